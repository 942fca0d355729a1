import type { Edit, Findings, Where } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import { ExcelFailure } from './excel-failure.ts';
import { applyEdits } from './fixes/apply-edits.ts';
import { type ChangeLog, cellChanges, countChanges } from './fixes/change-log.ts';
import { undoEdits } from './fixes/undo-edits.ts';
import { failureFrom } from './host/failure-from.ts';
import { highestSet, type OfficeHost, pageHost } from './host/office-host.ts';
import { runJob } from './host/run-job.ts';
import { watchChanges } from './live/watch-changes.ts';
import { NOTES, NULLABLE_RULES } from './marks/mark-sets.ts';
import type {
  AppliedFix,
  Capabilities,
  OpenWorkbook,
  Reading,
  Removed,
  ResultInput,
  UndoOutcome,
  Watch,
  WorkbookChange,
} from './open-workbook.ts';
import { part } from './part.ts';
import { readWorkbookAgain } from './read/read-again.ts';
import { type ReadState, readingOf, readWorkbook } from './read/read-workbook.ts';
import { toBase64 } from './workbook/base64.ts';
import { goTo, selectedCell } from './workbook/selection.ts';
import { askForSetting, queueSetting } from './workbook/settings.ts';

// Fetched when first needed: both know every rule's words, which the pane shows itself without.
const resultsRoom = () => part(() => import('./results/write-results.ts'));
const marksRoom = () => part(() => import('./marks/index.ts'));

/** The workbook that is open in Excel. `host` is Office.js as the page has loaded it, or a client of a test's own. */
export function openWorkbook(host: OfficeHost = pageHost()): OpenWorkbook {
  return new ExcelWorkbook(host);
}

class ExcelWorkbook implements OpenWorkbook {
  readonly capabilities: Capabilities;
  readonly #host: OfficeHost;
  readonly #states = new WeakMap<Reading, ReadState>();
  readonly #logs = new Map<string, ChangeLog>();
  #last: ReadState | null = null;
  #fixes = 0;

  constructor(host: OfficeHost) {
    this.#host = host;
    this.capabilities = {
      apiSet: highestSet(host),
      notes: host.supports(NOTES),
      undoGroups: host.supports('1.20'),
    };
  }

  async read(watch?: Watch): Promise<Reading> {
    return this.#keep(await runJob(this.#host, watch, readWorkbook));
  }

  async readAgain(before: Reading, changes: readonly WorkbookChange[], watch?: Watch): Promise<Reading> {
    const state = this.#states.get(before);
    if (state === undefined) return await this.read(watch);
    return this.#keep(await runJob(this.#host, watch, (job) => readWorkbookAgain(job, state, changes)));
  }

  async writeResults(input: ResultInput, watch?: Watch): Promise<void> {
    const { writeResults } = await resultsRoom();
    await runJob(this.#host, watch, (job) => writeResults(job, input), this.#undoGroup);
  }

  async mark(findings: Findings, language: Language = 'sv', watch?: Watch): Promise<void> {
    const { markCells } = await marksRoom();
    const context = { ...this.#marking, keyOf: this.#keyOf };
    await runJob(this.#host, watch, (job) => markCells(job, findings, language, context), this.#undoGroup);
  }

  async removeOurs(watch?: Watch): Promise<Removed> {
    const { removeOurs } = await marksRoom();
    return await runJob(this.#host, watch, (job) => removeOurs(job, this.#marking), this.#undoGroup);
  }

  async hasOurs(): Promise<boolean> {
    const { hasOurs } = await marksRoom();
    return await runJob(this.#host, undefined, hasOurs);
  }

  async apply(edits: readonly Edit[], watch?: Watch): Promise<AppliedFix> {
    const context = {
      keyOf: this.#keyOf,
      mergeUndoGroup: this.capabilities.undoGroups,
    };
    const applied = await applyEdits(this.#host, edits, context, watch);
    if (applied.ok) return this.#log(applied.written);
    const { failure, written } = applied;
    if (written.length === 0) throw failure;
    throw failure.withWritten(this.#log(written));
  }

  async undo(fix: AppliedFix, watch?: Watch): Promise<UndoOutcome> {
    const log = this.#logs.get(fix.id);
    if (log === undefined) throw new ExcelFailure('nothing-to-undo');
    const outcome = await undoEdits(this.#host, log, this.#undoGroup, watch);
    if (outcome.ok) this.#logs.delete(fix.id);
    return outcome;
  }

  async goTo(where: Where): Promise<void> {
    await runJob(this.#host, undefined, (job) => goTo(job, where, this.#keyOf(where.sheet)));
  }

  async selection(): Promise<Where | null> {
    return await runJob(this.#host, undefined, selectedCell);
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    return await watchChanges(
      this.#host,
      (id) => this.#last?.outline.sheets.find((sheet) => sheet.id === id)?.name ?? null,
      listener,
    );
  }

  async openNew(bytes: Uint8Array): Promise<void> {
    try {
      await this.#host.createWorkbook(toBase64(bytes));
    } catch (error) {
      throw failureFrom(error);
    }
  }

  async setSetting(key: string, value: string | null): Promise<void> {
    await runJob(this.#host, undefined, async (job) => {
      const answer = askForSetting(job, key);
      await job.trip();
      if (answer() === value) return;
      await job.write(() => {
        queueSetting(job, key, value);
      });
    });
  }

  get #undoGroup() {
    return { mergeUndoGroup: this.capabilities.undoGroups };
  }

  get #marking() {
    return { nullableRules: this.#host.supports(NULLABLE_RULES), notes: this.capabilities.notes };
  }

  /** A sheet's id, by which it is found also when somebody has renamed it; its name where it was not read. */
  readonly #keyOf = (name: string): string =>
    this.#last?.outline.sheets.find((sheet) => sheet.name === name)?.id ?? name;

  #keep(state: ReadState): Reading {
    const reading = readingOf(state);
    this.#states.set(reading, state);
    this.#last = state;
    return reading;
  }

  #log(written: ChangeLog): AppliedFix {
    this.#fixes++;
    const id = String(this.#fixes);
    this.#logs.set(id, written);
    return { id, count: countChanges(written), cells: cellChanges(written) };
  }
}
