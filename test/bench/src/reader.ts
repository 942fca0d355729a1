/**
 * One reader in a process of its own: `node reader.mjs NAME FOLDER [once]`. Writes one line of JSON (`Passes`)
 * and then waits for the end of its input, so that its peak memory can be read from outside while it
 * is still there.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { PassTime } from './measure.ts';
import type { Pass } from './pass.ts';
import type { Tally } from './tally.ts';

/** Each loads only its own library. */
const passes: Readonly<Record<string, () => Promise<{ readonly pass: Pass }>>> = {
  pipeline: () => import('./readers/pipeline.ts'),
  read: () => import('./readers/own-read.ts'),
  inflate: () => import('./readers/inflate-only.ts'),
  saxes: () => import('./readers/saxes-scan.ts'),
  hucre: () => import('./readers/hucre.ts'),
  sheetjs: () => import('./readers/sheetjs.ts'),
  exceljs: () => import('./readers/exceljs.ts'),
};

/** Timed passes go on for about this long, and are at least one and at most `MOST_PASSES`. */
const TIMED_MS = 5000;
const MOST_PASSES = 5;

const [name = '', folder = '', passesWanted = ''] = process.argv.slice(2);
const load = passes[name];
if (load === undefined) throw new Error(`no reader is called ${name}`);
const { pass } = await load();
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.xlsx'))
  .sort()
  .map((file) => join(folder, file));

let tally: Tally | null = null;
async function timed(): Promise<PassTime> {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  tally = await pass(files);
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

const first = await timed();
const warm: PassTime[] = [];
for (
  let spent = 0;
  passesWanted !== 'once' && (warm.length === 0 || (spent < TIMED_MS && warm.length < MOST_PASSES));
) {
  const took = await timed();
  spent += took.cpu;
  warm.push(took);
}
process.stdout.write(`${JSON.stringify({ first, warm, tally })}\n`);
process.stdin.resume();
