import {
  type CollatedSubmission,
  type GroupNode,
  type GroupView,
  type GroupYear,
  type Register,
  targetPath,
} from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { compareText, type Text, text } from '@nylage/core/text';
import { portfolioItem } from '@nylage/ui/model';
import type {
  GroupScoreItem,
  GroupViewData,
  GroupYearData,
  OrganisationItem,
  OrganisationStatus,
} from '../protocol.ts';

/** What the koncern view is shown from. */
export interface GroupDataInput {
  readonly view: GroupView;
  readonly register: Register | null;
  readonly invented: boolean;
  /** Why files were refused, in both languages, by name. */
  readonly reasons: ReadonlyMap<string, Text>;
  readonly isShown: (fingerprint: string, node: string) => boolean;
}

/** The koncern view as plain data for the page. */
export function groupData(input: GroupDataInput): GroupViewData {
  const { view, register, reasons } = input;
  const { status, instrument } = view;
  const organisations = organisationItems(input);
  return {
    notice: register?.notice == null ? null : text(register.notice, register.notice),
    invented: input.invented,
    year: view.newest,
    expected: status.expected,
    received: status.received,
    organisations,
    conflicts: status.conflicts.map((conflict, at) => ({
      at,
      name: conflict.name,
      year: conflict.year,
      decided: conflict.decision !== null,
      rivals: conflict.submissions.map(({ fingerprint, files, errors }) => ({
        receipt: fingerprint.slice(0, 12),
        files,
        errors,
      })),
    })),
    failed: status.failed.map(({ files, reason }) => ({
      files,
      reason: reasons.get(files[0] ?? '') ?? text(reason, reason),
    })),
    years: view.years.map((year) => yearData(year, view)),
    masked: organisations.filter(({ masked }) => masked).length,
    instrument: { title: instrument.title, notice: instrument.notice },
    orphans: orphans(view),
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
      ...portfolioItem({ ...portfolio.pooled, representative: portfolio.representative, alternatives: [] }),
      organisations: portfolio.coverage.organisations,
      expected: portfolio.coverage.expected,
      organisationMean: portfolio.organisationMean,
      notInPoint: portfolio.notInPoint,
      sharedOnce: portfolio.sharedOnce.length,
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

function organisationItems(input: GroupDataInput): readonly OrganisationItem[] {
  const { view } = input;
  const ofYear = view.submissions.filter(({ year }) => year === view.newest || year === null);
  const byOrganisation = new Map<string, CollatedSubmission[]>();
  for (const one of ofYear) {
    const known = byOrganisation.get(one.organisation);
    if (known === undefined) byOrganisation.set(one.organisation, [one]);
    else known.push(one);
  }
  const handedIn = [...byOrganisation.values()].map((all) => organisationItem(all, input));
  const missing = view.status.missing.map(
    ({ id, name }): OrganisationItem => ({ ...NOTHING, id, name, status: 'missing' }),
  );
  const unreadable = view.status.failed.map(
    ({ files }): OrganisationItem => ({
      ...NOTHING,
      id: `file:${files[0] ?? ''}`,
      name: files[0] ?? '',
      status: 'unreadable',
      files,
    }),
  );
  return [...unreadable, ...handedIn, ...missing].sort((a, b) => compareText(a.name, b.name));
}

const NOTHING = {
  files: [],
  errors: 0,
  warnings: 0,
  form: null,
  maturity: null,
  n: null,
  masked: false,
  point: null,
  weight: null,
  opens: null,
} as const;

function organisationItem(all: readonly CollatedSubmission[], input: GroupDataInput): OrganisationItem {
  const { view } = input;
  const main = all.find(({ standing }) => standing === 'counts') ?? all[0];
  if (main === undefined) return { ...NOTHING, id: '', name: '', status: 'missing' };
  const status = statusOf(all);
  const counts = main.standing === 'counts';
  const own = main.contribution.extract.maturity.all.find(({ id }) => id === 'total');
  const isShown = counts && input.isShown(main.fingerprint, 'total');
  const portfolio = view.years
    .find(({ year }) => year === view.newest)
    ?.portfolio.organisations.find(({ organisation }) => organisation === main.organisation);
  const pooledKind = view.years.find(({ year }) => year === view.newest)?.portfolio.pooled.weight;
  return {
    id: main.organisation,
    name: main.name === '' ? (main.files[0] ?? '') : main.name,
    status,
    files: all.flatMap(({ files }) => files),
    errors: all.reduce((sum, { contribution }) => sum + contribution.counts.error, 0),
    warnings: all.reduce((sum, { contribution }) => sum + contribution.counts.warning, 0),
    form: main.contribution.form,
    maturity: isShown ? (own?.value ?? null) : null,
    n: isShown ? (own?.n ?? null) : null,
    masked: counts && !isShown && own?.value != null,
    point: portfolio?.score.point ?? null,
    weight:
      portfolio === undefined || pooledKind === undefined || portfolio.score.weight !== pooledKind
        ? null
        : portfolio.initiatives
            .filter(
              ({ standing, innovation, external }) =>
                standing === 'counted' && innovation !== null && external !== null,
            )
            .reduce((sum, { weights }) => sum + (weights[pooledKind] ?? 0), 0),
    opens:
      isShown && own?.value != null && main.contribution.form === 'workbook'
        ? `own:${main.fingerprint}:total`
        : null,
  };
}

function statusOf(all: readonly CollatedSubmission[]): OrganisationStatus {
  const standings = new Set(all.map(({ standing }) => standing));
  if (standings.has('conflict')) return 'conflict';
  if (standings.has('counts')) return 'done';
  if (standings.has('not-ready')) return 'not-ready';
  return 'other-instrument';
}

/** Actions of the plan that no organisation that counts has tied an action of its own to. */
function orphans(view: GroupView): GroupViewData['orphans'] {
  const newest = view.years.find(({ year }) => year === view.newest);
  if (newest === undefined) return [];
  const used = new Set<string>();
  let rows = 0;
  for (const { tables } of [...newest.counted, ...newest.otherInstrument]) {
    for (const { planActions } of tables().actions ?? []) {
      rows++;
      for (const id of Array.isArray(planActions) ? planActions : []) used.add(id);
    }
  }
  // Where nobody has handed in the optional sheet there is nothing to say.
  if (rows === 0) return [];
  return goteborg2022.actions.filter(({ id }) => !used.has(id)).map(({ id, title }) => ({ id, title }));
}
