import { gridFromRows } from '../grid/index.ts';
import { exampleInstrument } from '../instrument/index.ts';
import { goteborg2022 } from '../plan/index.ts';
import { buildExample, type Change, checkSubmission, example, type RuleContext } from '../rules/index.ts';
import { readSubmission, type Submission, workbookContract } from '../workbook/index.ts';
import { contributionFrom, type FileOutcome } from './contribution.ts';
import { makeExtract } from './extract.ts';
import type { Extract } from './extract-model.ts';
import { extractAsSheets } from './extract-workbook.ts';

/** What these tests share: small workbooks made from the clean example, and a stand-in hash. */
export const contract = workbookContract(exampleInstrument);

export const context: RuleContext = { plan: goteborg2022, organisations: null };

/** A stand-in for SHA-256 that keeps different texts apart; core takes any. */
export function textHash(content: string | readonly string[]): string {
  const text = typeof content === 'string' ? content : joined(content);
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b + text.charCodeAt(at), 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(16)}${(b >>> 0).toString(16)}`;
}

/** The clean example with some changes, read. */
export function submissionWith(...changes: readonly Change[]): Submission {
  return readSubmission(buildExample(example('test', ...changes), contract), contract);
}

/** The extract of a submission. */
export function extractOf(submission: Submission): Extract {
  return makeExtract(submission, checkSubmission(submission, context), textHash);
}

/** An extract written as sheets and read again. */
export function throughSheets(extract: Extract): Submission {
  return readSubmission(gridFromRows(extractAsSheets(extract, contract, 'sum')), contract);
}

/** Packing that changes nothing. */
export function joined(pieces: readonly string[]): string {
  return pieces.join('');
}

/** Unpacking what `joined` packed. */
export function asItIs(text: string): string {
  return text;
}

/** A submission as a file that was handed in. */
export function handedIn(file: string, submission: Submission): FileOutcome {
  const extract = extractOf(submission);
  const form = submission.extract === null ? 'workbook' : 'extract';
  const bytes = textHash(`${form} ${JSON.stringify(extract)}`);
  return {
    ok: true,
    file,
    bytes,
    contribution: contributionFrom(submission, checkSubmission(submission, context), bytes, {
      sha256: textHash,
      pack: joined,
    }),
  };
}

/** A workbook with initiatives that are pure innovation or pure efficiency, all of them internal. */
export function portfolio(
  organisation: string,
  rows: readonly {
    readonly innovation: 0 | 100;
    readonly budget: number;
    readonly hours?: number;
    readonly shared?: 'Gemensam, vi leder' | 'Gemensam, vi deltar';
  }[],
  ...more: readonly Change[]
): FileOutcome {
  const submission = submissionWith(
    { kind: 'fact', key: 'organisation', value: organisation },
    { kind: 'keep-rows', sheet: 'portfolio', count: rows.length },
    ...rows.flatMap(({ innovation, budget, hours = 1, shared }, at) => [
      cellOfRow(at, 'status', 'Pågår'),
      cellOfRow(at, 'budget', budget),
      cellOfRow(at, 'hours', hours),
      cellOfRow(at, 'innovationShare', innovation),
      cellOfRow(at, 'externalShare', 0),
      cellOfRow(at, 'ownership', shared ?? 'Egen'),
      cellOfRow(at, 'sharedId', shared === undefined ? null : 'G-12'),
    ]),
    ...more,
  );
  return handedIn(`${organisation}.xlsx`, submission);
}

function cellOfRow(row: number, column: string, value: string | number | null): Change {
  return { kind: 'set', sheet: 'portfolio', row, column, value };
}
