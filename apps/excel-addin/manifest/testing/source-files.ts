import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFiles } from '../check/built-files.ts';

const APP = join(import.meta.dirname, '../..');

/** The files that a build would give, taken from where they come from: pages and `public`. */
export const sourceFiles: BuiltFiles = (path) => {
  const file = [join(APP, path), join(APP, 'public', path)].find(existsSync);
  return file === undefined ? null : readFileSync(file);
};
