import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * V8 lets its heap grow as if the process would live for days: up to four times what is alive before it
 * looks for garbage. A little more is enough here, at 4 % of the time of merging 248 workbooks and
 * nothing of that of 62. It holds for this process only.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=15');
}

/**
 * Room for young objects in bytes, V8's two halves together. In half of it merging takes a tenth longer,
 * since each workbook's objects are then copied before they are done with; in twice as much it takes
 * 16 MB more (`docs/bench.md`).
 */
const YOUNG_BYTES = 16 * 2 ** 20;

/** Keeps the room for young objects from growing further once it is large enough; to be called between files. */
export function holdYoungHeap(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if ((young?.space_size ?? 0) >= YOUNG_BYTES) setFlagsFromString('--semi-space-growth-factor=1');
}

/** The most that a worker may take for young objects, in MB; V8 takes no flag for those. */
export const WORKER_YOUNG_MB = 12;
