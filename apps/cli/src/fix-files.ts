import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type CheckedFile, unreadableFile } from '@nylage/core/report';
import { reasonText } from './disk-error.ts';
import { InputError } from './exit-code.ts';
import { fixWorkbook } from './fix-workbook.ts';
import { JobRunner } from './jobs.ts';
import { ownResult } from './own-result.ts';
import { tell } from './print.ts';
import { intakeContext, type Setting } from './setting.ts';
import type { WorkbookFile } from './workbook-files.ts';
import { writeWhole } from './write-file.ts';

/**
 * Writes fixed copies to a folder and checks those; files without a safe fix are only checked. The
 * originals are never written to.
 */
export async function fixFiles(
  files: readonly WorkbookFile[],
  folder: string,
  setting: Setting,
): Promise<readonly CheckedFile[]> {
  for (const file of files) refuseToOverwrite(file, folder);
  const { language } = setting;
  const runner = new JobRunner(setting);
  const context = intakeContext(setting);
  const checked: CheckedFile[] = [];
  let copies = 0;
  const look = (path: string, asked: boolean): void => {
    const found = runner.run('check', path);
    if (found !== null) checked.push(found);
    else if (asked) checked.push(unreadableFile(path, ownResult[language]));
  };
  for (const { path, name, asked } of files) {
    try {
      const fixed = fixWorkbook(new Uint8Array(await readFile(path)), context, language);
      if (!fixed.ok) {
        if (fixed.reason !== null) tell(language, `${path}: ${fixed.reason}`, `${path}: ${fixed.reason}`);
        look(path, asked);
        continue;
      }
      const copy = join(folder, name);
      await writeWhole(copy, fixed.bytes);
      copies++;
      tell(
        language,
        `${copy}: ${fixed.fixes === 1 ? '1 rättning' : `${fixed.fixes} rättningar`}${fixed.skipped === 0 ? '' : ` (${fixed.skipped} gick inte att göra säkert)`}`,
        `${copy}: ${fixed.fixes === 1 ? '1 fix' : `${fixed.fixes} fixes`}${fixed.skipped === 0 ? '' : ` (${fixed.skipped} could not be made safely)`}`,
      );
      look(copy, true);
    } catch (error) {
      checked.push(unreadableFile(path, reasonText(error)[language]));
    }
  }
  if (copies === 0 && checked.some(({ verdict }) => verdict !== 'unreadable'))
    tell(
      language,
      'Inget gick att rätta utan att fråga er, så ingen kopia skrevs.',
      'Nothing could be fixed without asking you, so no copy was written.',
    );
  return checked;
}

/** Before anything is written: no copy may land on an original, or on another copy. */
function refuseToOverwrite({ path, name }: WorkbookFile, folder: string): void {
  // Two files of one name are spoken of by their whole paths.
  if (name === path && dirname(path) !== '.') {
    throw new InputError(
      `Det finns flera arbetsböcker med samma namn (${path}). Rätta dem var för sig.`,
      `There are several workbooks of the same name (${path}). Fix them one at a time.`,
    );
  }
  if (resolve(folder, name) === resolve(path)) {
    throw new InputError(
      `${path} ligger redan i ${folder} och skulle skrivas över. Välj en annan mapp efter --out.`,
      `${path} already lies in ${folder} and would be written over. Choose another folder after --out.`,
    );
  }
}
