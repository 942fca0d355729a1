import type { Extract } from './extract-model.ts';
import type { Sha256 } from './identity.ts';

/**
 * A checksum that shows whether an extract was changed after it was made. Numbers count with 12
 * digits, since a program that opens and saves the file may keep no more.
 */
export function extractChecksum(extract: Extract, sha256: Sha256): string {
  return sha256(JSON.stringify(canonical(extract)));
}

function canonical(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(
      entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
    );
  }
  return value;
}
