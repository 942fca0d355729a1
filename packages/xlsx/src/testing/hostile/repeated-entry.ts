import { constants, crc32, deflateRawSync } from 'node:zlib';
import { encodeUtf8 } from '../../zip/utf8.ts';
import type { ZipEntry } from '../../zip/zip-entry.ts';

const MAX_CHECKED = 256 * 1_048_576;

/**
 * A zip entry that expands to `head`, `unit` many times, and `tail`, made without ever holding that
 * much: each unit is deflated once with a full flush, after which its bytes can simply be repeated.
 */
export function repeatedEntry(
  name: string,
  head: string,
  unit: string,
  times: number,
  tail: string,
): ZipEntry {
  const [start, middle, end] = [encodeUtf8(head), encodeUtf8(unit), encodeUtf8(tail)];
  const flushed = (bytes: Uint8Array) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  const repeated = flushed(middle);
  const compressed = Buffer.concat([
    flushed(start),
    ...Array.from({ length: times }, () => repeated),
    deflateRawSync(end),
  ]);
  const size = start.length + middle.length * times + end.length;
  let crc = crc32(start);
  // What is larger is refused before its checksum is looked at.
  if (size < MAX_CHECKED) for (let time = 0; time < times; time++) crc = crc32(middle, crc);
  return { name, method: 8, crc32: crc32(end, crc), size, encrypted: false, compressed };
}

/** `unit` repeated so that each deflated stretch holds at least 8 KB: about a hundred to one. */
export function stretch(unit: string): string {
  return unit.repeat(Math.ceil(8_192 / unit.length));
}
