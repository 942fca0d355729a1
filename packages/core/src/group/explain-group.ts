import { findInstrumentNode } from '../instrument/index.ts';
import { type OutOfPoint, type PortfolioPoint, whyOutOfPoint } from '../scoring/index.ts';
import type { Text } from '../text/index.ts';
import { type CollatedSubmission, findOwnNode, type Standing } from './collated-submission.ts';
import type { ExtractNode } from './extract-model.ts';
import type { GroupView, GroupYear } from './group-view.ts';
import { findGroupNode } from './maturity-means.ts';
import { nodeCell, tableCells } from './places.ts';
import { pooledTerms } from './pooled-portfolio.ts';

/** Which of the two means is explained. */
export type GroupMean = 'organisation' | 'respondent';

/** Where a term stands: the files that hold it, and the cell or range in them. */
export interface TermPlace {
  /** Sorted; more than one where copies were handed in. */
  readonly files: readonly string[];
  /** `Mognadsunderlag!B4`; null where it stands in no single place. */
  readonly cell: string | null;
  /** Whether answers can be opened behind it. */
  readonly form: 'workbook' | 'extract';
}

/** An organisation's part in a koncern mean. */
export interface GroupTerm {
  readonly organisation: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly value: number | null;
  readonly n: number;
  /** What it weighs in the mean; null when it is left out. */
  readonly weight: number | null;
  readonly leftOut: Exclude<Standing, 'counts'> | 'no-value' | 'no-respondents' | null;
  readonly source: ExtractNode['source'];
  readonly place: TermPlace;
}

/** How a koncern mean was made: Σ weight · value / Σ weight over the terms that have a weight. */
export interface GroupExplanation {
  readonly id: string;
  readonly label: Text;
  readonly mean: GroupMean;
  readonly year: number;
  readonly value: number | null;
  readonly organisations: number;
  readonly n: number;
  readonly terms: readonly GroupTerm[];
}

/** Explains a node of the koncern's maturity; null for a year or node that is not there. */
export function explainGroup(
  view: GroupView,
  year: number,
  mean: GroupMean,
  id: string,
): GroupExplanation | null {
  const known = findInstrumentNode(view.instrument, id);
  const found = view.years.find((one) => one.year === year);
  if (known === null || found === undefined) return null;
  const tree = mean === 'organisation' ? found.maturity.organisationMean : found.maturity.respondentMean;
  const node = findGroupNode(tree, id);
  if (node === null) return null;
  return {
    id,
    label: known.label,
    mean,
    year,
    value: node.value,
    organisations: node.organisations,
    n: node.n,
    terms: view.submissions.filter((one) => one.year === year).map((one) => termOf(one, id, mean)),
  };
}

function termOf(one: CollatedSubmission, id: string, mean: GroupMean): GroupTerm {
  const own = findOwnNode(one, id);
  const value = own?.value ?? null;
  const n = own?.n ?? 0;
  const leftOut =
    one.standing !== 'counts'
      ? one.standing
      : value === null
        ? 'no-value'
        : mean === 'respondent' && n === 0
          ? 'no-respondents'
          : null;
  return {
    organisation: one.organisation,
    name: one.name,
    fingerprint: one.fingerprint,
    value,
    n,
    weight: leftOut !== null ? null : mean === 'organisation' ? 1 : n,
    leftOut,
    source: own?.source ?? null,
    place: {
      files: one.files,
      cell: nodeCell(one.contribution.places, id),
      form: one.contribution.form,
    },
  };
}

/** An initiative's part in the pooled point. */
export interface GroupPortfolioTerm {
  readonly organisation: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly initiative: string;
  /** Percent. */
  readonly innovation: number | null;
  readonly external: number | null;
  readonly weight: number | null;
  /** `shared`: another organisation's row counts for the shared initiative ([K5]). */
  readonly leftOut: OutOfPoint | 'shared' | null;
  readonly place: TermPlace;
}

/** How the pooled point was made: on each axis Σ weight · share / Σ weight. */
export interface GroupPortfolioExplanation {
  readonly year: number;
  readonly point: PortfolioPoint | null;
  readonly terms: readonly GroupPortfolioTerm[];
  /** Organisations whose initiatives are not pooled, since they weigh in another kind. */
  readonly notInPoint: readonly string[];
}

/** What an organisation's initiatives are called and where they stand, by their row in the extract. */
interface InitiativeRows {
  readonly names: readonly string[];
  readonly cell: (row: number) => string | null;
}

/** Explains the pooled portfolio point; null for a year that is not there. */
export function explainGroupPortfolio(view: GroupView, year: number): GroupPortfolioExplanation | null {
  const found = view.years.find((one) => one.year === year);
  if (found === undefined) return null;
  const submissions = submissionsByOrganisation(found);
  const { portfolio } = found;
  // Names and places lie packed, since no number needs them: each organisation's are opened once.
  const opened = new Map<CollatedSubmission, InitiativeRows>();
  const open = (one: CollatedSubmission): InitiativeRows => {
    const known = opened.get(one);
    if (known !== undefined) return known;
    const names = (one.tables(['portfolio']).portfolio ?? []).map(({ name }) =>
      typeof name === 'string' ? name : '',
    );
    const rows = { names, cell: tableCells(one.contribution.places, 'portfolio', 'id') };
    opened.set(one, rows);
    return rows;
  };
  const terms = pooledTerms(portfolio).flatMap(
    ({ organisation, initiative, weight, countedElsewhere }): GroupPortfolioTerm[] => {
      const one = submissions.get(organisation);
      if (one === undefined) return [];
      const { names, cell } = open(one);
      const { innovation, external } = initiative;
      const leftOut = countedElsewhere ? 'shared' : whyOutOfPoint(initiative, weight);
      return [
        {
          organisation,
          name: one.name,
          fingerprint: one.fingerprint,
          initiative: `${initiative.id} ${names[initiative.row] ?? ''}`.trim(),
          innovation: innovation === null ? null : innovation * 100,
          external: external === null ? null : external * 100,
          weight: leftOut === null ? weight : null,
          leftOut,
          place: {
            files: one.files,
            cell: cell(initiative.row),
            form: one.contribution.form,
          },
        },
      ];
    },
  );
  return { year, point: portfolio.pooled.point, terms, notInPoint: portfolio.notInPoint };
}

/** The submissions that take part in a year; an organisation on two instruments counts from the koncern's own ([K1]). */
export function submissionsByOrganisation({
  counted,
  otherInstrument,
}: GroupYear): ReadonlyMap<string, CollatedSubmission> {
  return new Map([...otherInstrument, ...counted].map((one) => [one.organisation, one]));
}
