import { squareRoot } from '../exact/square-root.ts';
import { toDouble } from '../exact/to-double.ts';
import type { MaturityNode } from '../output.ts';
import type { ExactNode } from './exact-tree.ts';

/** Rounds every number of a scored tree to the nearest double: the only rounding on the way. */
export function presentTree(node: ExactNode): MaturityNode {
  const { order, counts } = node;
  return {
    id: node.id,
    value: node.value === null ? null : toDouble(node.value),
    n: node.n,
    asked: counts.asked,
    answered: counts.answered,
    notAnswers: counts.notAnswers,
    sd: standardDeviation(node),
    quartiles:
      order === null
        ? null
        : [toDouble(order.quartiles[0]), toDouble(order.quartiles[1]), toDouble(order.quartiles[2])],
    min: order === null ? null : toDouble(order.min),
    max: order === null ? null : toDouble(order.max),
    distribution: counts.distribution,
    source: node.source,
    children: node.children.map(presentTree),
  };
}

function standardDeviation({ variance, deliveredSd }: ExactNode): number | null {
  if (variance !== null) return squareRoot(variance);
  return deliveredSd === null ? null : toDouble(deliveredSd);
}
