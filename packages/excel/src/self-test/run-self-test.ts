import { ExcelFailure } from '../excel-failure.ts';
import { failureFrom } from '../host/failure-from.ts';
import type { OfficeHost } from '../host/office-host.ts';
import { runJob } from '../host/run-job.ts';
import type { Watch } from '../open-workbook.ts';
import { selfTestCases } from './all-cases.ts';
import { clearLeftovers, type RoomSurroundings, refusalCode, ScratchRoom } from './scratch-room.ts';
import {
  type CaseOutcome,
  type CaseResult,
  NotPossibleHere,
  type SelfTestCase,
  sameSeen,
} from './self-test-case.ts';
import type { SelfTestHost } from './self-test-host.ts';

/** How a self-test runs. */
export interface SelfTestSettings extends Watch {
  readonly about: SelfTestHost;
  /** Told of each case as soon as it is done. */
  readonly onResult?: (result: CaseResult) => void;
  /** Waits for events to arrive; a fifth of a second where none is given. */
  readonly pause?: () => Promise<void>;
  readonly cutConnection?: RoomSurroundings['cutConnection'];
  /** All cases where none are chosen. */
  readonly cases?: readonly SelfTestCase[];
}

/** What a self-test came to. */
export interface SelfTestRun {
  readonly results: readonly CaseResult[];
  /** Scratch sheets that could not be deleted. */
  readonly leftBehind: number;
  /** Why it broke off, `cancelled` where it was called off; null where it came to its end. */
  readonly stopped: ExcelFailure | null;
}

/**
 * Runs the contract suite in the open workbook, each case on a sheet of its own that is deleted after it. The
 * user's sheets are left alone; Excel forgets what could be undone, since sheets are deleted. Where it is called
 * off or Excel fails, what has been added is deleted and what was seen by then is handed over.
 */
export async function runSelfTest(host: OfficeHost, settings: SelfTestSettings): Promise<SelfTestRun> {
  const { about, onProgress, signal, onResult, cutConnection, cases = selfTestCases } = settings;
  const surroundings: RoomSurroundings = {
    about,
    pause: settings.pause ?? (() => new Promise((resolve) => setTimeout(resolve, 200))),
    ...(signal === undefined ? {} : { signal }),
    ...(cutConnection === undefined ? {} : { cutConnection }),
  };
  const results: CaseResult[] = [];
  let leftBehind = 0;
  let stopped: ExcelFailure | null = null;
  try {
    onProgress?.({ done: 0, all: cases.length });
    const front = await prepare(host);
    /* eslint-disable nylage/no-trip-in-loop -- each case sees how Excel behaves, in a sheet of its own, and must not see the others */
    for (const one of cases) {
      const room = await ScratchRoom.open(host, surroundings);
      try {
        const result: CaseResult = { id: one.id, outcome: await outcomeOf(one, room) };
        results.push(result);
        onResult?.(result);
      } finally {
        leftBehind += await room.clean();
      }
      onProgress?.({ done: results.length, all: cases.length });
    }
    /* eslint-enable nylage/no-trip-in-loop */
    await bringForward(host, front);
  } catch (error) {
    stopped = failureFrom(error);
  }
  return { results, leftBehind, stopped };
}

async function outcomeOf(one: SelfTestCase, room: ScratchRoom): Promise<CaseOutcome> {
  const expected = one.expected(room.surroundings.about);
  try {
    const found = await one.run(room);
    return sameSeen(expected, found) ? { kind: 'passed' } : { kind: 'failed', expected, found };
  } catch (error) {
    if (error instanceof NotPossibleHere) return { kind: 'not-possible', reason: error.reason };
    return { kind: 'failed', expected, found: { stopped: refusalCode(failureFrom(error)) } };
  }
}

/** Clears what an earlier run left, and gives the id of the sheet in front. */
async function prepare(host: OfficeHost): Promise<string> {
  const front = await runJob(host, undefined, async (job) => {
    const { protection, worksheets } = job.context.workbook;
    const active = worksheets.getActiveWorksheet();
    protection.load('protected');
    active.load('id');
    await job.trip();
    if (protection.protected) throw new ExcelFailure('workbook-protected');
    return active.id;
  });
  await clearLeftovers(host);
  return front;
}

/** Where a case has brought another sheet forward, the one that was in front comes back. */
async function bringForward(host: OfficeHost, front: string): Promise<void> {
  await runJob(host, undefined, async (job) => {
    const { worksheets } = job.context.workbook;
    const active = worksheets.getActiveWorksheet();
    const before = worksheets.getItemOrNullObject(front);
    active.load('id');
    before.load('id');
    await job.trip();
    if (before.isNullObject || active.id === front) return;
    await job.write(() => before.activate());
  });
}
