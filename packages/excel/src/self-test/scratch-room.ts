import { ExcelFailure } from '../excel-failure.ts';
import { hostCode } from '../host/failure-from.ts';
import type { OfficeHost } from '../host/office-host.ts';
import { type Job, runJob } from '../host/run-job.ts';
import { freeName } from '../results/write-sheet.ts';
import type { SelfTestHost } from './self-test-host.ts';

/** What scratch sheets are called. */
const SCRATCH = 'Nyläge Självtest';
/** A property of the sheet that says it is ours, so that one left behind is known and taken away. */
const MARK = { key: 'nylage.self-test', value: 'scratch' } as const;

/** What an attempt comes to where Excel does not refuse it. */
export const DONE = 'done';

/** What the room needs beside the workbook. */
export interface RoomSurroundings {
  readonly about: SelfTestHost;
  readonly signal?: AbortSignal;
  /** Waits for events to arrive. */
  readonly pause: () => Promise<void>;
  /** Cuts the connection and gives how to mend it. A person's Excel has no such thing. */
  readonly cutConnection?: () => () => void;
}

/** Queues something on the case's sheet, and gives how to read what came of it. */
type Queue<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T;

/**
 * Where one case works: sheets of its own in the open workbook, through the same `runJob` as everything else of
 * ours. The user's sheets are never written. Between its steps it stops where it is called off; `clean` always runs.
 */
export class ScratchRoom {
  readonly surroundings: RoomSurroundings;
  readonly #host: OfficeHost;
  readonly #sheets: string[] = [];

  private constructor(host: OfficeHost, surroundings: RoomSurroundings) {
    this.#host = host;
    this.surroundings = surroundings;
  }

  /** A room with one empty sheet. */
  static async open(host: OfficeHost, surroundings: RoomSurroundings): Promise<ScratchRoom> {
    const room = new ScratchRoom(host, surroundings);
    await room.addSheet();
    return room;
  }

  /** Ids of its sheets, the case's own first. */
  get sheets(): readonly string[] {
    return this.#sheets;
  }

  /** Adds a sheet; under a name that Excel chooses where `named` is false. Gives its id and name. */
  async addSheet(named = true): Promise<{ readonly id: string; readonly name: string }> {
    return await this.job(async (job) => {
      const { worksheets } = job.context.workbook;
      worksheets.load('items/name');
      await job.trip();
      const taken = worksheets.items.map(({ name }) => name);
      const added: Excel.Worksheet[] = [];
      await job.write(() => {
        const sheet = named ? worksheets.add(freeName(SCRATCH, taken)) : worksheets.add();
        sheet.customProperties.add(MARK.key, MARK.value);
        sheet.load('id,name');
        added.push(sheet);
      });
      const [{ id, name } = { id: '', name: '' }] = added;
      this.#sheets.push(id);
      return { id, name };
    });
  }

  /** One job with several trips. */
  async job<T>(body: (job: Job) => Promise<T>): Promise<T> {
    if (this.surroundings.signal?.aborted === true) throw new ExcelFailure('cancelled');
    return await runJob(this.#host, undefined, body);
  }

  /** The case's sheet, in a job of its own making. */
  sheetIn({ context }: Job): Excel.Worksheet {
    return context.workbook.worksheets.getItem(this.#sheets[0] ?? '');
  }

  /** One batch on the case's sheet. */
  async run<T>(queue: Queue<T>): Promise<T> {
    return await this.job(async (job) => {
      const answers: (() => T)[] = [];
      await job.write(() => {
        answers.push(queue(this.sheetIn(job), job.context));
      });
      const [answer] = answers;
      if (answer === undefined) throw new ExcelFailure('unexpected', 'self-test');
      return answer();
    });
  }

  /** One batch that may be refused: the host's code, or `DONE`. Only a code, since messages may name what is the user's. */
  async attempt(queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
    try {
      await this.run((sheet, context) => {
        queue(sheet, context);
        return () => null;
      });
      return DONE;
    } catch (error) {
      return refusalCode(error);
    }
  }

  /** Deletes its sheets. Gives how many could not be deleted. */
  async clean(): Promise<number> {
    try {
      await runJob(this.#host, undefined, (job) => deleteSheets(job, this.#sheets));
      return 0;
    } catch {
      return this.#sheets.length;
    }
  }
}

/** The code of a refusal, of Excel's or of ours. Being called off is no refusal. */
export function refusalCode(error: unknown): string {
  if (!(error instanceof ExcelFailure)) return hostCode(error);
  if (error.code === 'cancelled') throw error;
  const code = hostCode(error.cause);
  return code === '' ? error.code : code;
}

/** Deletes scratch sheets that an earlier run left behind, found by their mark. */
export async function clearLeftovers(host: OfficeHost): Promise<void> {
  await runJob(host, undefined, async (job) => {
    const { worksheets } = job.context.workbook;
    worksheets.load('items/id');
    await job.trip();
    const asked = worksheets.items.map((sheet) => {
      const mark = sheet.customProperties.getItemOrNullObject(MARK.key);
      mark.load('value');
      return { id: sheet.id, mark };
    });
    await job.trip();
    await deleteSheets(
      job,
      asked.flatMap(({ id, mark }) => (mark.isNullObject ? [] : [id])),
    );
  });
}

async function deleteSheets(job: Job, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const asked = ids.map((id) => job.context.workbook.worksheets.getItemOrNullObject(id));
  for (const sheet of asked) sheet.load('id');
  await job.trip();
  await job.write(() => {
    for (const sheet of asked) if (!sheet.isNullObject) sheet.delete();
  });
}
