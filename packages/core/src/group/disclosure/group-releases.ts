import {
  type Instrument,
  type InstrumentNode,
  instrumentTree,
  type MaturityLevel,
} from '../../instrument/index.ts';
import { FEWEST_SHOWN } from '../../scoring/thresholds.ts';
import type { CollatedSubmission } from '../collated-submission.ts';
import type { GroupYear } from '../group-view.ts';
import { ownResponseRate } from '../maturity-means.ts';
import { findNodeValue, type NodeValue, type PackedNodes } from '../packed-nodes.ts';
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
export type GroupNumber = 'organisationMean' | 'respondentMean' | 'quartiles' | 'responseRate';

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
  if (number === 'responseRate') return 1e7 + LEVEL_COST[level];
  return (number === 'organisationMean' ? 1e9 : 1e8) + LEVEL_COST[level];
}

/** What an organisation's value is rounded to when told from another of its own. */
const SAME_VALUE = 1e6;

/**
 * The protected statistics of one organisation at one node. They are the same from one hand-out to the
 * next as long as value and count are, also when the rest of its workbook was changed: else a number
 * shown today and one shown yesterday could be subtracted from each other unseen ([D2]).
 */
function names(
  { whose }: Pick<Own, 'whose'>,
  { id, value, n }: NodeValue,
): {
  readonly value: string;
  readonly n: string;
  readonly sum: string;
} {
  const stamp = `${Math.round((value ?? 0) * SAME_VALUE).toString(36)}:${n.toString(36)}`;
  const stem = `${whose}:${id}:${stamp}`;
  return { value: `value:${stem}`, n: `n:${stem}`, sum: `sum:${stem}` };
}

/** Whom an organisation invited: with its response rate that tells how many answered, so they are shown or withheld together. */
function invitedName({ whose }: Pick<Own, 'whose'>, invited: number): string {
  return `invited:${whose}:${invited.toString(36)}`;
}

interface Own {
  readonly fingerprint: string;
  /** Organisation and year. */
  readonly whose: string;
  readonly nodes: PackedNodes;
  /** *Antal inbjudna*, where the response rate is known ([S13]). */
  readonly invited: number | null;
}

/** Lists a year's numbers as equations over each organisation's statistics ([D1], [D2]). */
export function yearReleases({ year, counted }: GroupYear, instrument: Instrument): YearReleases {
  const owns = counted.map(ownNodes);
  const candidates: Release[] = [];
  const protectedValues: string[] = [];
  const known: Equation[] = [];
  const visit = (node: InstrumentNode): void => {
    const here = owns.flatMap(({ fingerprint, whose, nodes, invited }): Here[] => {
      const own = findNodeValue(nodes, node.id);
      if (own === undefined || own.value === null) return [];
      // The response rate is one number of the whole survey, and stands at its total.
      const asked = node.level === 'total' ? invited : null;
      return [{ fingerprint, whose, own, value: own.value, invited: asked }];
    });
    candidates.push(...groupReleases(year, node, here));
    for (const one of here) {
      const { fingerprint, own, invited } = one;
      const { value, n, sum } = names(one, own);
      const all = [value, n, sum, ...(invited === null ? [] : [invitedName(one, invited)])];
      if (own.n < FEWEST_SHOWN) protectedValues.push(...all);
      else {
        candidates.push({
          id: releaseId.organisation(fingerprint, node.id),
          // Made when asked for: there are three or four for each organisation and node, and one is looked at at a time.
          get equations() {
            return all.map((name) => new Map([[name, 1]]));
          },
          cost: LEVEL_COST[node.level] + Math.min(own.n, 99_999),
        });
      }
    }
    for (const own of owns) known.push(...identities(own, node));
    node.children.forEach(visit);
  };
  visit(instrumentTree(instrument));
  return { candidates, protectedValues, known };
}

function ownNodes(one: CollatedSubmission): Own {
  const { fingerprint, organisation, year, contribution } = one;
  return {
    fingerprint,
    whose: `${organisation}:${year}`,
    nodes: contribution.nodes,
    invited: ownResponseRate(one)?.invited ?? null,
  };
}

interface Here {
  readonly fingerprint: string;
  readonly whose: string;
  readonly own: NodeValue;
  readonly value: number;
  readonly invited: number | null;
}

function groupReleases(year: number, node: InstrumentNode, here: readonly Here[]): Release[] {
  if (here.length === 0) return [];
  const sumOf = (part: 'value' | 'n' | 'sum'): Equation =>
    new Map(here.map((one) => [names(one, one.own)[part], 1]));
  const release = (number: GroupNumber, equations: readonly Equation[]): Release => ({
    id: releaseId.group(year, node.id, number),
    equations,
    cost: groupCost(number, node.level),
  });
  return [
    release('organisationMean', [sumOf('value')]),
    release('respondentMean', [sumOf('n'), sumOf('sum')]),
    release('quartiles', quartileEquations(here)),
    ...rateEquations(here).map((equations) => release('responseRate', equations)),
  ];
}

/** The response rate shows how many answered and how many were invited, of those who state both ([K11]); none, where nobody does. */
function rateEquations(here: readonly Here[]): readonly (readonly Equation[])[] {
  const stating = here.flatMap((one) => (one.invited === null ? [] : [{ one, invited: one.invited }]));
  if (stating.length === 0) return [];
  const answered = new Map(stating.map(({ one }) => [names(one, one.own).n, 1]));
  const invited = new Map(stating.map(({ one, invited: asked }) => [invitedName(one, asked), 1]));
  return [[answered, invited]];
}

/** A quartile is one organisation's value, or lies a known way between two: positions are (N − 1)·¼. */
function quartileEquations(here: readonly Here[]): Equation[] {
  const sorted = [...here].sort((a, b) => a.value - b.value || (a.fingerprint < b.fingerprint ? -1 : 1));
  return [1, 2, 3].map((quarter) => {
    const quarters = (sorted.length - 1) * quarter;
    const below = sorted[Math.floor(quarters / 4)];
    const above = sorted[Math.ceil(quarters / 4)];
    const share = quarters % 4;
    const equation = new Map<string, number>();
    if (below !== undefined) equation.set(names(below, below.own).value, 4 - share);
    if (above !== undefined && above !== below) equation.set(names(above, above.own).value, share);
    return equation;
  });
}

/** Rounding that two ways of adding the same numbers may differ by. */
const DUST = 1e-9;

/** That a node is the plain mean of its children, where it is. */
function identities(own: Own, node: InstrumentNode): Equation[] {
  const here = findNodeValue(own.nodes, node.id);
  const below = node.children.flatMap(({ id }) => {
    const child = findNodeValue(own.nodes, id);
    return child === undefined || child.value === null ? [] : [{ child, value: child.value }];
  });
  if (here === undefined || here.value === null || below.length === 0) return [];
  const mean = below.reduce((total, { value }) => total + value, 0) / below.length;
  if (Math.abs(mean - here.value) > DUST) return [];
  const equation = new Map([[names(own, here).value, below.length]]);
  for (const { child } of below) equation.set(names(own, child).value, -1);
  return [equation];
}
