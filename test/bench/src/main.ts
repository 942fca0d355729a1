/** The benchmark: makes the workbooks, runs the rounds, writes the report. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BENCH_CELLS } from '@nylage/sample';
import { findContestants } from './contestants.ts';
import type { Command } from './measure.ts';
import { nodeFlagsOf } from './node-flags.ts';
import { writeReport } from './report.ts';
import { type Round, runRound } from './rounds.ts';
import { measureScale } from './scale.ts';
import { writeWorkbooks } from './workbooks.ts';

const WORKBOOKS = 62;
/** Four times as many: what grows with the number of files shows. */
const MANY_WORKBOOKS = 248;

// The bundle lies in test/bench/dist.
const bench = fileURLToPath(new URL('..', import.meta.url));
const root = resolve(bench, '../..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    /** Workbooks in the large city; 0 for none. */
    city: { type: 'string', default: '5000' },
    out: { type: 'string', default: 'docs/bench.md' },
  },
});
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const scratch = mkdtempSync(join(tmpdir(), 'nylage-bench-'));
try {
  const folder = join(scratch, 'workbooks');
  const manyFolder = join(scratch, 'many');
  say(`Making ${WORKBOOKS} and ${MANY_WORKBOOKS} workbooks`);
  const bytes = writeWorkbooks(folder, WORKBOOKS);
  writeWorkbooks(manyFolder, MANY_WORKBOOKS);
  const wrapper = join(root, 'apps/cli/bin/nylage.mjs');
  const nodeFlags = nodeFlagsOf(readFileSync(wrapper, 'utf8'));
  const nylage: Command = [process.execPath, ...nodeFlags, wrapper];
  const { here, absent } = findContestants({ bench, scratch, nodeFlags });
  for (const { name, why } of absent) say(`ABSENT: ${name}: ${why}. It is not in the comparison.`);
  const rounds: Round[] = [];
  const count = Number(values.rounds);
  if (!Number.isInteger(count) || count < 1) throw new Error('--rounds takes a whole number from 1');
  for (let number = 0; number < count; number++) {
    say(`Round ${number + 1} of ${count}`);
    rounds.push(await runRound({ contestants: here, folder, manyFolder, nylage, scratch, say }, number));
  }
  const many = Number(values.city);
  if (!Number.isInteger(many) || (many !== 0 && many <= WORKBOOKS))
    throw new Error(`--city takes 0 or a whole number above ${WORKBOOKS}`);
  const scale =
    many === 0
      ? null
      : await measureScale({
          few: WORKBOOKS,
          many,
          scratch,
          reader: join(bench, 'dist/reader.mjs'),
          html: join(root, 'apps/web/dist/index.html'),
          say,
        });
  const report = writeReport({
    rounds,
    scale,
    contestants: here,
    absent,
    workbooks: WORKBOOKS,
    manyWorkbooks: MANY_WORKBOOKS,
    cellsEach: BENCH_CELLS,
    bytes,
  });
  const out = resolve(root, values.out);
  writeFileSync(out, report);
  say(`\n${readFileSync(out, 'utf8')}\nWritten: ${values.out}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
