import { crc32 } from './crc32.ts';
import type { Deflate } from './inflate.ts';
import { encodeUtf8 } from './utf8.ts';
import type { ZipEntry } from './zip-entry.ts';
import {
  CENTRAL_HEADER,
  CENTRAL_HEADER_SIZE,
  END_RECORD,
  END_RECORD_SIZE,
  FLAG_ENCRYPTED,
  FLAG_UTF8,
  LOCAL_HEADER,
  LOCAL_HEADER_SIZE,
} from './zip-format.ts';

/** 1 January 1980 00:00, the oldest date a zip knows: every entry gets it, so equal content gives equal bytes. */
const FIXED_DATE = 0x0021;
const FIXED_TIME = 0;

interface Pending {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** As it lies in the zip, in pieces, and how many bytes that is. */
  readonly data: readonly Uint8Array[];
  readonly packed: number;
}

/** Writes a zip: entries copied from another zip as they are, and new ones. The order of calls is the order in the file. */
export class ZipWriter {
  readonly #pending: Pending[] = [];
  readonly #names = new Set<string>();
  readonly #deflate: Deflate;
  readonly #crc32: typeof crc32;

  constructor(deflate: Deflate, checksum: typeof crc32 = crc32) {
    this.#deflate = deflate;
    this.#crc32 = checksum;
  }

  /** Copies an entry's compressed bytes unchanged. */
  copy(entry: ZipEntry, name = entry.name): void {
    const flags = entry.encrypted ? FLAG_ENCRYPTED : 0;
    this.#push(name, flags, entry.method, entry.crc32, entry.size, [entry.compressed]);
  }

  /** Adds a part: deflated, or stored where that would make it longer. */
  add(name: string, bytes: Uint8Array): void {
    const deflated = this.#deflate(bytes);
    const stored = deflated.length >= bytes.length;
    this.#push(name, 0, stored ? 0 : 8, this.#crc32(bytes), bytes.length, [stored ? bytes : deflated]);
  }

  /** Adds a part that is made piece by piece, a step for each: it is never whole in memory but deflated. */
  *addInPieces(name: string, pieces: Iterable<Uint8Array>): Generator<void, void> {
    const next = this.#deflate.begin?.();
    const data: Uint8Array[] = [];
    let crc = 0;
    let size = 0;
    for (const piece of pieces) {
      crc = this.#crc32(piece, crc);
      size += piece.length;
      for (const ready of next?.(piece, false) ?? [piece]) data.push(ready);
      yield;
    }
    if (next === undefined) this.add(name, joined(data));
    else this.#push(name, 0, 8, crc, size, [...data, ...next(new Uint8Array(), true)]);
  }

  /** The finished zip. */
  finish(): Uint8Array {
    return joined(this.pieces());
  }

  /** The finished zip in pieces, which after one another are its bytes: whoever can take them so need not hold them twice. */
  pieces(): Uint8Array[] {
    const pieces: Uint8Array[] = [];
    const offsets: number[] = [];
    let at = 0;
    for (const entry of this.#pending) {
      offsets.push(at);
      const head = new Uint8Array(LOCAL_HEADER_SIZE + entry.name.length);
      const view = new DataView(head.buffer);
      view.setUint32(0, LOCAL_HEADER, true);
      writeShared(view, 4, entry);
      head.set(entry.name, LOCAL_HEADER_SIZE);
      pieces.push(head);
      for (const piece of entry.data) pieces.push(piece);
      at += head.length + entry.packed;
    }
    pieces.push(this.#directory(offsets, at));
    return pieces;
  }

  #directory(offsets: readonly number[], start: number): Uint8Array {
    let size = END_RECORD_SIZE;
    for (const { name } of this.#pending) size += CENTRAL_HEADER_SIZE + name.length;
    const out = new Uint8Array(size);
    const view = new DataView(out.buffer);
    let at = 0;
    this.#pending.forEach((entry, index) => {
      view.setUint32(at, CENTRAL_HEADER, true);
      view.setUint16(at + 4, 20, true);
      writeShared(view, at + 6, entry);
      view.setUint32(at + 42, offsets[index] ?? 0, true);
      out.set(entry.name, at + CENTRAL_HEADER_SIZE);
      at += CENTRAL_HEADER_SIZE + entry.name.length;
    });
    view.setUint32(at, END_RECORD, true);
    view.setUint16(at + 8, this.#pending.length, true);
    view.setUint16(at + 10, this.#pending.length, true);
    view.setUint32(at + 12, at, true);
    view.setUint32(at + 16, start, true);
    return out;
  }

  #push(
    name: string,
    flags: number,
    method: number,
    crc: number,
    size: number,
    data: readonly Uint8Array[],
  ): void {
    const key = name.toLowerCase();
    if (this.#names.has(key)) throw new Error(`The zip already holds ${name}`);
    if (this.#pending.length === 0xffff) throw new Error('A zip without 64-bit records holds 65,535 entries');
    this.#names.add(key);
    const bytes = encodeUtf8(name);
    const utf8 = bytes.length === name.length ? 0 : FLAG_UTF8;
    const packed = lengthOf(data);
    this.#pending.push({ name: bytes, flags: flags | utf8, method, crc, size, data, packed });
  }
}

/** The fields that local and central headers have in common, from the version needed to the name's length. */
function writeShared(view: DataView, at: number, entry: Pending): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, FIXED_TIME, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
  return at + 24;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((length, piece) => length + piece.length, 0);
}
