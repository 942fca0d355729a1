import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { nylage } from './command.ts';

/** The filled templates, made by other programs. */
export const TEMPLATES = fileURLToPath(new URL('../../fixtures/template', import.meta.url));

/** Their fictitious register. */
export const REGISTER = join(TEMPLATES, 'organisationer.json');

/** A filled template. */
export function filled(name: string): string {
  return join(TEMPLATES, `${name}.xlsx`);
}

/** A folder of one's own for a file of tests, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nylage-command-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new folder below another, with copies of files under their own or other names. */
export function folderWith(parent: string, name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  for (const [as, from] of Object.entries(files)) copyFileSync(from, join(folder, as));
  return folder;
}

/** A sample of invented organisations, written by the command itself. */
export async function sampleFolder(
  parent: string,
  name: string,
  ...words: readonly string[]
): Promise<string> {
  const folder = join(parent, name);
  const { code, err } = await nylage('sample', '--out', folder, ...words);
  if (code !== 0) throw new Error(`nylage sample ended with ${code}: ${err}`);
  return folder;
}

/** The workbooks in a folder, in order of name. */
export function workbooksIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** SHA-256 of a file's bytes. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Whether something is there. */
export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
