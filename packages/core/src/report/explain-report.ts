import { z } from 'zod';
import type { Explanation, Term } from '../scoring/index.ts';
import type { Language } from '../text/index.ts';
import { CONTRACT_VERSION } from '../workbook/index.ts';

const unitSchema = z.enum(['percent', 'count', 'width', 'weight']);

const termSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** In `unit`; null when it adds nothing. */
  value: z.number().nullable(),
  unit: unitSchema,
  /** What it weighs in the mean; null when it is left out. */
  weight: z.number().nullable(),
  /** `Enkätsvar!C7`; null where it stands in no single cell. */
  cell: z.string().nullable(),
  leftOut: z
    .enum([
      'no-value',
      'dont-know',
      'blank',
      'not-worked-out',
      'excluded',
      'not-classified',
      'no-weight',
      'what-if',
      'finished',
      'cancelled',
      'taken-out',
    ])
    .nullable(),
  /** What `explain` takes to explain the term in turn; null where its own terms and cell say all there is. */
  opens: z.string().nullable(),
  get terms() {
    return z.array(termSchema);
  },
});

const explanationSchema = z.object({
  id: z.string(),
  label: z.string(),
  method: z.enum([
    'mean-of-children',
    'mean-of-respondents',
    'mean-of-answers',
    'delivered',
    'weighted-mean',
    'count-of-respondents',
    'largest-of-parts',
    'share-of-invited',
    'sample-deviation',
    'count-of-initiatives',
    'share-of-weight',
    'weighted-deviation',
    'straight-line',
    'in-cell',
    'nothing',
  ]),
  value: z.number().nullable(),
  unit: unitSchema,
  n: z.int(),
  /** The arithmetic from the terms to the value, where the method alone does not say it. */
  steps: z.array(z.string()),
  /** How many answered below a node of the maturity, and which of their answers are not in it and why. */
  answers: z.array(z.string()),
  terms: z.array(termSchema),
  /** A second breakdown that need not add up: the statements of a principle ([S3]). */
  alsoBy: z.array(termSchema),
});

/** What `explain --json` prints: how a number was made, down to the cell. */
export const explainReportSchema = z.object({
  contract: z.int(),
  workbook: z.string(),
  explanations: z.array(explanationSchema),
});

export type ExplainReport = z.infer<typeof explainReportSchema>;

/** Explanations of a workbook's number as `explain --json` tells of them. */
export function explainReport(
  workbook: string,
  explanations: readonly Explanation[],
  language: Language,
): ExplainReport {
  return {
    contract: CONTRACT_VERSION,
    workbook,
    explanations: explanations.map((one) => ({
      ...one,
      label: one.label[language],
      steps: one.steps.map((step) => step[language]),
      answers: (one.answers ?? []).map((said) => said[language]),
      terms: one.terms.map((term) => worded(term, language)),
      alsoBy: one.alsoBy.map((term) => worded(term, language)),
    })),
  };
}

function worded(term: Term, language: Language): z.infer<typeof termSchema> {
  return { ...term, label: term.label[language], terms: term.terms.map((below) => worded(below, language)) };
}
