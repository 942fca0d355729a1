import type { Language } from '@nylage/core/text';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { type IntakeContext, openFile } from '@nylage/xlsx/intake';
import { patchRefusalText, patchWorkbook } from '@nylage/xlsx/patch';

/** A workbook after its safe fixes, or why it was left as it is. */
export type FixedWorkbook =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly fixes: number; readonly skipped: number }
  | { readonly ok: false; readonly reason: string | null };

/** Applies every fix that keeps the meaning; all other parts of the file stay byte for byte. */
export function fixWorkbook(bytes: Uint8Array, context: IntakeContext, language: Language): FixedWorkbook {
  const opened = openFile(bytes, context);
  if (!opened.ok) return { ok: false, reason: null };
  const safe = opened.findings.problems.flatMap(({ fix }) => (fix?.safety === 'safe' ? [fix] : []));
  if (safe.length === 0) return { ok: false, reason: null };
  const edits = safe.flatMap((fix) => fix.edits);
  const patched = patchWorkbook(bytes, edits, { inflate: nodeInflate, deflate: nodeDeflate });
  if (!patched.ok) return { ok: false, reason: patchRefusalText(patched.refusal, language) };
  return { ok: true, bytes: patched.bytes, fixes: safe.length, skipped: patched.skipped.length };
}
