import type { Text } from '@nylage/core/text';
import { ExcelFailure, type Watch, type WorkProgress } from '@nylage/excel';
import { Store } from '@nylage/ui/model';

/** Work that takes longer than this says so, in milliseconds. */
export const SHOWN_AFTER = 400;

/**
 * When Excel has not answered for so long, in milliseconds, the person is told what it may wait for: it answers
 * nothing while somebody types in a cell
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit).
 */
export const STUCK_AFTER = 3_000;

/** What the pane is doing right now. */
export interface Job {
  readonly label: Text;
  readonly progress: WorkProgress | null;
  /** It has taken so long that the person should see it. */
  readonly shown: boolean;
  /** Excel has not answered for a while. */
  readonly stuck: boolean;
  /** The person has asked it to stop. */
  readonly stopping: boolean;
}

/** Does one thing at a time with the workbook, in the order asked for. */
export class Jobs {
  readonly store = new Store<Job | null>(null);
  #last: Promise<unknown> = Promise.resolve();
  #stop: AbortController | null = null;

  /** Waits for its turn and works. The work stops by throwing when the signal says so. */
  run<T>(label: Text, work: (watch: Required<Watch>) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#work(label, work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Asks what is being done to stop. */
  cancel(): void {
    this.#stop?.abort();
    this.#update({ stopping: true });
  }

  async #work<T>(label: Text, work: (watch: Required<Watch>) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    this.#stop = stop;
    this.store.set({ label, progress: null, shown: false, stuck: false, stopping: false });
    const timer = setTimeout(() => this.#update({ shown: true }), SHOWN_AFTER);
    const wait = (): ReturnType<typeof setTimeout> =>
      setTimeout(() => this.#update({ stuck: true }), STUCK_AFTER);
    let waiting = wait();
    try {
      return await work({
        signal: stop.signal,
        onProgress: (progress) => {
          clearTimeout(waiting);
          waiting = wait();
          this.#update({ progress, stuck: false });
        },
      });
    } finally {
      clearTimeout(timer);
      clearTimeout(waiting);
      this.#stop = null;
      this.store.set(null);
    }
  }

  #update(changes: Partial<Job>): void {
    const job = this.store.get();
    if (job !== null) this.store.set({ ...job, ...changes });
  }
}

/** Lets the screen be painted and events come in, and stops here when asked to. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal.aborted) throw new ExcelFailure('cancelled');
}
