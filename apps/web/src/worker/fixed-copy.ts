import type { Edit, Findings } from '@nylage/core/rules';
import { type Text, text } from '@nylage/core/text';
import { problemIds } from '@nylage/ui/model';
import { browserDeflate, browserInflate } from '@nylage/xlsx/inflate-browser';
import { type IntakeContext, intakeRefusalText, openFile } from '@nylage/xlsx/intake';
import { type PatchRefusal, patchWorkbook } from '@nylage/xlsx/patch';
import type { FixedCopy } from '../protocol.ts';
import { inBoth } from './platform.ts';

/** The type of an .xlsx file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes a repaired copy of a workbook by changing only the cells that the chosen fixes name. */
export function fixedCopy(
  name: string,
  bytes: Uint8Array,
  findings: Findings,
  chosen: readonly string[],
  context: IntakeContext,
): FixedCopy {
  const wanted = new Set(chosen);
  const ids = problemIds(findings);
  const edits = findings.problems.flatMap((problem, at): readonly Edit[] =>
    wanted.has(ids[at] ?? '') ? (problem.fix?.edits ?? []) : [],
  );
  const patched = patchWorkbook(bytes, edits, { inflate: browserInflate, deflate: browserDeflate });
  if (!patched.ok)
    return { made: null, refusal: refusal(patched.refusal), changed: 0, skipped: 0, errorsLeft: 0 };
  const opened = openFile(patched.bytes, context);
  return {
    made: {
      name: name.replace(/(\.xls[xm])?$/i, ' rättad$1'),
      // The patcher's array is its own, so its buffer is not shared.
      blob: new Blob([patched.bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE }),
    },
    refusal: null,
    changed: edits.length - patched.skipped.length,
    skipped: patched.skipped.length,
    errorsLeft: opened.ok ? opened.findings.counts.error : 0,
  };
}

function refusal(why: PatchRefusal): Text {
  if (why.code === 'signed')
    return text(
      'Arbetsboken är digitalt signerad. En ändring skulle bryta signaturen, så vi gör ingen kopia. Rätta i Excel.',
      'The workbook is digitally signed. A change would break the signature, so we make no copy. Correct it in Excel.',
    );
  return inBoth((language) => intakeRefusalText(why, language));
}
