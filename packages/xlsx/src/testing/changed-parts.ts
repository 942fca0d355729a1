import { DEFAULT_LIMITS } from '../read/limits.ts';
import { readZip } from '../zip/zip-directory.ts';

/** The names of the parts that are not the same compressed bytes in two workbooks, or are in one of them only. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = compressedParts(before);
  const now = compressedParts(after);
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => !sameBytes(old.get(name), now.get(name))).sort();
}

/** The parts' names in the file's order. */
export function partNames(file: Uint8Array): readonly string[] {
  return [...compressedParts(file).keys()];
}

function compressedParts(file: Uint8Array): Map<string, Uint8Array> {
  const zip = readZip(file, DEFAULT_LIMITS);
  if (!zip.ok) throw new Error(JSON.stringify(zip.refusal));
  return new Map(zip.entries.map(({ name, compressed }) => [name, compressed]));
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
