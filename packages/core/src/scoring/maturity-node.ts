import type { MaturityLevel } from '../instrument/index.ts';

/** Where a node's value comes from: answers, a delivered percentage, or both below it. */
export type MaturitySource = 'answers' | 'delivered' | 'mixed';

/** Respondents asked but not answering, by kind. */
export interface NotAnswers {
  readonly dontKnow: number;
  readonly blank: number;
  /** Off the scale or not understood; excluded, never clamped. */
  readonly excluded: number;
}

/** How respondents' own values at a node spread ([S7]); percentages. */
export interface Spread {
  /** Σ and Σ² of the respondents' own values: enough for every number above the answer. */
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Sample standard deviation in percentage points; null when n < 2. */
  readonly sd: number | null;
  readonly quartiles: readonly [number, number, number] | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** One node of a scored maturity tree. Values are percentages, 0–100; null where nothing is known. */
export interface MaturityNode {
  readonly id: string;
  readonly level: MaturityLevel;
  readonly value: number | null;
  /** Distinct respondents with at least one answer below the node. */
  readonly n: number;
  /** Respondents × statements below. */
  readonly asked: number;
  readonly answered: number;
  readonly notAnswers: NotAnswers;
  readonly spread: Spread;
  /** How many answers of each grade, from the lowest grade of the scale. */
  readonly distribution: readonly number[];
  readonly source: MaturitySource | null;
  /** Children without a value; they are left out of this node's mean. */
  readonly missing: readonly string[];
  readonly children: readonly MaturityNode[];
}

/** Visits a tree from the top, parents before children. */
export function* walkTree(node: MaturityNode): Generator<MaturityNode> {
  yield node;
  for (const child of node.children) yield* walkTree(child);
}

/** The node with an id, or null. */
export function findNode(tree: MaturityNode, id: string): MaturityNode | null {
  for (const node of walkTree(tree)) if (node.id === id) return node;
  return null;
}

export const NO_SPREAD: Spread = { sum: 0, sumOfSquares: 0, sd: null, quartiles: null, min: null, max: null };
