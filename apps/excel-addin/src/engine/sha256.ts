import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text, perhaps in pieces, in lower-case hexadecimal. */
export function sha256(text: string | readonly string[]): string {
  const state = hash.create();
  for (const piece of typeof text === 'string' ? [text] : text) state.update(utf8ToBytes(piece));
  return bytesToHex(state.digest());
}
