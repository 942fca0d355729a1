import { z } from 'zod';
import {
  type Difference,
  type GroupNode,
  type GroupView,
  waitsForDecision,
  wordFinding,
} from '../group/index.ts';
import type { Language } from '../text/index.ts';
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

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'advice']),
  year: z.int().nullable(),
  /** What it is about; with the year its address. */
  subject: z.string(),
  message: z.string(),
  expected: z.string(),
  remedy: z.string(),
  sides: z.array(
    z.object({
      organisation: z.string(),
      name: z.string(),
      fingerprint: z.string(),
      files: z.array(z.string()),
      cells: z.array(z.object({ cell: z.string().nullable(), header: z.string(), value: z.string() })),
    }),
  ),
  /** `asks`: a number that the decision must give as `value`. */
  choices: z.array(
    z.object({ id: z.string(), label: z.string(), asks: z.enum(['hourly-price']).nullable() }),
  ),
  /** `choice` is null where nothing speaks for one before another; `reason` then says why. */
  proposal: z.object({ choice: z.string().nullable(), reason: z.string() }),
  decided: z
    .object({
      choice: z.string(),
      value: z.number().nullable(),
      role: z.string(),
      at: z.string(),
      reason: z.string(),
    })
    .nullable(),
});

const sharedCountSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('row'), organisation: z.string() }),
  z.object({ by: z.literal('parts') }),
  z.object({ by: z.literal('each') }),
]);

/** The koncern's response rate: everybody who answered of everybody invited. */
export const groupResponseRateSchema = z.object({
  /** Percent; null where nobody states both numbers. */
  value: z.number().nullable(),
  answered: z.int(),
  invited: z.int(),
  /** Organisations that state both numbers, of those with a total. */
  organisations: z.int(),
  of: z.int(),
});

const maturitySchema = z.object({
  organisationMean: nodeSchema,
  respondentMean: nodeSchema,
  responseRate: groupResponseRateSchema,
});

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
    /** How many of `findings` wait for somebody to decide. */
    toDecide: z.int(),
  }),
  /** What does not agree between workbooks. */
  findings: z.array(findingSchema),
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
      /** Kronor per hour where somebody decided to pool hours with money. */
      hourlyPrice: z.number().nullable(),
      sharedOnce: z.array(
        z.object({
          sharedId: z.string(),
          organisations: z.array(z.string()),
          countedFrom: z.string().nullable(),
          leaders: z.array(z.string()),
          decided: sharedCountSchema.nullable(),
        }),
      ),
    })
    .nullable(),
  byYear: z.array(z.object({ year: z.int(), organisations: z.int(), maturity: maturitySchema })),
  /** Decisions that no longer fit: what they spoke of has changed, or is gone. */
  staleDecisions: z.array(
    z.object({
      rule: z.string(),
      year: z.int().nullable(),
      subject: z.string(),
      organisations: z.array(z.string()),
      choice: z.string(),
      why: z.enum(['changed', 'gone']),
    }),
  ),
  /** Every file by name. Renaming a file shows here and in the lists `files` elsewhere, nowhere else. */
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
  language: Language = 'sv',
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
      toDecide: view.findings.filter(waitsForDecision).length,
    },
    findings: view.findings.map((one) => reportedFinding(one, language)),
    maturity: newest === null ? null : reportedMaturity(newest.maturity),
    portfolio: newest === null ? null : reportedPortfolio(newest.portfolio),
    byYear: view.years.map(({ year, counted, maturity }) => ({
      year,
      organisations: counted.length,
      maturity: reportedMaturity(maturity),
    })),
    staleDecisions: view.staleDecisions.map(({ decision, why }) => ({
      rule: decision.rule,
      year: decision.year,
      subject: decision.subject,
      organisations: decision.sides.map(({ organisation }) => organisation),
      choice: decision.choice,
      why,
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

function reportedFinding(
  { finding, decision }: GroupView['findings'][number],
  language: Language,
): z.infer<typeof findingSchema> {
  const { rule, severity, year, subject, proposal } = finding;
  const { says, expected, remedy } = wordFinding(finding, language);
  return {
    rule,
    severity,
    year,
    subject,
    message: says,
    expected,
    remedy,
    sides: finding.sides.map((side) => ({
      ...side,
      files: [...side.files],
      cells: side.cells.map((cell) => ({ ...cell })),
    })),
    choices: finding.choices.map(({ id, label, asks }) => ({ id, label: label[language], asks })),
    proposal: { choice: proposal.choice, reason: proposal.reason[language] },
    decided:
      decision === null
        ? null
        : {
            choice: decision.choice,
            value: decision.value,
            role: decision.role,
            at: decision.at,
            reason: decision.reason,
          },
  };
}

function reportedMaturity({
  organisationMean,
  respondentMean,
  responseRate,
}: GroupView['years'][number]['maturity']): z.infer<typeof maturitySchema> {
  return {
    organisationMean: reportedNode(organisationMean),
    respondentMean: reportedNode(respondentMean),
    responseRate: { ...responseRate },
  };
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
    hourlyPrice: portfolio.decided.hourlyPrice,
    sharedOnce: portfolio.sharedOnce.map((one) => ({
      ...one,
      organisations: [...one.organisations],
      leaders: [...one.leaders],
    })),
  };
}
