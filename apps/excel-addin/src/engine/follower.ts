import type { OpenWorkbook, Reading, Watch, WorkbookChange } from '@nylage/excel';
import { asFailure, type Failure } from './failure.ts';

/** How long edits may gather before they are checked: somebody who types is not interrupted at every cell. */
export const GATHER = 700;

/** While a cell is being edited nothing can be read; then this long passes before the next try. */
export const TRY_AGAIN = 3_000;

/** What following needs of the engine. */
export interface FollowerHost {
  readonly onStale: () => void;
  /** Takes a turn among the engine's jobs. */
  readonly recheck: (work: (watch: Required<Watch>) => Promise<void>) => Promise<void>;
  /** The reading that changes are put into; null where nothing has been read. */
  readonly before: () => Reading | null;
  readonly after: (reading: Reading, watch: Required<Watch>) => Promise<void>;
  readonly onFailure: (failure: Failure) => void;
}

/** Follows edits by the person and by co-authors, and has what they can affect checked again. */
export class Follower {
  readonly #workbook: OpenWorkbook;
  readonly #host: FollowerHost;
  #changes: WorkbookChange[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stop: (() => Promise<void>) | null = null;

  constructor(workbook: OpenWorkbook, host: FollowerHost) {
    this.#workbook = workbook;
    this.#host = host;
  }

  /** Changes have come that nobody has read yet. */
  get hasMore(): boolean {
    return this.#changes.length > 0;
  }

  /** Begins to listen; once is enough. */
  async start(): Promise<void> {
    if (this.#stop !== null) return;
    this.#stop = await this.#workbook.watch((change) => this.heard([change]));
  }

  /** Something has changed: it is checked again once nothing more comes for a while. */
  heard(changes: readonly WorkbookChange[]): void {
    this.#changes.push(...changes);
    this.#host.onStale();
    this.#soon(GATHER);
  }

  async stop(): Promise<void> {
    this.forget();
    const stop = this.#stop;
    this.#stop = null;
    await stop?.();
  }

  /** The workbook is about to be read whole: what has gathered is in it. */
  forget(): void {
    this.take();
  }

  /** Hands over what has gathered to somebody who reads anyway. */
  take(): readonly WorkbookChange[] {
    const changes = this.#changes;
    this.#changes = [];
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    return changes;
  }

  /** What was taken could not be read after all: it is read together with the next changes. */
  giveBack(changes: readonly WorkbookChange[]): void {
    this.#changes = [...changes, ...this.#changes];
  }

  #soon(milliseconds: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    // eslint-disable-next-line nylage/no-trip-in-loop -- again a while later, where somebody was typing in a cell
    this.#timer = setTimeout(() => void this.#recheck(), milliseconds);
  }

  async #recheck(): Promise<void> {
    this.#timer = null;
    let taken: readonly WorkbookChange[] = [];
    try {
      await this.#host.recheck(async (watch) => {
        const before = this.#host.before();
        taken = this.take();
        if (before === null || taken.length === 0) return;
        await this.#host.after(await this.#workbook.readAgain(before, taken, watch), watch);
      });
    } catch (error) {
      this.giveBack(taken);
      const failure = asFailure(error);
      // eslint-disable-next-line nylage/no-trip-in-loop -- TRY_AGAIN lies between
      if (failure.code === 'cell-edit-mode') this.#soon(TRY_AGAIN);
      else if (failure.code !== 'cancelled') this.#host.onFailure(failure);
    }
  }
}
