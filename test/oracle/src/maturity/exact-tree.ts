import type { Fraction } from '../exact/fraction.ts';
import { fromDouble } from '../exact/from-double.ts';
import { type OrderStatistics, orderStatistics } from '../exact/order-statistics.ts';
import { sampleVariance } from '../exact/sample-variance.ts';
import type { Delivered } from '../input.ts';
import type { Source } from '../output.ts';
import type { AnswerTable } from './answer-table.ts';
import { type Counts, countBelow } from './counts.ts';
import type { Node } from './node.ts';
import { deliveredRow, type Evidence, hasAnswers, hasValue, valueAt } from './share-out.ts';

/** A scored node before anything is rounded to a double. */
export interface ExactNode {
  readonly id: string;
  readonly value: Fraction | null;
  readonly n: number;
  readonly counts: Counts;
  /** Sample variance of the respondents' own values; null with fewer than two. */
  readonly variance: Fraction | null;
  /** The delivered standard deviation, where the node's value is a delivered one. */
  readonly deliveredSd: Fraction | null;
  readonly order: OrderStatistics | null;
  readonly source: Source;
  readonly children: readonly ExactNode[];
}

/** Scores the tree below `node` from the answers of a table and the delivered results that fill its gaps. */
export function exactTree(node: Node, table: AnswerTable, delivered: readonly Delivered[]): ExactNode {
  const everybody = Array.from({ length: table.respondents }, (_, row) => row);
  const evidence: Evidence = { table, rows: everybody, delivered };
  const ownValues = everybody
    .map((row) => valueAt(node, { table, rows: [row], delivered: [] }))
    .filter((value) => value !== null);
  const sd = deliveredRow(node, evidence)?.sd ?? null;
  return {
    id: node.id,
    value: valueAt(node, evidence),
    n: ownValues.length > 0 ? ownValues.length : deliveredCount(node, evidence),
    counts: countBelow(node, table),
    variance: sampleVariance(ownValues),
    deliveredSd: sd === null ? null : fromDouble(sd),
    order: orderStatistics(ownValues),
    source: sourceAt(node, evidence),
    children: node.children.map((child) => exactTree(child, table, delivered)),
  };
}

/** [S10]: the row's own n, or the largest n among the children: at least so many answered. */
function deliveredCount(node: Node, evidence: Evidence): number {
  const row = deliveredRow(node, evidence);
  if (row !== null) return row.n;
  return Math.max(0, ...node.children.map((child) => deliveredCount(child, evidence)));
}

/** A single delivered result anywhere among what the value is made of makes an answered node mixed. */
function sourceAt(node: Node, evidence: Evidence): Source {
  if (!hasValue(node, evidence)) return null;
  if (!hasAnswers(node, evidence)) return 'delivered';
  const restsOnDelivered = (below: Node): boolean => {
    return deliveredRow(below, evidence) !== null || below.children.some(restsOnDelivered);
  };
  return restsOnDelivered(node) ? 'mixed' : 'answers';
}
