import { type Change, changeBetween, changeOfPairs, type Measured } from '../scoring/change.ts';
import { mean } from '../scoring/statistics.ts';
import { type CollatedSubmission, findOwnNode } from './collated-submission.ts';
import type { ExtractNode } from './extract-model.ts';
import type { GroupView } from './group-view.ts';
import { groupedBy } from './grouped-by.ts';
import { type Lineage, lineages } from './lineages.ts';
import type { Register } from './register.ts';

/** One organisation's change, or that of several that are followed as one. */
export interface OrganisationChange {
  readonly before: readonly CollatedSubmission[];
  readonly after: readonly CollatedSubmission[];
  /** Respondents' values there, pooled where there are several organisations. */
  readonly from: Measured;
  readonly to: Measured;
  readonly change: Change;
  /** Why it is not one of the pairs; null where it is. */
  readonly leftOut: 'one-year-only' | 'incomplete' | 'no-value' | null;
}

/** The koncern's change at a node between two years: paired over those present in both ([Y2]). */
export interface GroupChange {
  readonly node: string;
  readonly before: number;
  readonly after: number;
  readonly change: Change;
  /** How many are present in both years, merged and split ones as one each. */
  readonly pairs: number;
  readonly organisations: readonly OrganisationChange[];
}

/** The change of one node between two years; null when either year has nothing that counts. */
export function groupChange(
  view: GroupView,
  register: Register | null,
  node: string,
  before: number,
  after: number,
): GroupChange | null {
  const countedIn = (year: number) => view.years.find((one) => one.year === year)?.counted ?? null;
  const early = countedIn(before);
  const late = countedIn(after);
  if (early === null || late === null) return null;
  const [own, later] = [placesOf(early), placesOf(late)];
  const organisations = followed(register, early, late, before, after).map((one) =>
    organisationChange(one, own, later, node),
  );
  const differences = organisations.flatMap(({ leftOut, change }) =>
    leftOut === null && change.difference !== null ? change.difference : [],
  );
  return {
    node,
    before,
    after,
    change: changeOfPairs(differences),
    pairs: differences.length,
    organisations,
  };
}

/** Lineages of the register, and everyone that it does not know as themselves. */
function followed(
  register: Register | null,
  early: readonly CollatedSubmission[],
  late: readonly CollatedSubmission[],
  before: number,
  after: number,
): readonly Lineage[] {
  const known = register === null ? [] : lineages(register, before, after);
  const covered = new Set(known.flatMap((one) => [...one.before, ...one.after]));
  const others = [...new Set([...early, ...late].map(({ organisation }) => organisation))]
    .filter((id) => !covered.has(id))
    .map((id): Lineage => ({ before: [id], after: [id] }));
  return [...known, ...others];
}

/** A year's submissions by organisation, each with its place among all of them. */
type Places = ReadonlyMap<string, readonly { readonly at: number; readonly one: CollatedSubmission }[]>;

function placesOf(all: readonly CollatedSubmission[]): Places {
  return groupedBy(
    all.map((one, at) => ({ at, one })),
    ({ one }) => one.organisation,
  );
}

function organisationChange(lineage: Lineage, early: Places, late: Places, node: string): OrganisationChange {
  // Those that are followed as one stand in the order of the year's submissions.
  const of = (ids: readonly string[], all: Places): readonly CollatedSubmission[] =>
    ids
      .flatMap((id) => all.get(id) ?? [])
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const before = of(lineage.before, early);
  const after = of(lineage.after, late);
  const from = pooledNode(before, node);
  const to = pooledNode(after, node);
  const leftOut =
    before.length === 0 || after.length === 0
      ? 'one-year-only'
      : before.length < lineage.before.length || after.length < lineage.after.length
        ? 'incomplete'
        : from.value === null || to.value === null
          ? 'no-value'
          : null;
  return { before, after, from, to, change: changeBetween(from, to), leftOut };
}

/**
 * A node of several organisations as if they were one: values weighed by respondents, and the spread
 * over all their respondents from Σ and Σ². Null when any of them has no value there.
 */
function pooledNode(submissions: readonly CollatedSubmission[], node: string): Measured {
  const nodes = submissions.map((one) => findOwnNode(one, node));
  const [first] = nodes;
  if (nodes.length === 1) return measured(first);
  const found = nodes.flatMap((one) => (one === undefined || one.value === null ? [] : one));
  const values = found.flatMap(({ value }) => value ?? []);
  if (values.length < nodes.length || values.length === 0) return { value: null, n: 0, sd: null };
  const n = found.reduce((sum, one) => sum + one.n, 0);
  const weighed = found.reduce((sum, one) => sum + (one.value ?? 0) * one.n, 0);
  return { value: n === 0 ? mean(values) : weighed / n, n, sd: pooledDeviation(found, n) };
}

function measured(node: ExtractNode | undefined): Measured {
  return { value: node?.value ?? null, n: node?.n ?? 0, sd: node?.spread.sd ?? null };
}

/** Null where results were delivered: their sums are not known. */
function pooledDeviation(nodes: readonly ExtractNode[], n: number): number | null {
  if (n < 2 || nodes.some(({ source }) => source !== 'answers')) return null;
  const sum = nodes.reduce((total, { spread }) => total + spread.sum, 0);
  const squares = nodes.reduce((total, { spread }) => total + spread.sumOfSquares, 0);
  return Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1));
}
