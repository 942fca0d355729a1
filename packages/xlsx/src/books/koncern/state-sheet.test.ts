import { describe, expect, it } from 'vitest';
import { nodeSha256 } from '../../intake/sha256-node.ts';
import { patchWorkbook } from '../../patch/index.ts';
import { DEFAULT_LIMITS, readWorkbook } from '../../read/index.ts';
import { writeInSteps, writeWorkbook } from '../../write/index.ts';
import { browserDeflate } from '../../zip/inflate-browser.ts';
import { nodeDeflate, nodeInflate } from '../../zip/inflate-node.ts';
import { KONCERN_LIMITS, readStateSheet, stateEdits, stateSheet } from './state-sheet.ts';

const options = { inflate: nodeInflate, limits: KONCERN_LIMITS };

/** Kept as it is, so that a file of many bytes need not be made of what does not pack. */
const stored = (bytes: Uint8Array): Uint8Array => bytes;

const bookOf = (texts: Iterable<string>) => ({
  title: 'Arbete',
  sheets: [stateSheet(texts, nodeSha256, 'Ändra inte.')],
});

function gridOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes, options);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.grid;
}

describe('the state sheet', () => {
  // Longer than a cell, with what takes two units where the cell ends, and what a sheet would trim or escape.
  const texts = ['{"ett":1}', `${'x'.repeat(29_999)}😀 y_x0041_ <&>`, ` ${'z '.repeat(50_000)}`];

  it.each([
    ['zlib', nodeDeflate],
    ['fflate', browserDeflate],
    ['one that only takes what is whole', (bytes: Uint8Array) => nodeDeflate(bytes)],
  ])('gives every text back, deflated by %s', (_, deflate) => {
    expect(readStateSheet(gridOf(writeWorkbook(bookOf(texts), { deflate })), nodeSha256)).toEqual(texts);
  });

  it('notices that somebody has changed a text, and puts another in its place', () => {
    const bytes = writeWorkbook(bookOf(texts), { deflate: nodeDeflate });
    const change = { kind: 'set', sheet: 'Nyläge Tillstånd', row: 2, column: 0, value: '{"ett":2}' } as const;
    const patched = (edits: Parameters<typeof patchWorkbook>[1]) => {
      const made = patchWorkbook(bytes, edits, { ...options, deflate: nodeDeflate });
      if (!made.ok) throw new Error(JSON.stringify(made.refusal));
      return readStateSheet(gridOf(made.bytes), nodeSha256);
    };
    expect(patched([change])).toBe('changed');
    const shorter = ['{"ett":2}', 'kort'];
    expect(patched(stateEdits(gridOf(bytes), shorter, nodeSha256))).toEqual(shorter);
    // Where one text is another, it and the checksum are all that is written.
    const [, ...rest] = texts;
    expect(stateEdits(gridOf(bytes), ['{"ett":2}', ...rest], nodeSha256)).toHaveLength(2);
  });

  it('reads one that was written before, one text down the column below its checksum', () => {
    const whole = 'abc'.repeat(15_000);
    const rows = [['Nyläge resultat · tillstånd'], [''], [nodeSha256(whole)], [whole.slice(0, 30_000)]];
    const [{ rows: marked = [] } = {}] = bookOf([]).sheets;
    const old = {
      name: 'Nyläge Tillstånd',
      rows: [marked[0] ?? [], ...rows.slice(1), [whole.slice(30_000)]],
    };
    const bytes = writeWorkbook({ title: 'Arbete', sheets: [old] }, { deflate: nodeDeflate });
    expect(readStateSheet(gridOf(bytes), nodeSha256)).toEqual([whole]);
  });

  it('asks for a text when the one before it has been written', () => {
    let asked = 0;
    const counted = function* (): Generator<string> {
      for (; asked < 100; asked++) yield `{"fil":${asked}}`;
    };
    const steps = writeInSteps(bookOf(counted()), { deflate: browserDeflate });
    const most: number[] = [];
    for (let before = 0; steps.next().done !== true; before = asked) most.push(asked - before);
    expect(asked).toBe(100);
    expect(Math.max(...most)).toBe(1);
  });

  it('is read back and patched with thousands of organisations, though no other workbook of its size is', () => {
    const line = '0123456789abcdef'.repeat(1875);
    const lines = Math.ceil(DEFAULT_LIMITS.fileBytes / line.length) + 1;
    const long = Array.from({ length: lines }, (_, at) => `${at}`.padEnd(8) + line.slice(8));
    const bytes = writeWorkbook(bookOf(long), { deflate: stored });
    expect(readWorkbook(bytes, { inflate: nodeInflate }).ok).toBe(false);
    const grid = gridOf(bytes);
    expect(readStateSheet(grid, nodeSha256)).toEqual(long);
    const edits = stateEdits(grid, ['kort', ...long.slice(1)], nodeSha256);
    const patched = patchWorkbook(bytes, edits, { ...options, deflate: stored });
    expect(patched.ok && readStateSheet(gridOf(patched.bytes), nodeSha256)).toEqual([
      'kort',
      ...long.slice(1),
    ]);
  });
});
