import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Register } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { workbookContract } from '@nylage/core/workbook';
import { browserInflate } from '@nylage/xlsx/inflate-browser';
import type { IntakeContext } from '@nylage/xlsx/intake';

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return bytesToHex(hash(typeof content === 'string' ? utf8ToBytes(content) : content));
}

/** The rooms that read, composed for a browser's worker. */
export function browserIntake(register: Register | null): IntakeContext {
  return {
    contract: workbookContract(exampleInstrument),
    rules: { plan: goteborg2022, organisations: register?.organisations ?? null },
    inflate: browserInflate,
    sha256,
  };
}

/** A text that `make` words in one language at a time, in both. */
export function inBoth(make: (language: 'sv' | 'en') => string): {
  readonly sv: string;
  readonly en: string;
} {
  return { sv: make('sv'), en: make('en') };
}
