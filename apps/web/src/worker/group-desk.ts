import {
  type Decisions,
  type Difference,
  decide,
  diffSubmissions,
  GroupMerger,
  type GroupView,
  NO_DECISIONS,
  parseDecisions,
  type Register,
  undo,
} from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022, goteborg2022Text, type PlanRemark, reviewPlan } from '@nylage/core/plan';
import {
  type BoardTime,
  type ExplainInput,
  explainNumber,
  type HeatTable,
  heatTable,
  type IsShown,
  PlanFacts,
  PlanGlances,
  type YearsTable,
  yearsTable,
} from '@nylage/core/see';
import type { Explained, MadeFile } from '@nylage/ui/model';
import { type IntakeContext, type OpenedFile, openFile } from '@nylage/xlsx/intake';
import type { Grounds } from '../decide-protocol.ts';
import type { Span } from '../list-part.ts';
import type {
  GroupDesk,
  GroupViewData,
  OpenedRegister,
  OrganisationView,
  SourceFile,
  TellMade,
  TellProgress,
} from '../protocol.ts';
import type { FollowUpPage, NumberUse } from '../see-protocol.ts';
import {
  isBeside,
  isRegisterFile,
  parsed,
  registerIn,
  registerTrouble,
  stateTextsIn,
  workIn,
} from './beside-files.ts';
import { now, today } from './clock.ts';
import { explainedNumber } from './explained-number.ts';
import type { FileReader } from './file-reader.ts';
import { type ShownGroup, shownGroup } from './group-data.ts';
import { GroupLists } from './group-lists.ts';
import { GroupReading } from './group-reading.ts';
import { numberUses } from './number-uses.ts';
import { organisationPage } from './organisation-page.ts';
import { Outgoing, type OutgoingSource } from './outgoing.ts';
import { ownAnswers } from './own-answers.ts';
import { FollowedPlans, type PlanPages } from './plan-pages.ts';
import { browserIntake, unpack } from './platform.ts';
import { isRegister, sampleFiles } from './sample-files.ts';
import { Disclosures, fewHidden } from './shown.ts';
import { givenFiles, type LostFile } from './zip-files.ts';

/** Door 2 in the worker: everybody's files, read one at a time and merged. Answers are never kept: files are read again when one is opened. */
export class LocalGroupDesk implements GroupDesk {
  readonly #reading = new GroupReading();
  readonly #shelf = this.#reading.shelf;
  #register: Register | null = null;
  #decisions: Decisions = NO_DECISIONS;
  #context: IntakeContext = browserIntake(null);
  readonly #merger = new GroupMerger();
  readonly #disclosures = new Disclosures();
  readonly #facts = new PlanFacts();
  readonly #glances = new PlanGlances(goteborg2022);
  #dueOn: string | null = null;
  #view: GroupView | null = null;
  #isShown: IsShown = () => true;
  /** What the page was given last, and the lists behind it. */
  #shown: ShownGroup | null = null;
  #revision = 0;
  readonly #plans = new FollowedPlans(this.#facts);
  #invented = false;
  /** What was begun last was cancelled. */
  #isCancelled = false;
  #includeNotReady = false;
  /** Long lists of what the page was given last. */
  readonly lists = new GroupLists(() =>
    this.#shown === null ? null : { ...this.#shown, reasons: this.#shelf.reasons },
  );
  readonly outgoing: Outgoing = new Outgoing(() => {
    const view = this.#view;
    if (view === null) return null;
    return {
      view,
      state: this.#state(),
      disclosure: () => this.#disclosures.whole(view, this.outgoing.handouts),
      differences: () => this.#differences(view),
    };
  });

  async read(files: readonly SourceFile[], tell: TellProgress): Promise<GroupViewData> {
    const { beside, count, rest } = await givenFiles(files);
    await this.#readBeside(beside);
    return this.#readAll(() => count, rest(), tell);
  }

  async sample(tell: TellProgress): Promise<GroupViewData> {
    let count = 0;
    const files = sampleFiles((total) => {
      count = total;
    });
    const { value: first } = files.next();
    if (first !== undefined && isRegister(first)) await this.#readBeside([first]);
    this.#invented = true;
    return this.#readAll(() => count, files, tell);
  }

  begin(): void {
    this.#isCancelled = false;
    this.#reading.begin();
  }

  cancel(): void {
    this.#isCancelled = true;
    this.#reading.cancel();
  }

  giveUp(): void {
    this.#reading.giveUp();
  }

  readWith(readers: readonly FileReader[]): Promise<void> {
    return this.#reading.readWith(readers);
  }

