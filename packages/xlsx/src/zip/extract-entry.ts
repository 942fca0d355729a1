import { crc32 } from './crc32.ts';
import type { Inflate } from './inflate.ts';
import type { PartResult, ZipDamage, ZipEntry, ZipLimits } from './zip-entry.ts';

/** Below this size a high ratio is harmless, and common: empty forms and printer settings are mostly zeros. */
const RATIO_FLOOR = 1_048_576;

/** A bit that rots makes a part a little longer than it says it is; a part made to swell is much longer. */
const ROTTEN_AT_MOST = 1_048_576;

/** Expands one entry within the limits and checks its length and checksum. Stored entries give a view. */
export function extractEntry(entry: ZipEntry, inflate: Inflate, limits: ZipLimits): PartResult {
  const { name, size, compressed } = entry;
  if (entry.encrypted) return { ok: false, refusal: { code: 'password-protected', how: 'zip' } };
  if (size > limits.partBytes) {
    const refusal = {
      code: 'too-large',
      what: 'part',
      part: name,
      found: size,
      limit: limits.partBytes,
    } as const;
    return { ok: false, refusal };
  }
  if (size > RATIO_FLOOR && size > compressed.length * limits.ratio) {
    const found = Math.round(size / Math.max(1, compressed.length));
    const refusal = { code: 'bomb', part: name, reason: 'ratio', found, limit: limits.ratio } as const;
    return { ok: false, refusal };
  }
  if (entry.method === 0) {
    if (compressed.length !== size) return damaged(name, 'size');
    return checked(entry, compressed, inflate);
  }
  if (entry.method !== 8) return damaged(name, 'compression-method');
  const bytes = inflate.inflateRaw(compressed, size);
  if (bytes === 'broken') return damaged(name, 'compressed-data');
  if (bytes === 'longer') {
    if (inflate.inflateRaw(compressed, size + ROTTEN_AT_MOST) !== 'longer') return damaged(name, 'size');
    const refusal = {
      code: 'bomb',
      part: name,
      reason: 'longer-than-declared',
      found: size,
      limit: size,
    } as const;
    return { ok: false, refusal };
  }
  return bytes.length === size ? checked(entry, bytes, inflate) : damaged(name, 'size');
}

function checked(entry: ZipEntry, bytes: Uint8Array, inflate: Inflate): PartResult {
  const found = inflate.crc32 === undefined ? crc32(bytes) : inflate.crc32(bytes);
  return found === entry.crc32 ? { ok: true, bytes } : damaged(entry.name, 'checksum');
}

function damaged(part: string, reason: ZipDamage): PartResult {
  return { ok: false, refusal: { code: 'damaged', part, reason } };
}
