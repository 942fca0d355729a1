import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';

const MB = 2 ** 20;

/**
 * V8 lets its heap grow as if the process would live for days: up to four times what is alive before it
 * looks for garbage. Half again is enough here. It holds for this process only.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/**
 * Room for young objects in bytes, V8's two halves together. In half of it merging takes a tenth longer,
 * since each workbook's objects are then copied before they are done with; in twice as much it takes
 * 16 MB more (`docs/bench.md`).
 */
const YOUNG_BYTES = 16 * MB;

/** From so much in use on, many workbooks are being merged, and half again would be a lot. */
const MUCH_BYTES = 36 * MB;

/** Less than this is young garbage not worth a collection. */
const WORTH_COLLECTING_BYTES = 3 * MB;

/**
 * Keeps the heap from growing further than it needs; to be called between files. Then hardly anything young is
 * alive. A collection in the middle of a workbook would copy what is being read, and at the next move it among
 * the old, where it lies as garbage: the peak is 8 MB lower, at no cost in time. Collects nothing where Node was
 * started without `--expose-gc`.
 */
export function holdHeap(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if ((young?.space_size ?? 0) >= YOUNG_BYTES) setFlagsFromString('--semi-space-growth-factor=1');
  if (getHeapStatistics().used_heap_size > MUCH_BYTES) setFlagsFromString('--heap-growing-percent=10');
  if ((young?.space_used_size ?? 0) > WORTH_COLLECTING_BYTES) globalThis.gc?.({ type: 'minor' });
}

/** The most that a worker may take for young objects, in MB; V8 takes no flag for those. */
export const WORKER_YOUNG_MB = 12;

/** From so many workbooks on, what reading left behind is worth a collection of its own. */
const MANY_WORKBOOKS = 100;

/**
 * Collects what reading left behind, before the merge of many workbooks takes room of its own: for 248 the
 * peak is 6 MB lower. For few it would gain nothing, and V8 forgets with it what it had learnt of the
 * objects that are gone. Does nothing where Node was started without `--expose-gc`.
 */
export function collectAfterReading(workbooks: number): void {
  if (workbooks >= MANY_WORKBOOKS) globalThis.gc?.();
}
