import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder } from './folder.ts';

it('reads what was there at the start, and nothing outside', () => {
  const root = mkdtempSync(join(tmpdir(), 'nylage-folder-'));
  mkdirSync(join(root, 'inne/djupt'), { recursive: true });
  writeFileSync(join(root, 'ute.txt'), 'ute');
  writeFileSync(join(root, 'inne/djupt/a.txt'), 'a');
  const files = folder(join(root, 'inne'));
  writeFileSync(join(root, 'inne/sedan.txt'), 'sedan');
  expect(new TextDecoder().decode(files('djupt/a.txt') ?? new Uint8Array())).toBe('a');
  expect(['../ute.txt', 'djupt', 'sedan.txt', '', '/djupt/a.txt'].map(files)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(folder(join(root, 'finns ej'))('a')).toBeNull();
  rmSync(root, { recursive: true, force: true });
});
