import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { compareText } from '@nylage/core/text';
import { looksHandedIn } from '@nylage/xlsx/intake';
import { InputError } from './exit-code.ts';

/** Files beside workbooks that Nyläge itself knows by name. */
export const REGISTER_FILE = 'organisationer.json';
export const DECISIONS_FILE = 'beslut.json';

/** A file to read, and the name by which results speak of it. */
export interface WorkbookFile {
  readonly path: string;
  /** Its path within the folder that was asked for, so that where the folder lies leaves no trace. */
  readonly name: string;
  /** Whether the file itself was asked for, not only a folder that it lies in. */
  readonly asked: boolean;
}

/**
 * The files to read: those named, and everything handed in below the folders named. Excel's own
 * lock files (`~$…`) and hidden files are passed over. Sorted, each once.
 */
export async function workbookFiles(operands: readonly string[]): Promise<readonly WorkbookFile[]> {
  const found = new Map<string, WorkbookFile>();
  const add = (file: WorkbookFile): void => {
    const place = resolve(file.path);
    const known = found.get(place);
    if (known === undefined || (file.asked && !known.asked)) found.set(place, file);
  };
  for (const operand of operands) {
    const about = await stat(operand);
    if (!about.isDirectory()) add({ path: operand, name: basename(operand), asked: true });
    else
      for (const path of await filesBelow(operand))
        add({ path, name: relative(operand, path).split(sep).join('/'), asked: false });
  }
  if (found.size === 0) {
    const where = operands.join(', ');
    throw new InputError(
      `Det finns ingen arbetsbok och inget utdrag i ${where}.`,
      `There is no workbook and no extract in ${where}.`,
    );
  }
  const uses = new Map<string, number>();
  for (const { name } of found.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...found.values()]
    .map((file) => (uses.get(file.name) === 1 ? file : { ...file, name: file.path }))
    .sort((a, b) => compareText(a.path, b.path));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (looksHandedIn(entry.name)) found.push(path);
    } else if (!entry.name.startsWith('.')) found.push(...(await filesBelow(path)));
  }
  return found;
}
