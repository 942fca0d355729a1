import { spawnSync } from 'node:child_process';
import { arch, cpus, type as osType, release, totalmem } from 'node:os';
import type { Command } from './measure.ts';

/** The kind of machine, for the report: no names, no paths. */
export function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${osType()} ${release()} ${arch()}, Node ${process.versions.node}`;
}

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

/** Whether processes can be held to one core here. */
export const canPin = hasTaskset;

/** The command held to the last `cores` cores; as it is where that cannot be done. */
export function pinned(command: Command, cores = 1): Command {
  if (!canPin) return command;
  const last = cpus().length - 1;
  return ['taskset', '--cpu-list', `${Math.max(0, last - cores + 1)}-${last}`, ...command];
}
