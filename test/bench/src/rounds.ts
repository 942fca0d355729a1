import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Contestant } from './contestants.ts';
import { canPin, pinned } from './machine.ts';
import { type Command, measureCommand, measureReader, type PassTime, type Run } from './measure.ts';
import { spreadOf } from './statistics.ts';
import type { Tally } from './tally.ts';

/** One reader in one round: its first pass, and the median of the warm ones. */
export interface Reading {
  readonly first: PassTime;
  readonly warm: PassTime;
  readonly peak: number | null;
  readonly tally: Tally | null;
}

/** The command line from a cold start, and how memory follows files and workers. */
export interface Commands {
  readonly node: Run;
  readonly version: Run;
  /** `merge` by number of cores: its numbers only, and with the koncern workbook written. */
  readonly merge: ReadonlyMap<number, Merges>;
}

/** `nylage merge` of the usual number of workbooks, and of many. */
export interface Merges {
  readonly few: Run;
  readonly many: Run;
  readonly fewWritten: Run;
  readonly manyWritten: Run;
}

/** What one round gave. */
export interface Round {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly commands: Commands;
}

/** What the rounds run over. */
export interface Course {
  readonly contestants: readonly Contestant[];
  readonly folder: string;
  readonly manyFolder: string;
  /** The built command line, as it is started. */
  readonly nylage: Command;
  readonly scratch: string;
  readonly say: (text: string) => void;
}

/** From one core to all of them; one entry where processes cannot be held to cores. */
export const coreCounts: readonly number[] = canPin ? [...new Set([1, cpus().length])] : [cpus().length];

/** Everybody once, one after another. The order turns from round to round, so that no one always runs first. */
export async function runRound(course: Course, number: number): Promise<Round> {
  const { contestants, folder, say } = course;
  const turn = number % contestants.length;
  const readings = new Map<string, Reading>();
  for (const contestant of [...contestants.slice(turn), ...contestants.slice(0, turn)]) {
    const reading = await readAll(contestant, folder);
    say(`  ${contestant.name}: ${Math.round(reading.warm.cpu)} ms`);
    readings.set(contestant.id, reading);
  }
  return { readings, commands: await runCommands(course) };
}

async function readAll(contestant: Contestant, folder: string): Promise<Reading> {
  const { passes, peak } = await measureReader(pinned(contestant.command(folder)));
  const middle = (of: (pass: PassTime) => number): number => spreadOf(passes.warm.map(of)).median;
  const warm = { cpu: middle(({ cpu }) => cpu), wall: middle(({ wall }) => wall) };
  return { first: passes.first, warm, peak, tally: passes.tally };
}

async function runCommands({ folder, manyFolder, nylage, scratch, say }: Course): Promise<Commands> {
  const out = join(scratch, 'koncern-arbete.xlsx');
  const node = await measureCommand(pinned([process.execPath, '-e', '0']));
  const version = await measureCommand(pinned([...nylage, '--version']));
  const merge = new Map<number, Merges>();
  for (const cores of coreCounts) {
    const run = (from: string): Promise<Run> =>
      measureCommand(pinned([...nylage, 'merge', from, '--json'], cores));
    const written = (from: string): Promise<Run> => {
      // A merge over an earlier result reads that first, to keep its log.
      rmSync(out, { force: true });
      return measureCommand(pinned([...nylage, 'merge', from, '--json', '--out', out], cores));
    };
    merge.set(cores, {
      few: await run(folder),
      many: await run(manyFolder),
      fewWritten: await written(folder),
      manyWritten: await written(manyFolder),
    });
  }
  say(
    `  nylage merge, cold: ${[...merge].map(([cores, { few }]) => `${Math.round(few.ms)} ms on ${cores}`).join(', ')}`,
  );
  return { node, version, merge };
}
