import { parseA1 } from '@nylage/core/grid';
import type { Edit } from '@nylage/core/rules';
import type { Language, Text } from '@nylage/core/text';
import { type AppliedFix, type OpenWorkbook, part, type Reading, type Watch } from '@nylage/excel';
import { type ChangeItem, type Explained, type MadeFile, Store } from '@nylage/ui/model';
import type { NewWorkbook } from './book-room.ts';
import type { CellHelp } from './cell-help.ts';
import type { Checked } from './check-room.ts';
import { clock, stamp } from './clock.ts';
import { engineWords } from './engine-words.ts';
import { extractName } from './extract-name.ts';
import { asFailure, SaidAlready } from './failure.ts';
import { Follower } from './follower.ts';
import { breathe, Jobs } from './jobs.ts';
import { parseApproval } from './kept-approval.ts';
import type { OtherPanes } from './other-panes.ts';
import type { FixEntry, PaneState } from './pane-state.ts';
import type { Approval } from './readiness.ts';
import { touchedBy } from './touched.ts';

/** What the engine needs beside the workbook. */
export interface PaneSurroundings {
  readonly now: () => Date;
  /** The language of what is written at cells; Swedish where nothing is said. */
  readonly language?: () => Language;
  /**
   * Whether this is the pane that keeps marks true as a workbook with some name changes. A double click opens
   * two panes, and both hear of every edit.
   */
  readonly mayKeepMarks?: (workbook: string) => Promise<boolean>;
  readonly others?: OtherPanes;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
// Fetched when first needed: the pane shows itself before the rules have come.
const checkRoom = () => part(() => import('./check-room.ts'));
const bookRoom = () => part(() => import('./book-room.ts'));
const cellRoom = () => part(() => import('./cell-help.ts'));

/** Settings inside the workbook. */
const SETTINGS = { approval: 'approval', marks: 'marks-are-kept' } as const;

/**
 * Everything that the pane does with the open workbook: checks, follows edits, fixes, takes back, scores,
 * writes. One thing at a time; what went wrong becomes a sentence in the state. Knows no React and no Office.
 */
export class PaneEngine {
  readonly store: Store<PaneState>;
  readonly jobs = new Jobs();
  readonly #workbook: OpenWorkbook;
  readonly #now: () => Date;
  readonly #language: () => Language;
  readonly #mayKeepMarks: (workbook: string) => Promise<boolean>;
  readonly #others: OtherPanes | undefined;
  readonly #follower: Follower;
  #checked: Checked | null = null;

  constructor(workbook: OpenWorkbook, { now, language, mayKeepMarks, others }: PaneSurroundings) {
    this.#workbook = workbook;
    this.#now = now;
    this.#language = language ?? (() => 'sv');
    this.#mayKeepMarks = mayKeepMarks ?? (() => Promise.resolve(true));
    this.#others = others;
    this.store = new Store<PaneState>({
      check: { kind: 'none' },
      trouble: null,
      done: null,
      announced: null,
      fixes: [],
      hasOurs: false,
      isMarked: false,
      keptApproval: null,
    });
    this.#follower = new Follower(workbook, {
      onStale: () => this.#stale(),
      recheck: (work) => this.jobs.run(engineWords.rechecking, work),
      before: () => this.#checked?.reading ?? null,
      after: (reading, watch) => this.#check(reading, this.#checked, watch),
      onFailure: (failure) => this.store.update({ trouble: { says: failure.says, cells: [] } }),
    });
    others?.listen((name, changes) => {
      if (name === this.#checked?.reading.name) this.#follower.heard(changes);
    });
  }

