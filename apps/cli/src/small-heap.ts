import { setFlagsFromString } from 'node:v8';

/**
 * V8 lets its heap grow as if the process would live for days: 16 MB for what is young, and up to four
 * times what is alive before it looks for garbage. Merging 62 workbooks then takes 130 MB, and 90 MB
 * with these, in the same time (`docs/bench.md`). They hold for this process only.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=100');
}

/** The same for a worker's young objects, in MB; V8 takes no flag for those. */
export const WORKER_YOUNG_MB = 6;
