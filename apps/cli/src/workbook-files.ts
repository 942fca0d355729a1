import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { compareText } from '@nylage/core/text';
import { InputError } from './exit-code.ts';

/** Files beside workbooks that Nyläge itself knows by name. */
export const REGISTER_FILE = 'organisationer.json';
export const DECISIONS_FILE = 'beslut.json';

/** File types that people hand in, be it by mistake; others in a folder are left alone. */
const HANDED_IN = /\.(xlsx|xlsm|xls|xlsb|ods|csv)$/i;

/** Extracts as JSON end so, which keeps registers and decisions apart from them. */
const EXTRACT_JSON = /\.utdrag\.json$/i;

/** A file to read, and the name by which results speak of it. */
export interface WorkbookFile {
  readonly path: string;
  /** Its path within the folder that was asked for, so that where the folder lies leaves no trace. */
  readonly name: string;
}

/**
 * The files to read: those named, and everything handed in below the folders named. Excel's own
 * lock files (`~$…`) and hidden files are passed over. Sorted, each once.
 */
export async function workbookFiles(operands: readonly string[]): Promise<readonly WorkbookFile[]> {
  const found = new Map<string, string>();
  for (const operand of operands) {
    const about = await stat(operand);
    if (!about.isDirectory()) found.set(operand, basename(operand));
    else
      for (const file of await filesBelow(operand))
        found.set(file, relative(operand, file).split(sep).join('/'));
  }
  if (found.size === 0) {
    const where = operands.join(', ');
    throw new InputError(
      `Det finns ingen arbetsbok och inget utdrag i ${where}.`,
      `There is no workbook and no extract in ${where}.`,
    );
  }
  const uses = new Map<string, number>();
  for (const name of found.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...found]
    .map(([path, name]) => ({ path, name: uses.get(name) === 1 ? name : path }))
    .sort((a, b) => compareText(a.path, b.path));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (HANDED_IN.test(entry.name) || EXTRACT_JSON.test(entry.name)) found.push(path);
  }
  return found;
}
