import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a folder by their address below it. Only what was there at the start is ever read: no address leads elsewhere. */
export function folder(root: string): (path: string) => Uint8Array | null {
  const names = new Set(
    existsSync(root)
      ? readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      : [],
  );
  return (path) => (names.has(path) ? readFileSync(join(root, path)) : null);
}
