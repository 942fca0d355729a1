import { divide, multiply } from '../exact/fraction.ts';
import { fromDouble } from '../exact/from-double.ts';
import { sum } from '../exact/mean.ts';
import { toDouble } from '../exact/to-double.ts';
import type { ExactNode } from '../maturity/exact-tree.ts';
import type { Node } from '../maturity/node.ts';
import type { GroupNode } from '../output.ts';

/** Every organisation with a value weighs the same [K2]. `trees` are the organisations' own trees below `root`. */
export function organisationMean(root: Node, trees: readonly ExactNode[]): GroupNode {
  return meanTree(root, trees, () => 1);
}

/** Every respondent weighs the same [K2]: an organisation weighs its n at the node. */
export function respondentMean(root: Node, trees: readonly ExactNode[]): GroupNode {
  return meanTree(root, trees, (node) => node.n);
}

function meanTree(root: Node, trees: readonly ExactNode[], weigh: (node: ExactNode) => number): GroupNode {
  const says = trees.flatMap((node) => {
    const weight = fromDouble(weigh(node));
    return node.value === null || weight.numerator <= 0n ? [] : [{ value: node.value, weight, n: node.n }];
  });
  const total = sum(says.map((say) => say.weight));
  const weighted = sum(says.map((say) => multiply(say.value, say.weight)));
  return {
    id: root.id,
    value: says.length === 0 ? null : toDouble(divide(weighted, total)),
    organisations: says.length,
    n: says.reduce((respondents, say) => respondents + say.n, 0),
    // Each tree has the shape of the instrument, so children are matched by position, not by an id that may repeat.
    children: root.children.map((child, position) => {
      const below = trees.map((tree) => tree.children[position]).filter((node) => node !== undefined);
      return meanTree(child, below, weigh);
    }),
  };
}
