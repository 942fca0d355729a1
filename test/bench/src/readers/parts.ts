import { inflateRawSync } from 'node:zlib';
import { DEFAULT_LIMITS } from '@nylage/xlsx/read';
import { readZip } from '@nylage/xlsx/zip';

/** The parts of a workbook that hold cells, and their bytes by name, expanded by `node:zlib` and nothing else. */
export function cellParts(bytes: Uint8Array): { readonly name: string; readonly content: Buffer }[] {
  const zip = readZip(bytes, DEFAULT_LIMITS);
  if (!zip.ok) throw new Error(zip.refusal.code);
  return zip.entries
    .filter(({ name }) => name === 'xl/sharedStrings.xml' || name.startsWith('xl/worksheets/sheet'))
    .map(({ name, compressed, size }) => ({
      name,
      content: inflateRawSync(compressed, { chunkSize: Math.max(64, size + 1) }),
    }));
}
