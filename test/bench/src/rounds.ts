import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Contestant } from './contestants.ts';
import { canPin, pinned } from './machine.ts';
import { measureCommand, measureReader, type PassTime, type Run } from './measure.ts';
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
  /** `merge` by number of cores, with the usual number of workbooks. */
  readonly merge: ReadonlyMap<number, Run>;
  /** The same with many workbooks. */
  readonly mergeMany: ReadonlyMap<number, Run>;
  /** The pipeline in one thread with many workbooks. */
  readonly pipelineMany: Reading;
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
  /** The built command line. */
  readonly nylage: string;
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

async function runCommands({
  contestants,
  folder,
  manyFolder,
  nylage,
  scratch,
  say,
}: Course): Promise<Commands> {
  const out = join(scratch, 'koncern-arbete.xlsx');
  const merge = (from: string, cores: number): Promise<Run> => {
    // A merge over an earlier result reads that first, to keep its log.
    rmSync(out, { force: true });
    return measureCommand(pinned([process.execPath, nylage, 'merge', from, '--out', out], cores));
  };
  const [pipeline] = contestants;
  if (pipeline?.id !== 'pipeline') throw new Error('the pipeline comes first');
  const node = await measureCommand(pinned([process.execPath, '-e', '0']));
  const version = await measureCommand(pinned([process.execPath, nylage, '--version']));
  const few = new Map<number, Run>();
  const many = new Map<number, Run>();
  for (const cores of coreCounts) {
    few.set(cores, await merge(folder, cores));
    many.set(cores, await merge(manyFolder, cores));
  }
  const pipelineMany = await readAll(pipeline, manyFolder);
  say(
    `  nylage merge, cold: ${[...few].map(([cores, { ms }]) => `${Math.round(ms)} ms on ${cores}`).join(', ')}`,
  );
  return { node, version, merge: few, mergeMany: many, pipelineMany };
}
