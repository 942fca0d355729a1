import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '@nylage/core/text';
import { UsageError } from './exit-code.ts';

/** Files beside workbooks that Nyläge itself knows by name. */
export const REGISTER_FILE = 'organisationer.json';
export const DECISIONS_FILE = 'beslut.json';

/** File types that people hand in, be it by mistake; others in a folder are left alone. */
const HANDED_IN = /\.(xlsx|xlsm|xls|xlsb|ods|csv)$/i;

/** Extracts as JSON end so, which keeps registers and decisions apart from them. */
const EXTRACT_JSON = /\.utdrag\.json$/i;

/**
 * The files to read: those named, and everything handed in below the folders named. Excel's own
 * lock files (`~$…`) and hidden files are passed over. Sorted, each once.
 */
export async function workbookFiles(operands: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const operand of operands) {
    const about = await stat(operand).catch(() => null);
    if (about === null) throw new UsageError(operand);
    if (!about.isDirectory()) found.add(operand);
    else for (const file of await filesBelow(operand)) found.add(file);
  }
  return [...found].sort(compareText);
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
