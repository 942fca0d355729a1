import type { ReadLimits } from './limits.ts';
import { Refused, type WorkbookLimit } from './refusal.ts';

/** How far the reading has come, in expanded bytes of the parts that are read. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

/** The part of an `AbortSignal` that the reader looks at, so that any object with a flag will do. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** What the scanners may still use, shared by all parts of one workbook; also progress and cancellation. */
export class Budget {
  readonly limits: ReadLimits;
  #cells = 0;
  #texts = 0;
  #items = 0;
  #hiddenRows = 0;
  #tags = 0;
  #descriptions = 0;
  #done = 0;
  #total = 0;
  readonly #signal: CancelSignal | undefined;
  readonly #onProgress: ((progress: ReadProgress) => void) | undefined;

  constructor(
    limits: ReadLimits,
    signal: CancelSignal | undefined,
    onProgress: ((progress: ReadProgress) => void) | undefined,
  ) {
    this.limits = limits;
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /** Counts cells just read. */
  cells(part: string, count: number): void {
    this.#cells += count;
    if (this.#cells > this.limits.cells) this.#refuse('cells', part, this.#cells, this.limits.cells);
  }

  /** Counts distinct texts or formulas just kept. */
  texts(part: string, count: number): void {
    this.#texts += count;
    if (this.#texts > this.limits.texts) this.#refuse('texts', part, this.#texts, this.limits.texts);
  }

  /** Counts a hidden row. */
  hiddenRow(part: string): void {
    this.#hiddenRows++;
    if (this.#hiddenRows > this.limits.hiddenRows) {
      this.#refuse('hidden-rows', part, this.#hiddenRows, this.limits.hiddenRows);
    }
  }

  /** Counts merges, ranges, names or tables just kept. */
  items(part: string, count: number): void {
    this.#items += count;
    if (this.#items > this.limits.items) this.#refuse('items', part, this.#items, this.limits.items);
  }

  /** Counts XML tags just passed. */
  tags(part: string, count: number): void {
    this.#tags += count;
    if (this.#tags > this.limits.tags) this.#refuse('tags', part, this.#tags, this.limits.tags);
  }

  /** Counts the bytes of a describing part. */
  description(part: string, bytes: number): void {
    this.#descriptions += bytes;
    const limit = this.limits.descriptionBytes;
    if (this.#descriptions > limit) this.#refuse('description', part, this.#descriptions, limit);
  }

  /** Refuses a text longer than a cell may hold. */
  textLength(part: string, length: number): void {
    if (length > this.limits.textLength) this.#refuse('text', part, length, this.limits.textLength);
  }

  /** Says how many bytes there are to read in all. */
  expect(total: number): void {
    this.#total = total;
  }

  /** A part has been read. */
  finish(bytes: number): void {
    this.#done += bytes;
    this.tick(0);
  }

  /** Reports progress inside a part and stops when the caller has asked for it. */
  tick(position: number): void {
    if (this.#signal?.aborted === true) throw new Refused({ code: 'cancelled' });
    this.#onProgress?.({ done: Math.min(this.#done + position, this.#total), total: this.#total });
  }

  #refuse(what: WorkbookLimit, part: string, found: number, limit: number): never {
    throw new Refused({ code: 'too-large', what, part, found, limit });
  }
}