  /** *Kontrollera* and *Kontrollera igen*: reads the whole workbook and checks it. */
  check(): Promise<boolean> {
    return this.#job(engineWords.reading, async (watch) => {
      this.#follower.forget();
      const reading = await this.#workbook.read(watch);
      await this.#check(reading, null, watch);
      await this.#follower.start();
    });
  }

  /** Selects a cell of the workbook; a sheet where no cell is given. */
  goTo(sheet: string, cell: string | null): Promise<boolean> {
    return this.#job(engineWords.going, async () => {
      const place = cell === null ? null : parseA1(cell);
      await this.#workbook.goTo({
        sheet,
        row: place?.row ?? null,
        column: place?.column ?? null,
        header: null,
      });
      this.store.update({ announced: engineWords.wentTo(cell === null ? sheet : `${sheet} ${cell}`) });
    });
  }

  /** *Rätta*: writes the fixes of problems with some ids, and checks again what they touched. */
  fix(ids: readonly string[]): Promise<boolean> {
    return this.#job(engineWords.fixing, async (watch) => {
      const { editsFor } = await checkRoom();
      const checked = this.#checked;
      const edits = checked === null ? [] : editsFor(checked, new Set(ids));
      if (edits.length === 0) {
        this.store.update({ trouble: { says: engineWords.alreadyFixed, cells: [] } });
        return;
      }
      await this.#apply(edits, watch, engineWords.fixed);
    });
  }

  /** What writing an approval would change, before and after. */
  async approvalChanges(approval: Approval): Promise<readonly ChangeItem[]> {
    const grid = this.#checked?.submission.grid;
    if (grid === undefined) return [];
    const { changeItem } = await checkRoom();
    return (await this.#approvalEdits(approval)).map((edit) => changeItem(edit, grid));
  }

  /** Writes the approval into *Om arbetsboken*; keeps it among the workbook's settings where the rows are gone. */
  approve(approval: Approval): Promise<boolean> {
    return this.#job(engineWords.fixing, async (watch) => {
      const edits = await this.#approvalEdits(approval);
      if (edits.length > 0) await this.#apply(edits, watch, () => engineWords.approved);
      const cells = this.#view()?.readiness.cells;
      if (cells?.approvedBy != null && cells.approvedOn != null) return;
      await this.#workbook.setSetting(SETTINGS.approval, JSON.stringify(approval));
      this.store.update({
        keptApproval: approval,
        done: { says: engineWords.approvalKept, undo: null, sheet: null },
      });
    });
  }

  /** *Ångra rättningen*: takes one fix back whole, or says which cells have changed since. */
  undo(id: string): Promise<boolean> {
    return this.#job(engineWords.undoing, async (watch) => {
      const entry = this.store.get().fixes.find(({ fix }) => fix.id === id);
      if (entry === undefined) return;
      const outcome = await this.#workbook.undo(entry.fix, watch);
      if (!outcome.ok) {
        this.store.update({
          trouble: { says: engineWords.notUndone(outcome.changed.length), cells: outcome.changed },
        });
        return;
      }
      const fixes = this.store.get().fixes.filter((one) => one !== entry);
      this.store.update({
        fixes,
        done: { says: engineWords.undone(outcome.count), undo: null, sheet: null },
      });
      await this.#readAgain(entry.edits, watch);
    });
  }

  /** *Räkna ut resultatet*: writes the result sheets and charts in the workbook. */
  writeResults(language: Language): Promise<boolean> {
    return this.#job(engineWords.writing, async (watch) => {
      const checked = this.#checked;
      if (checked === null) return;
      const { submission, findings, score } = checked;
      const at = stamp(this.#now());
      try {
        await this.#workbook.writeResults({ submission, findings, score, language, at }, watch);
      } catch (error) {
        // Also what is unfinished can be taken away.
        if (asFailure(error).code === 'results-unfinished') this.store.update({ hasOurs: true });
        throw error;
      }
      this.store.update({
        hasOurs: true,
        done: { says: engineWords.written, undo: null, sheet: 'Nyläge Resultat' },
      });
    });
  }

  /** Marks the cells of problems, and keeps the marks true as the workbook changes; or takes them away. */
  setMarks(on: boolean): Promise<boolean> {
    return this.#job(engineWords.marking, async (watch) => {
      const { findings } = this.#checked ?? { findings: null };
      if (findings === null) return;
      await this.#workbook.mark(on ? findings : { ...findings, problems: [] }, this.#language(), watch);
      await this.#workbook.setSetting(SETTINGS.marks, on ? 'on' : null);
      this.store.update({ isMarked: on, hasOurs: await this.#workbook.hasOurs() });
    });
  }

  /** *Ta bort allt som Nyläge lagt till*. */
  removeOurs(): Promise<boolean> {
    return this.#job(engineWords.removing, async (watch) => {
      const { sheets, marks, unfinished } = await this.#workbook.removeOurs(watch);
      const words = unfinished ? engineWords.removedInPart : engineWords.removed;
      this.store.update({
        hasOurs: unfinished,
        isMarked: false,
        done: { says: words(sheets, marks), undo: null, sheet: null },
      });
    });
  }

  /** *Så räknades det*. */
  async explain(id: string): Promise<readonly Explained[] | null> {
    const { explained } = await checkRoom();
    return this.#checked === null ? null : explained(this.#checked, id);
  }

  /** What the contract says of the selected cell; null where none is selected, or it cannot be told. */
  async selectedCell(): Promise<CellHelp | null> {
    let help: CellHelp | null = null;
    await this.#job(engineWords.reading, async () => {
      const [at, { cellHelp }] = await Promise.all([this.#workbook.selection(), cellRoom()]);
      help = at === null || this.#checked === null ? null : cellHelp(this.#checked.submission, at);
    });
    return help;
  }

  /** The extract without single answers, to be saved; null where it could not be made. */
  async extract(): Promise<MadeFile | null> {
    let made: MadeFile | null = null;
    await this.#job(engineWords.making, async () => {
      const bytes = await this.#extractBytes();
      if (bytes === null) return;
      const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX });
      made = { name: extractName(this.#checked?.reading.name ?? ''), blob };
    });
    return made;
  }

  /** The extract in a window of its own, for programs that cannot save files from the pane. */
  openExtract(): Promise<boolean> {
    return this.#job(engineWords.making, async () => {
      const bytes = await this.#extractBytes();
      if (bytes !== null) await this.#openNew(bytes);
    });
  }

  /** A new workbook from the template, in a window of its own. */
  newWorkbook(wanted: NewWorkbook): Promise<boolean> {
    return this.#job(engineWords.making, async () => {
      const { templateBytes } = await bookRoom();
      await this.#openNew(templateBytes(wanted));
    });
  }

  /** Says what went wrong somewhere else, such as behind a ribbon button. */
  tell(says: Text): void {
    this.store.update({ trouble: { says, cells: [] } });
  }

  /** Fetches what a check needs before anybody asks for one. */
  async prepare(): Promise<void> {
    await checkRoom().catch(() => undefined);
  }

  /** Somebody has gone on to another view: what was done there no longer needs saying. */
  forgetDone(): void {
    if (this.store.get().done !== null) this.store.update({ done: null });
  }

  /** Puts away what was said last. */
  dismiss(): void {
    this.store.update({ trouble: null, done: null });
  }

  /** Stops following the workbook. */
  close(): Promise<void> {
    return this.#follower.stop();
  }

  async #approvalEdits(approval: Approval): Promise<readonly Edit[]> {
    const { approvalEdits } = await checkRoom();
    return this.#checked === null ? [] : approvalEdits(this.#checked.submission, approval);
  }

  async #openNew(bytes: Uint8Array): Promise<void> {
    await this.#workbook.openNew(bytes);
    this.store.update({ done: { says: engineWords.opened, undo: null, sheet: null } });
  }

  async #extractBytes(): Promise<Uint8Array | null> {
    const { extractBytes } = await bookRoom();
    return this.#checked === null ? null : extractBytes(this.#checked);
  }

  /** Runs a job; false where it failed, which the state then says. */
  async #job(label: Text, work: (watch: Required<Watch>) => Promise<void>): Promise<boolean> {
    try {
      await this.jobs.run(label, (watch) => {
        this.store.update({ trouble: null });
        return work(watch);
      });
      return true;
    } catch (error) {
      if (!(error instanceof SaidAlready))
        this.store.update({ trouble: { says: asFailure(error).says, cells: [] } });
      return false;
    }
  }

  async #apply(edits: readonly Edit[], watch: Required<Watch>, says: (count: number) => Text): Promise<void> {
    let applied: AppliedFix;
    try {
      applied = await this.#workbook.apply(edits, watch);
    } catch (error) {
      // What was half written can be taken back like any fix.
      const { written } = asFailure(error);
      if (written === null) throw error;
      this.#remember({ fix: written, edits, at: clock(this.#now()) });
      await this.#readAgain(edits, watch);
      this.store.update({ trouble: { says: asFailure(error).says, cells: [], undo: written.id } });
      throw new SaidAlready();
    }
    // Another pane, or a person, has done it already.
    if (applied.count === 0) {
      this.store.update({ trouble: { says: engineWords.alreadyFixed, cells: [] } });
      return this.#readAgain(edits, watch);
    }
    this.#remember({ fix: applied, edits, at: clock(this.#now()) });
    this.store.update({ done: { says: says(applied.count), undo: applied.id, sheet: null } });
    await this.#readAgain(edits, watch);
  }

  #remember(entry: FixEntry): void {
    this.store.update({ fixes: [entry, ...this.store.get().fixes] });
  }

  /**
   * Our own writes are not told of by Excel: what they touched is read again here. They stay written where that
   * is called off or fails; the check is then of before, and the same is read together with what comes next.
   */
  async #readAgain(edits: readonly Edit[], watch: Required<Watch>): Promise<void> {
    const before = this.#checked?.reading;
    if (before === undefined) return;
    const touched = touchedBy(edits);
    this.#others?.tell(before.name, touched);
    const changes = [...this.#follower.take(), ...touched];
    let reading: Reading | null = null;
    try {
      reading = await this.#workbook.readAgain(before, changes, watch);
      await this.#check(reading, this.#checked, watch);
    } catch (error) {
      this.#follower.giveBack(changes);
      this.#stale();
      if (asFailure(error).code === 'cancelled') return;
      if (reading !== null) throw error;
      this.store.update({ trouble: { says: engineWords.notReadAgain, cells: [] } });
    }
  }

  async #check(reading: Reading, before: Checked | null, watch: Required<Watch>): Promise<void> {
    const { checkReading } = await checkRoom();
    const outcome = await checkReading(reading, before, () => breathe(watch.signal));
    if (outcome.kind !== 'checked') {
      this.#checked = null;
      this.store.update({ check: { kind: outcome.kind } });
      return;
    }
    this.#checked = outcome.checked;
    const isMarked = reading.settings.has(SETTINGS.marks);
    this.store.update({
      isMarked,
      hasOurs: isMarked || outcome.view.hasOurSheets,
      keptApproval: parseApproval(reading.settings.get(SETTINGS.approval) ?? null),
      check: { kind: 'checked', ...outcome.view, at: clock(this.#now()), isStale: this.#follower.hasMore },
    });
    if (isMarked) await this.#keepMarks(watch);
  }

  async #keepMarks(watch: Watch): Promise<void> {
    const checked = this.#checked;
    if (checked !== null && (await this.#mayKeepMarks(checked.reading.name)))
      await this.#workbook.mark(checked.findings, this.#language(), watch);
  }

  #view() {
    const { check } = this.store.get();
    return check.kind === 'checked' ? check : null;
  }

  #stale(): void {
    const view = this.#view();
    if (view !== null && !view.isStale) this.store.update({ check: { ...view, isStale: true } });
  }
}
