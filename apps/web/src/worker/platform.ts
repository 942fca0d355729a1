import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Register } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { workbookContract } from '@nylage/core/workbook';
import { browserInflate, browserQuickDeflate } from '@nylage/xlsx/inflate-browser';
import type { IntakeContext } from '@nylage/xlsx/intake';
import { packedForFile, packedParts, packedText } from '@nylage/xlsx/zip';

/** SHA-256 of bytes, or of a text, perhaps in pieces, in lower-case hexadecimal. */
export function sha256(content: string | readonly string[] | Uint8Array): string {
  if (content instanceof Uint8Array) return bytesToHex(hash(content));
  const state = hash.create();
  for (const piece of typeof content === 'string' ? [content] : content) state.update(utf8ToBytes(piece));
  return bytesToHex(state.digest());
}

/** The rooms that read, composed for a browser's worker. */
export function browserIntake(register: Register | null): IntakeContext {
  return {
    contract: workbookContract(exampleInstrument),
    rules: { plan: goteborg2022, organisations: register?.organisations ?? null },
    inflate: browserInflate,
    sha256,
    pack,
  };
}

/** Few bytes at a time, since each becomes an argument of its own. */
const BYTES_AT_ONCE = 8192;

/** Packs a text in pieces for keeping in memory. */
export function pack(pieces: readonly string[]): string {
  const bytes = utf8ToBytes(pieces.join(''));
  const packed = browserQuickDeflate(bytes);
  let binary = '';
  for (let at = 0; at < packed.length; at += BYTES_AT_ONCE)
    binary += String.fromCharCode(...packed.subarray(at, at + BYTES_AT_ONCE));
  return packedText({ size: bytes.length, data: binary });
}

/** The same for keeping in a file. */
export function packedInFile(packed: string): string {
  return packedForFile(packed, btoa);
}

/** What `pack`, or the command line's own, packed. Throws when it is broken or longer than it says. */
export function unpack(packed: string): string {
  const { size, data } = packedParts(packed, atob);
  const bytes = browserInflate.inflateRaw(
    Uint8Array.from(data, (unit) => unit.charCodeAt(0)),
    size,
  );
  if (typeof bytes === 'string') throw new Error(`what was packed is ${bytes}`);
  return new TextDecoder().decode(bytes);
}

/** A text that `make` words in one language at a time, in both. */
export function inBoth(make: (language: 'sv' | 'en') => string): {
  readonly sv: string;
  readonly en: string;
} {
  return { sv: make('sv'), en: make('en') };
}
