import { uint16, uint32, uint64 } from './byte-reader.ts';
import { decodeUtf8 } from './utf8.ts';
import type { ZipDamage, ZipEntry, ZipLimits, ZipRefusal, ZipResult } from './zip-entry.ts';
import {
  CENTRAL_HEADER,
  CENTRAL_HEADER_SIZE,
  END_RECORD,
  END_RECORD_SIZE,
  FLAG_ENCRYPTED,
  LOCAL_HEADER,
  LOCAL_HEADER_SIZE,
  ZIP64_END_RECORD,
  ZIP64_EXTRA,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_SIZE,
} from './zip-format.ts';

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** An entry and where its bytes lie, header included. */
interface PlacedEntry {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

/**
 * Lists a zip from its central directory without expanding anything. Everything that could make two
 * programs read the same zip differently (names given twice, overlapping entries, headers that
 * disagree on the name) is refused.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): ZipResult {
  if (bytes.length > limits.fileBytes) return tooLarge('file', '', bytes.length, limits.fileBytes);
  if (uint32(bytes, 0) !== LOCAL_HEADER && uint32(bytes, 0) !== END_RECORD)
    return refused({ code: 'not-a-zip' });
  const directory = findDirectory(bytes);
  if ('code' in directory) return refused(directory);
  if (directory.count > limits.entries) return tooLarge('entries', '', directory.count, limits.entries);

  const placed: PlacedEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + CENTRAL_HEADER_SIZE > directory.end || uint32(bytes, at) !== CENTRAL_HEADER)
      return damaged('', 'directory');
    const next =
      at + CENTRAL_HEADER_SIZE + uint16(bytes, at + 28) + uint16(bytes, at + 30) + uint16(bytes, at + 32);
    if (next > directory.end) return damaged('', 'directory');
    const found = placeEntry(bytes, at, directory.start);
    if (typeof found === 'string') return damaged(entryName(bytes, at), found);
    const { name, size } = found.entry;
    // Parts are found by name without regard to case (OPC), so names that differ only there collide.
    const key = name.toLowerCase();
    if (names.has(key)) return refused({ code: 'duplicate-part', part: name });
    names.add(key);
    if (size > limits.partBytes) return tooLarge('part', name, size, limits.partBytes);
    total += size;
    if (total > limits.totalBytes) return tooLarge('total', name, total, limits.totalBytes);
    placed.push(found);
    at = next;
  }
  if (at !== directory.end) return damaged('', 'directory');
  return overlapOf(placed) ?? { ok: true, entries: placed.map(({ entry }) => entry) };
}

/** Finds the directory by the end record, which lies last, before a comment of at most 64 KB. */
function findDirectory(bytes: Uint8Array): Directory | ZipRefusal {
  const last = bytes.length - END_RECORD_SIZE;
  const first = Math.max(0, last - 0xffff);
  let strayEnd = false;
  for (let at = last; at >= first; at--) {
    if (bytes[at] !== 0x50 || uint32(bytes, at) !== END_RECORD) continue;
    strayEnd = true;
    if (at + END_RECORD_SIZE + uint16(bytes, at + 20) !== bytes.length) continue;
    return directoryFrom(bytes, at) ?? { code: 'damaged', part: '', reason: 'directory' };
  }
  return strayEnd ? { code: 'damaged', part: '', reason: 'directory' } : { code: 'truncated' };
}

function directoryFrom(bytes: Uint8Array, at: number): Directory | null {
  const locator = at - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && uint32(bytes, locator) === ZIP64_LOCATOR) {
    const record = uint64(bytes, locator + 8);
    if (record + 56 > locator || uint32(bytes, record) !== ZIP64_END_RECORD) return null;
    const count = uint64(bytes, record + 32);
    if (uint64(bytes, record + 24) !== count) return null;
    return within(uint64(bytes, record + 48), uint64(bytes, record + 40), count, record);
  }
  const count = uint16(bytes, at + 10);
  if (uint16(bytes, at + 8) !== count || uint16(bytes, at + 4) !== 0) return null;
  return within(uint32(bytes, at + 16), uint32(bytes, at + 12), count, at);
}

