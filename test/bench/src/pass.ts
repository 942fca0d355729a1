import { readFileSync } from 'node:fs';
import type { Tally } from './tally.ts';
import { emptyTally } from './tally.ts';

/** Goes through all the workbooks once; null where cells are not looked at one by one. */
export type Pass = (files: readonly string[]) => Promise<Tally | null>;

/** A pass that takes one workbook at a time, from disk, and adds its cells to the tally. */
export function eachFile(read: (bytes: Buffer, tally: Tally) => void | Promise<void>): Pass {
  return async (files) => {
    const tally = emptyTally();
    for (const file of files) await read(readFileSync(file), tally);
    return tally;
  };
}
