import type { MaturityLevel } from '../instrument/index.ts';
import { type Instrument, type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import { type ResponseRate, responseRate } from '../scoring/response-rate.ts';
import { mean, quartiles } from '../scoring/statistics.ts';
import type { CollatedSubmission, LooseSubmission } from './collated-submission.ts';
import { findNodeValue, type PackedNodes } from './packed-nodes.ts';

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
  readonly responseRate: GroupResponseRate;
}

/** The koncern's response rate: everybody who answered of everybody invited, never a mean of percentages ([K11]). */
export interface GroupResponseRate {
  /** Percent; null where nobody states both numbers. */
  readonly value: number | null;
  readonly answered: number;
  readonly invited: number;
  /** Organisations that it rests on: those that have a total and state both numbers. */
  readonly organisations: number;
  /** Organisations that have a total. */
  readonly of: number;
}

/** Means over submissions, which must come in order of organisation ([K3]). */
export function groupMaturity(
  submissions: readonly CollatedSubmission[],
  instrument: Instrument,
): GroupMaturity {
  const trees = submissions.map(({ contribution }) => contribution.nodes);
  const top = instrumentTree(instrument);
  return {
    organisationMean: meanTree(top, trees, {
      counts: () => true,
      mean: (values) => mean(values.map(({ value }) => value)),
    }),
    respondentMean: meanTree(top, trees, { counts: ({ n }) => n > 0, mean: byRespondents }),
    responseRate: groupResponseRate(submissions),
  };
}

/** What a submission adds to the koncern's response rate; null where it does not state both numbers, or has no total. */
export function ownResponseRate(one: LooseSubmission): ResponseRate | null {
  const total = findNodeValue(one.contribution.nodes, 'total');
  const { invited } = one.contribution.extract.about;
  if (total === undefined || total.value === null || typeof invited !== 'number') return null;
  return responseRate(total.n, invited);
}

function groupResponseRate(submissions: readonly CollatedSubmission[]): GroupResponseRate {
  const own = submissions.flatMap((one) => ownResponseRate(one) ?? []);
  const answered = own.reduce((total, one) => total + one.answered, 0);
  const invited = own.reduce((total, one) => total + one.invited, 0);
  return {
    value: responseRate(answered, invited)?.value ?? null,
    answered,
    invited,
    organisations: own.length,
    of: submissions.filter((one) => (findNodeValue(one.contribution.nodes, 'total')?.value ?? null) !== null)
      .length,
  };
}

/** Which organisations count at a node, and how their values become one. */
interface Weighing {
  readonly counts: (own: Weighted) => boolean;
  readonly mean: (values: readonly Weighted[]) => number | null;
}

function meanTree(node: InstrumentNode, trees: readonly PackedNodes[], weighing: Weighing): GroupNode {
  const values = trees.flatMap((tree): Weighted[] => {
    const own = findNodeValue(tree, node.id);
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
