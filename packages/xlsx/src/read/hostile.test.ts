import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { describeSheet } from '../testing/describe-grid.ts';
import { hostileFiles, packedFiles } from '../testing/hostile/index.ts';
import { browserInflate } from '../zip/inflate-browser.ts';
import { nodeInflate } from '../zip/inflate-node.ts';
import { type ReadResult, readWorkbook } from './read-workbook.ts';

/**
 * No file may hold a reader up for longer. Processor time, so that a busy machine fails no test; the
 * built code takes at most half of it, for the test runner makes every import a lookup.
 */
const MAX_MILLISECONDS = 4_000;

describe('hostile files', () => {
  it('are at least the 33 that the prototype was measured on', () => {
    expect(hostileFiles.length).toBeGreaterThan(33);
    expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
  });

  it.each(hostileFiles.map((file) => [file.name, file] as const))('%s', (_name, file) => {
    const bytes = file.bytes();
    for (const inflate of packedFiles.has(file) ? [nodeInflate, browserInflate] : [nodeInflate]) {
      const before = cpuUsage();
      const result = readWorkbook(bytes, { inflate, limits: file.limits ?? {} });
      const used = cpuUsage(before);
      if ('refusal' in file.expect) {
        expect(result).toMatchObject({ ok: false, refusal: file.expect.refusal });
      } else if ('cells' in file.expect) {
        expect(firstSheet(result)).toEqual(file.expect.cells);
      } else {
        expect(result.ok && result.grid.sheets[0]?.columns.length).toBe(file.expect.count);
      }
      expect((used.user + used.system) / 1000).toBeLessThan(MAX_MILLISECONDS);
    }
  });
});

function firstSheet(result: ReadResult): unknown {
  if (!result.ok) return result.refusal;
  const [sheet] = result.grid.sheets;
  return sheet === undefined ? null : describeSheet(result.grid, sheet);
}
