import { z } from 'zod';
import type { Difference, GroupNode, GroupView } from '../group/index.ts';
import { CONTRACT_VERSION } from '../workbook/index.ts';
import { cellsSchema, coverageSchema, pointSchema } from './score-report.ts';

const nodeSchema = z.object({
  id: z.string(),
  level: z.enum(['total', 'dimension', 'factor', 'principle', 'statement']),
  value: z.number().nullable(),
  /** Organisations with a value here, and respondents behind them. */
  organisations: z.int(),
  n: z.int(),
  quartiles: z.tuple([z.number(), z.number(), z.number()]).nullable(),
  get children() {
    return z.array(nodeSchema);
  },
});

const organisationSchema = z.object({ id: z.string(), name: z.string() });

const cellSchema = z.object({ cell: z.string().nullable(), value: z.string() });

const differenceSchema = z.object({
  sheet: z.string(),
  item: z.string(),
  header: z.string(),
  first: cellSchema,
  second: cellSchema,
});

const conflictSchema = z.object({
  organisation: z.string(),
  name: z.string(),
  year: z.int(),
  instrument: z.string(),
  submissions: z.array(z.object({ fingerprint: z.string(), files: z.array(z.string()), errors: z.int() })),
  /** Cells in which the first and the second differ. */
  cells: z.array(differenceSchema),
  /** The fingerprint that somebody decided for, or null while undecided. */
  decided: z.string().nullable(),
});

const maturitySchema = z.object({ organisationMean: nodeSchema, respondentMean: nodeSchema });

/** What `merge --json` prints: the newest year, and maturity by year. */
export const mergeReportSchema = z.object({
  contract: z.int(),
  instrument: z.object({ id: z.string(), version: z.string() }),
  years: z.array(z.int()),
  year: z.int().nullable(),
  includesNotReady: z.boolean(),
  organisations: z.object({
    expected: z.int().nullable(),
    received: z.int(),
    /** Those whose maturity counts in the newest year. */
    counted: z.int(),
    missing: z.array(organisationSchema),
    failed: z.array(z.object({ files: z.array(z.string()), reason: z.string() })),
    notReady: z.array(
      organisationSchema.extend({ year: z.int().nullable(), files: z.array(z.string()), errors: z.int() }),
    ),
    conflicts: z.array(conflictSchema),
    otherInstrument: z.array(organisationSchema.extend({ instrument: z.string() })),
  }),
  maturity: maturitySchema.nullable(),
  portfolio: z
    .object({
      weight: z.enum(['budget', 'hours', 'size', 'equal']),
      pooled: z.object({
        point: pointSchema,
        cells: cellsSchema,
        spread: pointSchema,
        coverage: coverageSchema,
      }),
      organisationMean: z.object({ point: pointSchema, organisations: z.int() }),
      coverage: coverageSchema.extend({ organisations: z.int(), expected: z.int().nullable() }),
      representative: z.boolean(),
      notInPoint: z.array(z.string()),
      sharedOnce: z.array(
        z.object({
          sharedId: z.string(),
          organisations: z.array(z.string()),
          countedFrom: z.string().nullable(),
          leaders: z.array(z.string()),
        }),
      ),
    })
    .nullable(),
  byYear: z.array(z.object({ year: z.int(), organisations: z.int(), maturity: maturitySchema })),
  staleDecisions: z.array(z.object({ organisation: z.string(), year: z.int(), choice: z.string() })),
  /** Every file by name: the only place where renaming a file shows. */
  files: z.array(
    z.object({
      file: z.string(),
      fingerprint: z.string(),
      organisation: z.string(),
      year: z.int().nullable(),
      standing: z.enum(['counts', 'not-ready', 'conflict', 'not-chosen', 'other-instrument']),
    }),
  ),
});

export type MergeReport = z.infer<typeof mergeReportSchema>;

/** The koncern view as `merge --json` tells of it. `differences` gives the cells of each conflict. */
export function mergeReport(
  view: GroupView,
  differences: (conflict: number) => readonly Difference[],
): MergeReport {
  const { status, submissions } = view;
  const newest = view.years.find(({ year }) => year === view.newest) ?? null;
  return {
    contract: CONTRACT_VERSION,
    instrument: { id: view.instrument.id, version: view.instrument.version },
    years: view.years.map(({ year }) => year),
    year: view.newest,
    includesNotReady: view.includesNotReady,
    organisations: {
      expected: status.expected,
      received: status.received,
      counted: newest?.counted.length ?? 0,
      missing: status.missing.map(({ id, name }) => ({ id, name })),
      failed: status.failed.map(({ files, reason }) => ({ files: [...files], reason })),
      notReady: status.notReady.map((one) => ({
        id: one.organisation,
        name: one.name,
        year: one.year,
        files: [...one.files],
        errors: one.contribution.counts.error,
      })),
      conflicts: status.conflicts.map((conflict, at) => ({
        organisation: conflict.organisation,
        name: conflict.name,
        year: conflict.year,
        instrument: conflict.instrument,
        submissions: conflict.submissions.map((one) => ({ ...one, files: [...one.files] })),
        cells: differences(at).map((one) => ({ ...one, first: { ...one.first }, second: { ...one.second } })),
        decided: conflict.decision?.choice ?? null,
      })),
      otherInstrument: (newest?.otherInstrument ?? []).map((one) => ({
        id: one.organisation,
        name: one.name,
        instrument: one.instrument,
      })),
    },
    maturity: newest === null ? null : reportedMaturity(newest.maturity),
    portfolio: newest === null ? null : reportedPortfolio(newest.portfolio),
    byYear: view.years.map(({ year, counted, maturity }) => ({
      year,
      organisations: counted.length,
      maturity: reportedMaturity(maturity),
    })),
    staleDecisions: view.staleDecisions.map(({ organisation, year, choice }) => ({
      organisation,
      year,
      choice,
    })),
    files: submissions
      .flatMap((one) =>
        one.files.map((file) => ({
          file,
          fingerprint: one.fingerprint,
          organisation: one.organisation,
          year: one.year,
          standing: one.standing,
        })),
      )
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

function reportedMaturity({
  organisationMean,
  respondentMean,
}: GroupView['years'][number]['maturity']): z.infer<typeof maturitySchema> {
  return { organisationMean: reportedNode(organisationMean), respondentMean: reportedNode(respondentMean) };
}

function reportedNode(node: GroupNode): z.infer<typeof nodeSchema> {
  const { quartiles } = node;
  return {
    ...node,
    quartiles: quartiles === null ? null : [...quartiles],
    children: node.children.map(reportedNode),
  };
}

function reportedPortfolio(
  portfolio: GroupView['years'][number]['portfolio'],
): NonNullable<MergeReport['portfolio']> {
  const { pooled, organisationMean, coverage, representative } = portfolio;
  return {
    weight: pooled.weight,
    pooled: { point: pooled.point, cells: pooled.cells, spread: pooled.spread, coverage: pooled.coverage },
    organisationMean,
    coverage,
    representative,
    notInPoint: [...portfolio.notInPoint],
    sharedOnce: portfolio.sharedOnce.map((one) => ({
      ...one,
      organisations: [...one.organisations],
      leaders: [...one.leaders],
    })),
  };
}
