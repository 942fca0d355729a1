import { type Grid, gridFromRows } from '@nylage/core/grid';
import {
  type Contribution,
  contributionFrom,
  extractAsSheets,
  type FileOutcome,
  findingsOf,
  isOwnResult,
  type Pack,
  parseExtract,
  scoreOf,
} from '@nylage/core/group';
import type { Findings, RuleContext } from '@nylage/core/rules';
import type { Score } from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';
import { readSubmission, type Submission, type WorkbookContract } from '@nylage/core/workbook';
import {
  type CancelSignal,
  type ReadProgress,
  type Refusal,
  readWorkbook,
  refusalText,
} from '../read/index.ts';
import type { Inflate } from '../zip/index.ts';
import { decodeUtf8 } from '../zip/utf8.ts';

/** What opening a file needs from its host. */
export interface IntakeContext {
  readonly contract: WorkbookContract;
  readonly rules: RuleContext;
  readonly inflate: Inflate;
  /** SHA-256 of bytes, or of a text, perhaps in pieces, in lower-case hexadecimal. */
  readonly sha256: (content: string | readonly string[] | Uint8Array) => string;
  readonly pack: Pack;
}

/** A file that was read and checked, or why it could not be read. */
export type OpenedFile =
  | { readonly ok: true; readonly submission: Submission; readonly findings: Findings }
  | { readonly ok: false; readonly refusal: IntakeRefusal };

/** Why a file was not opened: not a workbook, or not an extract that holds to the contract. */
export type IntakeRefusal =
  | Refusal
  /** A workbook that Nyläge made from others, such as a koncern workbook: nothing to hand in. */
  | { readonly code: 'own-result' }
  | { readonly code: 'bad-extract'; readonly path: string; readonly issue: string };

/** Opens a workbook, or an extract as a workbook or as JSON, and checks it with every rule. */
export function openFile(
  bytes: Uint8Array,
  context: IntakeContext,
  watch: { readonly onProgress?: (progress: ReadProgress) => void; readonly signal?: CancelSignal } = {},
): OpenedFile {
  const grid = looksLikeJson(bytes)
    ? gridOfJson(bytes, context)
    : readWorkbook(bytes, { inflate: context.inflate, ...watch });
  if (!grid.ok) return grid;
  const submission = readSubmission(grid.grid, context.contract);
  if (isOwnResult(submission)) return { ok: false, refusal: { code: 'own-result' } };
  return { ok: true, submission, findings: findingsOf(submission, context.rules, context.sha256) };
}

/** Whether the first byte that says anything opens a JSON object. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
  return first === 0x7b;
}

function gridOfJson(
  bytes: Uint8Array,
  { contract }: IntakeContext,
): { ok: true; grid: Grid } | { ok: false; refusal: IntakeRefusal } {
  let json: unknown;
  try {
    json = JSON.parse(decodeUtf8(bytes, 0, bytes.length) ?? '');
  } catch {
    return { ok: false, refusal: { code: 'other-format', found: 'json' } };
  }
  const parsed = parseExtract(json);
  if (parsed.ok)
    return { ok: true, grid: gridFromRows(extractAsSheets(parsed.extract, contract, parsed.checksum)) };
  return { ok: false, refusal: { code: 'bad-extract', path: parsed.path, issue: parsed.issue } };
}

/** An opened file's part in the koncern. `bytes` is the hash of the file's bytes. */
export function contributionOf(
  opened: OpenedFile & { ok: true },
  bytes: string,
  context: IntakeContext,
): Contribution {
  return contributionFrom(opened.submission, opened.findings, bytes, context);
}

/** An opened file's score: from its answers, or from the trees that an extract carries. */
export function scoreOpened(
  { submission, findings }: OpenedFile & { ok: true },
  context: IntakeContext,
): Score {
  return scoreOf(submission, findings, context.sha256);
}

/**
 * A file as merging takes it: read and checked, or refused with the reason in words. Null for a
 * workbook of our own results, which may well lie in the same folder.
 */
export function fileOutcome(
  file: string,
  bytes: Uint8Array,
  context: IntakeContext,
  language: Language,
): FileOutcome | null {
  const hash = context.sha256(bytes);
  const opened = openFile(bytes, context);
  if (!opened.ok && opened.refusal.code === 'own-result') return null;
  if (!opened.ok)
    return { ok: false, file, bytes: hash, reason: intakeRefusalText(opened.refusal, language) };
  return { ok: true, file, bytes: hash, contribution: contributionOf(opened, hash, context) };
}

/** What was found, what was expected and what to do. */
export function intakeRefusalText(refusal: IntakeRefusal, language: Language): string {
  if (refusal.code === 'own-result') {
    return language === 'sv'
      ? 'Arbetsboken är ett resultat som Nyläge har gjort. Välj arbetsboken som ni fyllde i.'
      : 'The workbook is a result made by Nyläge. Choose the workbook that you filled in.';
  }
  if (refusal.code !== 'bad-extract') return refusalText(refusal, language);
  const place = refusal.path === '' ? '' : ` (${refusal.path})`;
  return language === 'sv'
    ? `Filen är JSON men inte ett utdrag som Nyläge har gjort${place}: ${refusal.issue}. Gör utdraget på nytt ur arbetsboken.`
    : `The file is JSON but not an extract made by Nyläge${place}: ${refusal.issue}. Make the extract again from the workbook.`;
}
