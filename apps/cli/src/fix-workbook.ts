import type { Language } from '@nylage/core/text';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { type IntakeContext, openFile } from '@nylage/xlsx/intake';
import { type PatchRefusal, patchWorkbook } from '@nylage/xlsx/patch';
import { refusalText } from '@nylage/xlsx/read';

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
  if (!patched.ok) return { ok: false, reason: reasonOf(patched.refusal, language) };
  return { ok: true, bytes: patched.bytes, fixes: safe.length, skipped: patched.skipped.length };
}

function reasonOf(refusal: PatchRefusal, language: Language): string {
  if (refusal.code !== 'signed') return refusalText(refusal, language);
  return language === 'sv'
    ? 'Arbetsboken är digitalt signerad och en ändring skulle bryta signaturen. Rätta den i Excel och signera om.'
    : 'The workbook is digitally signed and a change would break the signature. Fix it in Excel and sign it again.';
}