  async forget(names: readonly string[]): Promise<GroupViewData> {
    for (const name of names) this.#shelf.forget(name);
    return this.#merge('all');
  }

  async due(on: string | null): Promise<GroupViewData> {
    this.#dueOn = on;
    return this.#data(this.#view ?? this.#merged());
  }

  async explain(id: string): Promise<readonly Explained[] | null> {
    const view = this.#view;
    if (view === null) return null;
    const answers = id.startsWith('own:') ? await ownAnswers(view, id, this.#sources()) : null;
    if (answers !== null) return answers;
    const number = explainNumber(this.#about(view), id);
    return number === null ? null : [explainedNumber(number)];
  }

  async followUp(year: number): Promise<FollowUpPage | null> {
    return (await this.#plan(year))?.followUp() ?? null;
  }

  async ownActions(year: number, goalArea: string, span: Span): ReturnType<GroupDesk['ownActions']> {
    return (await this.#plan(year))?.ownActions(goalArea, span) ?? null;
  }

  async chain(year: number, chosen: string | null): ReturnType<GroupDesk['chain']> {
    return (await this.#plan(year))?.chain(chosen) ?? null;
  }

  async chainOf(...[year, chosen, kind, span]: Parameters<GroupDesk['chainOf']>) {
    return (await this.#plan(year))?.chainOf(chosen, kind, span) ?? null;
  }

  async chainOrphans(...[year, lacks, span]: Parameters<GroupDesk['chainOrphans']>) {
    return (await this.#plan(year))?.orphans(lacks, span) ?? null;
  }

  #plan(year: number): Promise<PlanPages | null> {
    return this.#plans.at(() => this.#view, year);
  }

  async heat(year: number, span: Span): Promise<HeatTable | null> {
    return this.#view === null ? null : heatTable(this.#view, this.#register, year, this.#isShown, span);
  }

  async years(): Promise<YearsTable | null> {
    return this.#view === null ? null : yearsTable(this.#view, this.#register);
  }

  async review(): Promise<readonly PlanRemark[] | null> {
    return reviewPlan({ plan: goteborg2022, said: goteborg2022Text, instrument: exampleInstrument });
  }

  async uses(id: string): Promise<readonly NumberUse[]> {
    if (this.#view === null) return [];
    const about = this.#about(this.#view);
    // A number that is not there this year, such as what is left to a target that nobody has set, uses nothing.
    return numberUses(about, id).filter(
      ({ opens }) => opens === null || explainNumber(about, opens) !== null,
    );
  }

  async decide(
    address: string,
    choice: { readonly id: string; readonly value: number | null },
    grounds: Grounds,
  ): Promise<GroupViewData> {
    const found = this.#shown?.matters.at(address) ?? null;
    if (found === null) return this.#merge('all');
    const { id, value } = choice;
    const chosen = value === null ? { id } : { id, value };
    this.#decisions = decide(this.#decisions, found.finding, chosen, { ...grounds, at: now() });
    return this.#merge('all');
  }

  async undo(at: number, grounds: Grounds): Promise<GroupViewData> {
    this.#decisions = undo(this.#decisions, at, { ...grounds, at: now() });
    return this.#merge('all');
  }

  async decisionsFile(): Promise<MadeFile> {
    const json = `${JSON.stringify(this.#decisions, null, 2)}\n`;
    return { name: 'beslut.json', blob: new Blob([json], { type: 'application/json' }) };
  }

  async openDecisions({ blob }: SourceFile): Promise<GroupViewData | null> {
    const decisions = parseDecisions(await parsed(blob));
    if (!decisions.success) return null;
    this.#decisions = decisions.data;
    return this.#merge('all');
  }

  async openWork({ blob }: SourceFile, tell: TellMade): Promise<GroupViewData | 'cancelled' | null> {
    const isCancelled = (): boolean => this.#isCancelled;
    const state = await workIn(blob, { tell, isCancelled });
    // How far it has come is not to be told after the answer, which goes another way.
    await tell(0, null);
    if (state === null || state === 'cancelled') return state;
    await this.#setRegister(state.register);
    this.#shelf.open(state.outcomes);
    this.#decisions = state.decisions;
    this.#includeNotReady = state.includeNotReady;
    this.outgoing.handouts = state.handouts;
    this.outgoing.settings = state.handoutSettings ?? null;
    this.#dueOn = state.dueOn ?? null;
    return this.#merge('all');
  }

  async workAmong(): Promise<string | null> {
    for (const name of this.#shelf.takeOwnResults()) {
      const blob = this.#shelf.blob(name);
      if (blob !== null && (await stateTextsIn(blob)) !== null) return name;
    }
    return null;
  }

  async openRegister({ name, blob }: SourceFile): Promise<OpenedRegister> {
    const read = await registerIn(name, blob);
    if (!read.ok) return { view: null, issues: read.issues };
    await this.#setRegister(read.register);
    return { view: this.#merge('all'), issues: [] };
  }

  async organisation(id: string): Promise<OrganisationView | null> {
    if (this.#view === null) return null;
    return organisationPage(id, this.#view, this.#sources());
  }

  /** How many parts of each kind were made anew since this was asked last. */
  takeCounts(): Readonly<Record<string, number>> {
    const disclosures = this.#disclosures.takeCount();
    return { ...this.#merger.takeCounts(), ...(disclosures === 0 ? {} : { disclosures }) };
  }

  async #readAll(
    count: () => number,
    files: Iterator<SourceFile | LostFile, void>,
    tell: TellProgress,
  ): Promise<GroupViewData> {
    await this.#reading.readAll(count, files, tell, () => this.#merge('so far'));
    return this.#merge('all');
  }

  async #readBeside(files: readonly SourceFile[]): Promise<void> {
    for (const { name, blob } of files) {
      if (!isBeside(name)) continue;
      if (isRegisterFile(name)) await this.#readRegister(name, blob);
      const json = await parsed(blob);
      const decisions = parseDecisions(json);
      if (decisions.success) this.#decisions = decisions.data;
      await this.outgoing.openSettings({ name, blob });
    }
  }

  /** Takes a register; one that cannot be used is told of among the files that could not be read. */
  async #readRegister(file: string, blob: Blob): Promise<void> {
    const read = await registerIn(file, blob);
    this.#shelf.forget(file);
    if (read.ok) await this.#setRegister(read.register);
    else this.#shelf.refuse(file, read.says);
  }

  /** The same register once more changes nothing, and what was read under it need not be read again. */
  async #setRegister(register: Register | null): Promise<void> {
    if (JSON.stringify(register) === JSON.stringify(this.#register)) return;
    this.#shelf.doubt();
    this.#register = register;
    this.#context = browserIntake(register);
    await this.#reading.holdAgainst(register);
  }

  #merge(read: 'so far' | 'all'): GroupViewData {
    const view = this.#merged();
    this.#view = view;
    this.#plans.forget();
    this.#isShown = read === 'all' ? this.#disclosures.of(view, this.outgoing.handouts) : fewHidden(view);
    return this.#data(view);
  }

  #merged(): GroupView {
    return this.#merger.merge(this.#shelf.outcomes, { ...this.#state(), unpack });
  }

  #state(): OutgoingSource['state'] {
    return {
      instrument: exampleInstrument,
      register: this.#register,
      decisions: this.#decisions,
      includeNotReady: this.#includeNotReady,
      outcomes: this.#shelf.outcomes,
      dueOn: this.#dueOn,
    };
  }

  #data(view: GroupView): GroupViewData {
    this.#revision++;
    this.#shown = shownGroup({
      ...this.#about(view),
      revision: this.#revision,
      glances: this.#glances,
      decisions: this.#decisions,
      invented: this.#invented,
      registerTrouble: registerTrouble(this.#shelf),
    });
    return this.#shown.data;
  }

  /** What the koncern's pages are made from. */
  #about(view: GroupView): ExplainInput {
    const time: BoardTime = { year: view.newest ?? 0, dueOn: this.#dueOn, today: today() };
    return {
      view,
      register: this.#register,
      plan: goteborg2022,
      facts: this.#facts,
      time,
      isShown: this.#isShown,
    };
  }

  async #differences(view: GroupView): Promise<readonly (readonly Difference[])[]> {
    const found: (readonly Difference[])[] = [];
    for (const { submissions } of view.status.conflicts) {
      const left = await this.#reopen(submissions[0]?.files[0]);
      const right = await this.#reopen(submissions[1]?.files[0]);
      found.push(left === null || right === null ? [] : diffSubmissions(left.submission, right.submission));
    }
    return found;
  }

  /** What one organisation's own numbers are made of. */
  #sources(): Parameters<typeof organisationPage>[2] {
    return {
      register: this.#register,
      isShown: this.#isShown,
      context: this.#context,
      reopen: (file) => this.#reopen(file),
    };
  }

  async #reopen(file: string | undefined): Promise<(OpenedFile & { ok: true }) | null> {
    const blob = this.#shelf.blob(file);
    if (blob === null) return null;
    const opened = openFile(new Uint8Array(await blob.arrayBuffer()), this.#context);
    return opened.ok ? opened : null;
  }
}
