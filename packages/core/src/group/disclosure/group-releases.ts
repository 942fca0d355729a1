import {
  type Instrument,
  type InstrumentNode,
  instrumentTree,
  type MaturityLevel,
} from '../../instrument/index.ts';
import { FEWEST_SHOWN } from '../../scoring/thresholds.ts';
import type { CollatedSubmission } from '../collated-submission.ts';
import { nodesById } from '../contribution.ts';
import type { ExtractNode } from '../extract-model.ts';
import type { GroupYear } from '../group-view.ts';
import type { Release } from './choose-releases.ts';
import type { Equation } from './row-space.ts';

/** Everything a hand-out could show of one year, and what it must not reveal. */
export interface YearReleases {
  readonly candidates: readonly Release[];
  readonly protectedValues: readonly string[];
  /** What anybody who knows the instrument can work out: a factor is the mean of its principles. */
  readonly known: readonly Equation[];
}

/** Which koncern number a release is. */
export type GroupNumber = 'organisationMean' | 'respondentMean' | 'quartiles';

/** Names of releases, so that writers can ask for them. */
export const releaseId = {
  group: (year: number, node: string, number: GroupNumber): string => `koncern:${year}:${node}:${number}`,
  organisation: (fingerprint: string, node: string): string => `organisation:${fingerprint}:${node}`,
};

/**
 * What a reader would miss most costs most: the koncern's means, then results of organisations, of
 * many respondents before few, then quartiles between organisations.
 */
const LEVEL_COST: Readonly<Record<MaturityLevel, number>> = {
  total: 5e5,
  dimension: 4e5,
  factor: 3e5,
  principle: 2e5,
  statement: 1e5,
};

function groupCost(number: GroupNumber, level: MaturityLevel): number {
  if (number === 'quartiles') return LEVEL_COST[level] / 100;
  return (number === 'organisationMean' ? 1e9 : 1e8) + LEVEL_COST[level];
}

/** The protected statistics of one organisation at one node. */
function names(
  fingerprint: string,
  node: string,
): { readonly value: string; readonly n: string; readonly sum: string } {
  const stem = `${fingerprint.slice(0, 16)}:${node}`;
  return { value: `value:${stem}`, n: `n:${stem}`, sum: `sum:${stem}` };
}

interface Own {
  readonly fingerprint: string;
  readonly nodes: ReadonlyMap<string, ExtractNode>;
}

/** Lists a year's numbers as equations over each organisation's statistics ([D1], [D2]). */
export function yearReleases({ year, counted }: GroupYear, instrument: Instrument): YearReleases {
  const owns = counted.map(ownNodes);
  const candidates: Release[] = [];
  const protectedValues: string[] = [];
  const known: Equation[] = [];
  const visit = (node: InstrumentNode): void => {
    const here = owns.flatMap(({ fingerprint, nodes }) => {
      const own = nodes.get(node.id);
      return own === undefined || own.value === null ? [] : [{ fingerprint, own, value: own.value }];
    });
    candidates.push(...groupReleases(year, node, here));
    for (const { fingerprint, own } of here) {
      const { value, n, sum } = names(fingerprint, node.id);
      if (own.n < FEWEST_SHOWN) protectedValues.push(value, n, sum);
      else {
        candidates.push({
          id: releaseId.organisation(fingerprint, node.id),
          equations: [value, n, sum].map((name) => new Map([[name, 1]])),
          cost: LEVEL_COST[node.level] + Math.min(own.n, 99_999),
        });
      }
    }
    for (const { fingerprint, nodes } of owns) known.push(...identities(fingerprint, node, nodes));
    node.children.forEach(visit);
  };
  visit(instrumentTree(instrument));
  return { candidates, protectedValues, known };
}

function ownNodes({ fingerprint, contribution }: CollatedSubmission): Own {
  return { fingerprint, nodes: nodesById(contribution.extract.maturity.all) };
}

interface Here {
  readonly fingerprint: string;
  readonly own: ExtractNode;
  readonly value: number;
}

function groupReleases(year: number, node: InstrumentNode, here: readonly Here[]): Release[] {
  if (here.length === 0) return [];
  const sumOf = (part: 'value' | 'n' | 'sum'): Equation =>
    new Map(here.map(({ fingerprint }) => [names(fingerprint, node.id)[part], 1]));
  const release = (number: GroupNumber, equations: readonly Equation[]): Release => ({
    id: releaseId.group(year, node.id, number),
    equations,
    cost: groupCost(number, node.level),
  });
  return [
    release('organisationMean', [sumOf('value')]),
    release('respondentMean', [sumOf('n'), sumOf('sum')]),
    release('quartiles', quartileEquations(node.id, here)),
  ];
}

/** A quartile is one organisation's value, or lies a known way between two: positions are (N − 1)·¼. */
function quartileEquations(node: string, here: readonly Here[]): Equation[] {
  const sorted = [...here].sort((a, b) => a.value - b.value || (a.fingerprint < b.fingerprint ? -1 : 1));
  return [1, 2, 3].map((quarter) => {
    const quarters = (sorted.length - 1) * quarter;
    const below = sorted[Math.floor(quarters / 4)];
    const above = sorted[Math.ceil(quarters / 4)];
    const share = quarters % 4;
    const equation = new Map<string, number>();
    if (below !== undefined) equation.set(names(below.fingerprint, node).value, 4 - share);
    if (above !== undefined && above !== below) equation.set(names(above.fingerprint, node).value, share);
    return equation;
  });
}

/** Rounding that two ways of adding the same numbers may differ by. */
const DUST = 1e-9;

/** That a node is the plain mean of its children, where it is. */
function identities(
  fingerprint: string,
  node: InstrumentNode,
  nodes: ReadonlyMap<string, ExtractNode>,
): Equation[] {
  const own = nodes.get(node.id);
  const below = node.children.flatMap(({ id }) => {
    const child = nodes.get(id);
    return child === undefined || child.value === null ? [] : [{ id, value: child.value }];
  });
  if (own === undefined || own.value === null || below.length === 0) return [];
  const mean = below.reduce((total, { value }) => total + value, 0) / below.length;
  if (Math.abs(mean - own.value) > DUST) return [];
  const equation = new Map([[names(fingerprint, node.id).value, below.length]]);
  for (const { id } of below) equation.set(names(fingerprint, id).value, -1);
  return [equation];
}
