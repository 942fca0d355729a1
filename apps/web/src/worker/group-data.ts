import {
  type CollatedSubmission,
  type Decisions,
  type GroupNode,
  type GroupView,
  type GroupYear,
  poolAlternatives,
  type Register,
  targetPath,
} from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import {
  type BoardRow,
  type BoardTime,
  glanceOf,
  type IsShown,
  numberAddress,
  type PlanGlances,
  standingSubmissions,
  statusBoard,
} from '@nylage/core/see';
import { compareText, type Text, text } from '@nylage/core/text';
import { CURRENT_STAMP } from '@nylage/core/workbook';
import { portfolioItem } from '@nylage/ui/model';
import type { GroupScoreItem, GroupViewData, GroupYearData, OrganisationItem } from '../protocol.ts';
import { minute } from './clock.ts';
import { decisionItems, matterItems } from './group-matters.ts';

/** What the koncern view is shown from. */
export interface GroupDataInput {
  readonly view: GroupView;
  readonly register: Register | null;
  readonly invented: boolean;
  /** Why files were refused, in both languages, by name. */
  readonly reasons: ReadonlyMap<string, Text>;
  readonly isShown: IsShown;
  readonly glances: PlanGlances;
  readonly time: BoardTime;
  readonly decisions: Decisions;
}

/** The koncern view as plain data for the page. */
export function groupData(input: GroupDataInput): GroupViewData {
  const { view, register, reasons, glances, time, decisions } = input;
  const { status, instrument } = view;
  const board = statusBoard(view, register, time);
  const organisations = organisationItems(board, input);
  return {
    notice: register?.notice == null ? null : text(register.notice, register.notice),
    invented: input.invented,
    year: view.newest,
    expected: status.expected,
    received: status.received,
    today: time.today,
    dueOn: time.dueOn,
    merged: { at: minute(), template: CURRENT_STAMP },
    glance: glanceOf({
      view,
      register,
      board,
      followUp: glances.of(view, time.year),
      today: time.today,
      dueOn: time.dueOn,
    }),
    organisations,
    matters: matterItems(view),
    log: decisionItems(view, decisions),
    failed: status.failed.map(({ files, reason }) => ({
      files,
      reason: reasons.get(files[0] ?? '') ?? text(reason, reason),
    })),
    years: view.years.map((year) => yearData(year, view)),
    masked: organisations.filter(({ masked }) => masked).length,
    instrument: { title: instrument.title, notice: instrument.notice },
  };
}

function yearData(one: GroupYear, view: GroupView): GroupYearData {
  const { portfolio, maturity, counted, year } = one;
  return {
    year,
    organisations: counted.length,
    respondents: maturity.respondentMean.n,
    maturity: groupScore(instrumentTree(view.instrument), maturity.organisationMean, maturity.respondentMean),
    portfolio: {
      ...portfolioItem(
        { ...portfolio.pooled, representative: portfolio.representative, alternatives: [] },
        numberAddress.cells(year),
      ),
      organisations: portfolio.coverage.organisations,
      expected: portfolio.coverage.expected,
      organisationMean: portfolio.organisationMean,
      notInPoint: portfolio.notInPoint,
      sharedOnce: portfolio.sharedOnce.length,
      underWeights: poolAlternatives(portfolio),
      path: targetPath(one),
    },
  };
}

function groupScore(known: InstrumentNode, own: GroupNode, other: GroupNode): GroupScoreItem {
  return {
    id: own.id,
    label: known.label,
    level: own.level,
    organisationMean: own.value,
    respondentMean: other.value,
    organisations: own.organisations,
    n: own.n,
    quartiles: own.quartiles,
    children: own.children.flatMap((child, at) => {
      const below = known.children[at];
      const beside = other.children[at];
      return below === undefined || beside === undefined ? [] : [groupScore(below, child, beside)];
    }),
  };
}

function organisationItems(board: readonly BoardRow[], input: GroupDataInput): readonly OrganisationItem[] {
  const { view, time } = input;
  const owns = standingSubmissions(view, time.year);
  const points = placesInPoint(input);
  const rows = board.map((row) => organisationItem(row, owns.get(row.id) ?? [], points.get(row.id), input));
  const unreadable = view.status.failed.map(
    ({ files }): OrganisationItem => ({
      ...NOTHING,
      id: `file:${files[0] ?? ''}`,
      name: files[0] ?? '',
      status: 'unreadable',
      files,
    }),
  );
  const named = [...unreadable, ...rows].map((row) => ({
    ...row,
    name: row.name === '' ? (row.files[0] ?? '') : row.name,
  }));
  return named.sort((a, b) => compareText(a.name, b.name) || compareText(a.status, b.status));
}

const NOTHING = {
  type: null,
  cluster: null,
  expected: false,
  daysLate: null,
  errors: 0,
  files: [],
  decisions: [],
  reminder: null,
  form: null,
  maturity: null,
  n: null,
  masked: false,
  point: null,
  weight: null,
  opens: null,
  opensCount: null,
} as const;

function organisationItem(
  row: BoardRow,
  own: readonly CollatedSubmission[],
  point: PlaceInPoint | undefined,
  { isShown }: GroupDataInput,
): OrganisationItem {
  const main = own.find(({ standing }) => standing === 'counts') ?? own[0];
  if (main === undefined) return { ...NOTHING, ...row };
  const counts = main.standing === 'counts';
  const total = main.contribution.extract.maturity.all.find(({ id }) => id === 'total');
  const shows = counts && isShown(main.fingerprint, 'total');
  return {
    ...row,
    form: main.contribution.form,
    maturity: shows ? (total?.value ?? null) : null,
    n: shows ? (total?.n ?? null) : null,
    masked: counts && !shows && total?.value != null,
    point: point?.point ?? null,
    weight: point?.weight ?? null,
    opens: shows && total?.value != null ? numberAddress.own(main.fingerprint, 'total') : null,
    opensCount: shows && total?.value != null ? numberAddress.own(main.fingerprint, 'count:total') : null,
  };
}

type PlaceInPoint = Pick<OrganisationItem, 'point' | 'weight'>;

/** Each organisation's own point, and what it weighs in the koncern's. */
function placesInPoint({ view, time }: GroupDataInput): ReadonlyMap<string, PlaceInPoint> {
  const pool = view.years.find(({ year }) => year === time.year)?.portfolio;
  if (pool === undefined) return new Map();
  const kind = pool.pooled.weight;
  return new Map(
    pool.organisations.map(({ organisation, score, initiatives }): [string, PlaceInPoint] => {
      if (score.weight !== kind) return [organisation, { point: score.point, weight: null }];
      const counted = initiatives.filter(
        ({ standing, innovation, external }) =>
          standing === 'counted' && innovation !== null && external !== null,
      );
      const weight = counted.reduce((sum, { weights }) => sum + (weights[kind] ?? 0), 0);
      return [organisation, { point: score.point, weight }];
    }),
  );
}
