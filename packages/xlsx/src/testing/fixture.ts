import { readFileSync } from 'node:fs';

/** The bytes of a file in the repository's `test/fixtures`. */
export function fixture(path: string): Uint8Array {
  return readFileSync(new URL(`../../../../test/fixtures/${path}`, import.meta.url));
}

/** A JSON file in the repository's `test/fixtures`, of the type its maker gives it. */
export function jsonFixture<T>(path: string): T {
  return JSON.parse(Buffer.from(fixture(path)).toString()) as T;
}