/** The directory must fill the space up to the end record: bytes before or between would be somebody's other zip. */
function within(start: number, size: number, count: number, limit: number): Directory | null {
  return start + size === limit ? { start, end: limit, count } : null;
}

function placeEntry(bytes: Uint8Array, at: number, limit: number): PlacedEntry | ZipDamage {
  let compressedSize = uint32(bytes, at + 20);
  let size = uint32(bytes, at + 24);
  let start = uint32(bytes, at + 42);
  const nameLength = uint16(bytes, at + 28);
  if (size === 0xffffffff || compressedSize === 0xffffffff || start === 0xffffffff) {
    let field = zip64Field(bytes, at + CENTRAL_HEADER_SIZE + nameLength, uint16(bytes, at + 30));
    if (field < 0) return 'directory';
    if (size === 0xffffffff) {
      size = uint64(bytes, field);
      field += 8;
    }
    if (compressedSize === 0xffffffff) {
      compressedSize = uint64(bytes, field);
      field += 8;
    }
    if (start === 0xffffffff) start = uint64(bytes, field);
  }
  if (start + LOCAL_HEADER_SIZE > limit || uint32(bytes, start) !== LOCAL_HEADER) return 'entry-header';
  const localName = start + LOCAL_HEADER_SIZE;
  const dataStart = localName + uint16(bytes, start + 26) + uint16(bytes, start + 28);
  const end = dataStart + compressedSize;
  if (end > limit) return 'entry-header';
  if (uint16(bytes, start + 26) !== nameLength) return 'entry-header';
  for (let offset = 0; offset < nameLength; offset++) {
    if (bytes[localName + offset] !== bytes[at + CENTRAL_HEADER_SIZE + offset]) return 'entry-header';
  }
  const entry: ZipEntry = {
    name: entryName(bytes, at),
    method: uint16(bytes, at + 10),
    crc32: uint32(bytes, at + 16),
    size,
    encrypted: (uint16(bytes, at + 8) & FLAG_ENCRYPTED) !== 0,
    compressed: bytes.subarray(dataStart, end),
  };
  return { entry, start, end };
}

/** Where the 64-bit sizes start in an entry's extra field; -1 where there are none. */
function zip64Field(bytes: Uint8Array, start: number, length: number): number {
  for (let at = start; at + 4 <= start + length; at += 4 + uint16(bytes, at + 2)) {
    if (uint16(bytes, at) === ZIP64_EXTRA) return at + 4;
  }
  return -1;
}

/** Part names are ASCII by the rules; a few old programs write `\` between folders. */
function entryName(bytes: Uint8Array, at: number): string {
  const start = at + CENTRAL_HEADER_SIZE;
  return (decodeUtf8(bytes, start, start + uint16(bytes, at + 28), false) ?? '').replaceAll('\\', '/');
}

/** Entries that share bytes are how a small zip holds endless data without a high ratio in any one part. */
function overlapOf(placed: readonly PlacedEntry[]): ZipResult | null {
  const sorted = [...placed].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const { entry, start, end: entryEnd } of sorted) {
    if (start < end) {
      return refused({ code: 'bomb', part: entry.name, reason: 'overlap', found: entry.size, limit: 0 });
    }
    end = entryEnd;
  }
  return null;
}

function refused(refusal: ZipRefusal): ZipResult {
  return { ok: false, refusal };
}

function damaged(part: string, reason: ZipDamage): ZipResult {
  return refused({ code: 'damaged', part, reason });
}

function tooLarge(
  what: 'file' | 'entries' | 'part' | 'total',
  part: string,
  found: number,
  limit: number,
): ZipResult {
  return refused({ code: 'too-large', what, part, found, limit });
}
