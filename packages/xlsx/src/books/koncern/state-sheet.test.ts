import { describe, expect, it } from 'vitest';
import { patchWorkbook } from '../../patch/index.ts';
import { DEFAULT_LIMITS, readWorkbook } from '../../read/index.ts';
import { writeWorkbook } from '../../write/index.ts';
import { nodeInflate } from '../../zip/inflate-node.ts';
import { KONCERN_LIMITS, readStateSheet, stateEdits, stateSheet } from './state-sheet.ts';

/** Kept as it is, so that a file of this many bytes need not be made of what does not pack. */
const stored = (bytes: Uint8Array): Uint8Array => bytes;
const options = { inflate: nodeInflate, limits: KONCERN_LIMITS };

/** A state longer than any workbook that people fill in may be: no two of its texts are the same. */
function longState(): string {
  const line = '0123456789abcdef'.repeat(64);
  const lines = Math.ceil(DEFAULT_LIMITS.fileBytes / line.length) + 1;
  return Array.from({ length: lines }, (_, at) => `${at}`.padEnd(8) + line.slice(8)).join('');
}

describe('the state sheet of thousands of organisations', () => {
  it('is read back and patched, though no other workbook of its size is', () => {
    const state = longState();
    const book = { title: 'Arbete', sheets: [stateSheet(state, 'summa', 'Ändra inte.')] };
    const bytes = writeWorkbook(book, { deflate: stored });
    expect(readWorkbook(bytes, { inflate: nodeInflate }).ok).toBe(false);
    const read = readWorkbook(bytes, options);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const kept = readStateSheet(read.grid);
    expect(kept?.checksum).toBe('summa');
    expect(kept?.state === state).toBe(true);
    const patched = patchWorkbook(bytes, stateEdits(read.grid, 'kort', 'annan'), {
      ...options,
      deflate: stored,
    });
    const again = patched.ok ? readWorkbook(patched.bytes, options) : null;
    expect(again?.ok === true && readStateSheet(again.grid)).toEqual({ state: 'kort', checksum: 'annan' });
  });
});
