import { uint16, uint32 } from '../../zip/byte-reader.ts';
import { encodeUtf8 } from '../../zip/utf8.ts';
import { CENTRAL_HEADER } from '../../zip/zip-format.ts';
import { ZipWriter } from '../../zip/zip-writer.ts';
import { type Parts, zipOf } from '../workbook-bytes.ts';

/** Bytes one after the other. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Writes little-endian numbers in place. */
export function setUint16(bytes: Uint8Array, at: number, value: number): void {
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(at, value, true);
}
export function setUint32(bytes: Uint8Array, at: number, value: number): void {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at, value, true);
}

/** The bytes with some bits of one byte flipped. */
export function flipped(bytes: Uint8Array, at: number, bits: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
}

/** Where a part's entry starts in the directory of a zip without a comment. */
export function directoryEntry(bytes: Uint8Array, name: string): number {
  let at = uint32(bytes, bytes.length - 6);
  while (uint32(bytes, at) === CENTRAL_HEADER) {
    const length = uint16(bytes, at + 28);
    if (String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length)) === name) return at;
    at += 46 + length + uint16(bytes, at + 30) + uint16(bytes, at + 32);
  }
  throw new Error(`No ${name} in the zip`);
}

/** Where a part's data starts. */
export function dataOf(bytes: Uint8Array, name: string): number {
  const local = uint32(bytes, directoryEntry(bytes, name) + 42);
  return local + 30 + uint16(bytes, local + 26) + uint16(bytes, local + 28);
}

/** The same zip with its sizes and places in 64-bit fields, as writers that stream give them. */
export function withZip64(bytes: Uint8Array): Uint8Array {
  const start = uint32(bytes, bytes.length - 6);
  const count = uint16(bytes, bytes.length - 12);
  const entries: Uint8Array[] = [];
  for (let at = start, index = 0; index < count; index++) {
    const length = uint16(bytes, at + 28);
    const extra = new Uint8Array(28);
    setUint16(extra, 0, 1);
    setUint16(extra, 2, 24);
    setUint32(extra, 4, uint32(bytes, at + 24));
    setUint32(extra, 12, uint32(bytes, at + 20));
    setUint32(extra, 20, uint32(bytes, at + 42));
    const header = bytes.slice(at, at + 46 + length);
    setUint16(header, 30, extra.length);
    for (const field of [20, 24, 42]) setUint32(header, field, 0xffffffff);
    entries.push(header, extra);
    at += 46 + length;
  }
  const directory = concatBytes(...entries);
  const record = new Uint8Array(56);
  setUint32(record, 0, 0x06064b50);
  setUint32(record, 4, 44);
  setUint32(record, 24, count);
  setUint32(record, 32, count);
  setUint32(record, 40, directory.length);
  setUint32(record, 48, start);
  const locator = new Uint8Array(20);
  setUint32(locator, 0, 0x07064b50);
  setUint32(locator, 8, start + directory.length);
  setUint32(locator, 16, 1);
  const end = bytes.slice(-22);
  setUint16(end, 8, 0xffff);
  setUint16(end, 10, 0xffff);
  setUint32(end, 12, 0xffffffff);
  setUint32(end, 16, 0xffffffff);
  return concatBytes(bytes.subarray(0, start), directory, record, locator, end);
}

/**
 * Two parts of which the second lies inside the first: how one packed stretch is made to count many
 * times over.
 */
export function withPartInside(parts: Parts): Uint8Array {
  const inner = zipOf({ 'b.bin': 'zzzz' });
  // Without deflate every part is stored, so the inner entry stands as it is inside the outer one.
  const zip = new ZipWriter((raw) => raw);
  for (const [name, part] of Object.entries(parts))
    zip.add(name, typeof part === 'string' ? encodeUtf8(part) : part);
  zip.add('a.bin', inner.slice(0, 30 + 5 + 4));
  zip.add('b.bin', encodeUtf8('zzzz'));
  const bytes = zip.finish();
  setUint32(bytes, directoryEntry(bytes, 'b.bin') + 42, dataOf(bytes, 'a.bin'));
  return bytes;
}
