import { z } from 'zod';
import { a1 } from '../grid/index.ts';
import { maskedOrganisation } from '../results/masked-organisation.ts';
import { type Findings, type Problem, wordProblem } from '../rules/index.ts';
import type { Language } from '../text/index.ts';
import { CONTRACT_VERSION, type Submission } from '../workbook/index.ts';

const problemSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'advice']),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  header: z.string().nullable(),
  found: z.string(),
  expected: z.string(),
  message: z.string(),
  remedy: z.string(),
  fix: z.enum(['safe', 'ask']).nullable(),
});

const checkedFileSchema = z.object({
  workbook: z.string(),
  fingerprint: z.string().nullable(),
  organisation: z.string().nullable(),
  year: z.int().nullable(),
  verdict: z.enum(['ready', 'not-ready', 'unreadable']),
  /** Why the file could not be read; only with the verdict `unreadable`. */
  reason: z.string().optional(),
  counts: z.object({ error: z.int(), warning: z.int(), advice: z.int() }),
  problems: z.array(problemSchema),
});

/** What `check --json` prints. */
export const checkReportSchema = z.object({ contract: z.int(), files: z.array(checkedFileSchema) });

export type CheckReport = z.infer<typeof checkReportSchema>;
export type CheckedFile = CheckReport['files'][number];

/** A readable workbook as `check --json` tells of it. */
export function checkedFile(
  workbook: string,
  submission: Submission,
  findings: Findings,
  fingerprint: string,
  language: Language,
): CheckedFile {
  return {
    workbook,
    fingerprint,
    organisation: maskedOrganisation(submission),
    year: submission.about?.values.year ?? null,
    verdict: findings.verdict,
    counts: findings.counts,
    problems: findings.problems.map((problem) => reportedProblem(problem, language)),
  };
}

/** A file that could not be read, with the reason in words. */
export function unreadableFile(workbook: string, reason: string): CheckedFile {
  const counts = { error: 0, warning: 0, advice: 0 };
  return {
    workbook,
    fingerprint: null,
    organisation: null,
    year: null,
    verdict: 'unreadable',
    reason,
    counts,
    problems: [],
  };
}

/** The whole report over several files. */
export function checkReport(files: readonly CheckedFile[]): CheckReport {
  return { contract: CONTRACT_VERSION, files: [...files] };
}

function reportedProblem(problem: Problem, language: Language): z.infer<typeof problemSchema> {
  const { says, expected, remedy } = wordProblem(problem, language);
  const { at } = problem;
  return {
    rule: problem.rule,
    severity: problem.severity,
    sheet: at?.sheet ?? null,
    cell:
      at === null || at.row === null || at.column === null ? null : a1({ row: at.row, column: at.column }),
    header: at?.header ?? null,
    found: problem.found,
    expected,
    message: says,
    remedy,
    fix: problem.fix?.safety ?? null,
  };
}
