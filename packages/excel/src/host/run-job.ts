import { ExcelFailure } from '../excel-failure.ts';
import type { Watch } from '../open-workbook.ts';
import { failureFrom } from './failure-from.ts';
import type { OfficeHost } from './office-host.ts';

/** One job's way to Excel: its context, and its round trips one at a time. */
export interface Job {
  readonly context: Excel.RequestContext;
  /** Sends what is queued and waits for the answer; stops here when the job is called off. */
  readonly trip: () => Promise<void>;
  /**
   * Queues changes and sends them, without events of ours being told to ourselves. From here on the job
   * can no longer be called off.
   */
  readonly write: (queue: () => void) => Promise<void>;
  /** Says how many trips the whole job takes, once that is known. */
  readonly expect: (trips: number) => void;
}

/** How a job runs. */
export interface JobSettings {
  /** All that the job writes becomes one step in Excel's own undo (ExcelApi 1.20). */
  readonly mergeUndoGroup?: boolean;
}

/**
 * Runs one job as one `Excel.run`. It waits while somebody is typing in a cell (`delayForCellEdit`,
 * https://learn.microsoft.com/javascript/api/excel/excel.runoptions). All that goes wrong comes out as
 * an `ExcelFailure`.
 */
export async function runJob<T>(
  host: OfficeHost,
  watch: Watch | undefined,
  body: (job: Job) => Promise<T>,
  { mergeUndoGroup = false }: JobSettings = {},
): Promise<T> {
  const progress = new Progress(watch);
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(mergeUndoGroup ? { mergeUndoGroup } : {}),
  };
  let quiet = false;
  try {
    progress.stopIfCalledOff();
    const answer = host.run(options, (context) => {
      const send = async (): Promise<void> => {
        progress.stopIfCalledOff();
        await context.sync();
        progress.stopIfCalledOff();
        progress.step();
      };
      return body({
        context,
        trip: send,
        write: async (queue) => {
          progress.commit();
          const { runtime } = context;
          quiet = true;
          runtime.enableEvents = false;
          queue();
          runtime.enableEvents = true;
          await send();
          quiet = false;
        },
        expect: (trips) => progress.expect(trips),
      });
    });
    return await progress.race(answer);
  } catch (error) {
    // A batch that failed halfway has left events off.
    if (quiet) await turnEventsOn(host);
    throw failureFrom(error);
  } finally {
    progress.end();
  }
}

async function turnEventsOn(host: OfficeHost): Promise<void> {
  try {
    await host.run({ delayForCellEdit: true }, async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // Excel does not answer: then it tells of nothing either, and the failure at hand is the one to tell.
  }
}

/** Tells how far a job has come, and stops it when it is called off before it has written. */
class Progress {
  readonly #watch: Watch | undefined;
  #done = 0;
  #all: number | null = null;
  #committed = false;
  #unheard: (() => void) | null = null;

  constructor(watch: Watch | undefined) {
    this.#watch = watch;
  }

  step(): void {
    this.#done++;
    this.#tell();
  }

  expect(trips: number): void {
    this.#all = trips;
    this.#tell();
  }

  commit(): void {
    this.stopIfCalledOff();
    this.#committed = true;
  }

  stopIfCalledOff(): void {
    if (!this.#committed && this.#watch?.signal?.aborted === true) throw new ExcelFailure('cancelled');
  }

  /** The answer, or a failure at once when the job is called off: a trip under way is not waited for. */
  async race<T>(answer: Promise<T>): Promise<T> {
    const signal = this.#watch?.signal;
    if (signal === undefined) return await answer;
    const calledOff = new Promise<never>((_, reject) => {
      const heard = (): void => {
        if (!this.#committed) reject(new ExcelFailure('cancelled'));
      };
      signal.addEventListener('abort', heard, { once: true });
      this.#unheard = () => signal.removeEventListener('abort', heard);
    });
    // What comes of a job that was called off is of no interest, not even its failure.
    answer.catch(() => undefined);
    return await Promise.race([answer, calledOff]);
  }

  end(): void {
    this.#unheard?.();
  }

  #tell(): void {
    this.#watch?.onProgress?.({ done: this.#done, all: this.#all });
  }
}
