import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Tally } from './tally.ts';

/** A pass over all the workbooks, in milliseconds: the process's own time on a core, and the clock's. */
export interface PassTime {
  readonly cpu: number;
  readonly wall: number;
}

/** What a reader's process says of its passes. */
export interface Passes {
  readonly first: PassTime;
  readonly warm: readonly PassTime[];
  readonly tally: Tally | null;
}

/** A program and its words. */
export type Command = readonly [program: string, ...words: string[]];

/** How a process went, seen from outside: wall time from start to end, and the most memory it held at once. */
export interface Run {
  readonly ms: number;
  /** Time on cores, all threads together, in milliseconds; null where the system does not tell. */
  readonly cpu: number | null;
  /** Peak resident memory in bytes, all threads together; null where the system does not tell. */
  readonly peak: number | null;
}

/** Runs a reader's process until it has said its line, looks at its peak memory, and lets it end. */
export async function measureReader(command: Command): Promise<{ passes: Passes; peak: number | null }> {
  const child = start(command);
  let said = '';
  let peak: number | null = null;
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (!said.includes('\n')) return;
    peak = peakMemory(child);
    child.stdin?.end();
  });
  const complaint = collect(child);
  const exit = await ended(child);
  if (exit !== 0 || said === '') throw new Error(`${command.join(' ')}\n${complaint()}`);
  return { passes: JSON.parse(said) as Passes, peak };
}

/** How often a process that does not wait for us is looked at; its last moments may pass unseen. */
const LOOK_EVERY_MS = 5;

/** Runs a command from its cold start to its end. */
export async function measureCommand(command: Command): Promise<Run> {
  const begun = performance.now();
  const child = start(command);
  child.stdin?.end();
  child.stdout?.resume();
  const complaint = collect(child);
  let peak: number | null = null;
  let cpu: number | null = null;
  const looking = setInterval(() => {
    peak = peakMemory(child) ?? peak;
    cpu = cpuTime(child) ?? cpu;
  }, LOOK_EVERY_MS);
  const exit = await ended(child);
  clearInterval(looking);
  const ms = performance.now() - begun;
  if (exit !== 0 && exit !== 1) throw new Error(`${command.join(' ')}\n${complaint()}`);
  return { ms, cpu, peak };
}

function start([program, ...words]: Command): ChildProcess {
  return spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** The kernel's own high-water mark (`VmHWM`), which no moment of looking can miss. */
function peakMemory({ pid }: ChildProcess): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? null : Number(found[1]) * 1024;
  } catch {
    return null;
  }
}

/** The kernel counts hundredths of a second for everyone who asks it here. */
const TICK_MS = 10;

/** Time on cores so far, from the fields after the program's name in parentheses. */
function cpuTime({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}
