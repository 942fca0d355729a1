import { z } from 'zod';
import { maskedOrganisation } from '../results/masked-organisation.ts';
import type { MaturityNode, PortfolioScore, Score } from '../scoring/index.ts';
import type { Submission } from '../workbook/index.ts';

const percent = z.number().nullable();
const triple = z.tuple([z.number(), z.number(), z.number()]).nullable();

const nodeSchema = z.object({
  id: z.string(),
  level: z.enum(['total', 'dimension', 'factor', 'principle', 'statement']),
  value: percent,
  n: z.int(),
  asked: z.int(),
  answered: z.int(),
  notAnswers: z.object({ dontKnow: z.int(), blank: z.int(), excluded: z.int() }),
  sd: z.number().nullable(),
  quartiles: triple,
  min: percent,
  max: percent,
  /** Answers of each grade, from the lowest. */
  distribution: z.array(z.int()),
  source: z.enum(['answers', 'delivered', 'mixed']).nullable(),
  /** Ids of children without a value. */
  missing: z.array(z.string()),
  get children() {
    return z.array(nodeSchema);
  },
});

export const pointSchema = z.object({ innovation: z.number(), external: z.number() }).nullable();

export const cellsSchema = z
  .object({
    innovationExternal: z.number(),
    innovationInternal: z.number(),
    efficiencyExternal: z.number(),
    efficiencyInternal: z.number(),
  })
  .nullable();

export const coverageSchema = z.object({
  initiatives: z.int(),
  classified: z.int(),
  weighted: z.int(),
  counted: z.int(),
  weightShare: percent,
});

export const weightSchema = z.enum(['budget', 'hours', 'size', 'equal']);

export const responseRateSchema = z.object({
  /** Percent; above 100 where more answered than were invited. */
  value: z.number(),
  answered: z.int(),
  invited: z.int(),
});

const scoredFileSchema = z.object({
  workbook: z.string(),
  organisation: z.string().nullable(),
  year: z.int().nullable(),
  verdict: z.enum(['ready', 'not-ready']),
  maturity: nodeSchema,
  /** Null where it is not known how many were invited, or answered. */
  responseRate: responseRateSchema.nullable(),
  withinControl: nodeSchema,
  outsideControl: nodeSchema,
  portfolio: z.object({
    weight: weightSchema,
    scope: z.enum(['all', 'selection', 'none']).nullable(),
    point: pointSchema,
    cells: cellsSchema,
    spread: pointSchema,
    coverage: coverageSchema,
    representative: z.boolean(),
    alternatives: z.array(z.object({ weight: weightSchema, point: pointSchema, counted: z.int() })),
    beside: z.object({ whatIf: z.int(), finished: z.int(), cancelled: z.int() }),
  }),
});

/** What `score --json` prints. Files that cannot be read stand in `failed`. */
export const scoreReportSchema = z.object({
  contract: z.int(),
  files: z.array(scoredFileSchema),
  failed: z.array(z.object({ workbook: z.string(), reason: z.string() })),
});

export type ScoreReport = z.infer<typeof scoreReportSchema>;
export type ScoredFile = ScoreReport['files'][number];

/** One workbook's score as `score --json` tells of it. */
export function scoredFile(
  workbook: string,
  submission: Submission,
  verdict: 'ready' | 'not-ready',
  score: Score,
): ScoredFile {
  return {
    workbook,
    organisation: maskedOrganisation(submission),
    year: submission.about?.values.year ?? null,
    verdict,
    maturity: reportedNode(score.maturity.all),
    responseRate: score.responseRate,
    withinControl: reportedNode(score.maturity.withinControl),
    outsideControl: reportedNode(score.maturity.outsideControl),
    portfolio: reportedPortfolio(score.portfolio),
  };
}

function reportedNode(node: MaturityNode): ScoredFile['maturity'] {
  const { sd, quartiles, min, max } = node.spread;
  return {
    id: node.id,
    level: node.level,
    value: node.value,
    n: node.n,
    asked: node.asked,
    answered: node.answered,
    notAnswers: { ...node.notAnswers },
    sd,
    quartiles: quartiles === null ? null : [...quartiles],
    min,
    max,
    distribution: [...node.distribution],
    source: node.source,
    missing: [...node.missing],
    children: node.children.map(reportedNode),
  };
}

function reportedPortfolio(portfolio: PortfolioScore): ScoredFile['portfolio'] {
  return { ...portfolio, alternatives: portfolio.alternatives.map((one) => ({ ...one })) };
}
