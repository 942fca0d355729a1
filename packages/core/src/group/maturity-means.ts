import type { MaturityLevel } from '../instrument/index.ts';
import { type Instrument, type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import { mean, quartiles } from '../scoring/statistics.ts';
import type { CollatedSubmission } from './collated-submission.ts';
import { nodesById } from './contribution.ts';
import type { ExtractNode } from './extract-model.ts';

/** A node of the koncern's maturity under one way of weighing organisations. */
export interface GroupNode {
  readonly id: string;
  readonly level: MaturityLevel;
  readonly value: number | null;
  /** Organisations with a value here. */
  readonly organisations: number;
  /** Respondents behind them. */
  readonly n: number;
  /** Quartiles over the organisations' values, as QUARTILE.INC. */
  readonly quartiles: readonly [number, number, number] | null;
  readonly children: readonly GroupNode[];
}

/** The koncern's maturity both ways; never recomputed from its own children ([K2]). */
export interface GroupMaturity {
  /** Varje organisation väger lika. */
  readonly organisationMean: GroupNode;
  /** Varje svar väger lika. */
  readonly respondentMean: GroupNode;
}

/** Means over submissions, which must come in order of organisation ([K3]). */
export function groupMaturity(
  submissions: readonly CollatedSubmission[],
  instrument: Instrument,
): GroupMaturity {
  const trees = submissions.map((one) => nodesById(one.contribution.extract.maturity.all));
  const top = instrumentTree(instrument);
  return {
    organisationMean: meanTree(top, trees, {
      counts: () => true,
      mean: (values) => mean(values.map(({ value }) => value)),
    }),
    respondentMean: meanTree(top, trees, { counts: ({ n }) => n > 0, mean: byRespondents }),
  };
}

/** Which organisations count at a node, and how their values become one. */
interface Weighing {
  readonly counts: (own: Weighted) => boolean;
  readonly mean: (values: readonly Weighted[]) => number | null;
}

function meanTree(
  node: InstrumentNode,
  trees: readonly ReadonlyMap<string, ExtractNode>[],
  weighing: Weighing,
): GroupNode {
  const values = trees.flatMap((byId): Weighted[] => {
    const own = byId.get(node.id);
    if (own === undefined || own.value === null) return [];
    const weighted = { value: own.value, n: own.n };
    return weighing.counts(weighted) ? [weighted] : [];
  });
  return {
    id: node.id,
    level: node.level,
    value: weighing.mean(values),
    organisations: values.length,
    n: values.reduce((total, { n }) => total + n, 0),
    quartiles: quartiles(values.map(({ value }) => value)),
    children: node.children.map((child) => meanTree(child, trees, weighing)),
  };
}

interface Weighted {
  readonly value: number;
  readonly n: number;
}

function byRespondents(values: readonly Weighted[]): number | null {
  let weighted = 0;
  let respondents = 0;
  for (const { value, n } of values) {
    weighted += value * n;
    respondents += n;
  }
  return respondents === 0 ? null : weighted / respondents;
}

/** The koncern's node with an id; null where its tree has none. */
export function findGroupNode(node: GroupNode, id: string): GroupNode | null {
  if (node.id === id) return node;
  for (const child of node.children) {
    const found = findGroupNode(child, id);
    if (found !== null) return found;
  }
  return null;
}
