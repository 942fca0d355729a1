import { expose, wrap } from 'comlink';
import type { OutgoingDesk } from '../outgoing-protocol.ts';
import type { GroupDesk, ListDesk, SourceFile, WorkbookDesk } from '../protocol.ts';
import { type FileReader, LocalFileReader } from './file-reader.ts';
import { LocalGroupDesk } from './group-desk.ts';
import { LocalWorkbookDesk } from './workbook-desk.ts';

/** A worker holds one of two desks, or reads for one; the page starts one worker for each door, and readers beside. */
class Engine {
  readonly #workbook = new LocalWorkbookDesk();
  readonly #group = new LocalGroupDesk();
  readonly #given: SourceFile[] = [];

  open: WorkbookDesk['open'] = (file) => this.#workbook.open(file);
  explainWorkbook: WorkbookDesk['explain'] = (id) => this.#workbook.explain(id);
  fixed: WorkbookDesk['fixed'] = (problems) => this.#workbook.fixed(problems);
  extract: WorkbookDesk['extract'] = (format) => this.#workbook.extract(format);
  /** Takes some of the files that will be read: thousands at once would hold up the page. */
  give = (files: readonly SourceFile[]): void => {
    this.#given.push(...files);
  };
  /** Reads what was given. */
  readGiven = (tell: Parameters<GroupDesk['read']>[1]): ReturnType<GroupDesk['read']> =>
    this.#group.read(this.#given.splice(0), tell);
  sample: GroupDesk['sample'] = (tell) => this.#group.sample(tell);
  /** Reads for the desk at the other end of a port. */
  serve = (desk: MessagePort): void => expose(new LocalFileReader(), desk);
  /** Lets the readers at the other ends of ports read. */
  readWith = (ports: readonly MessagePort[]): Promise<void> =>
    this.#group.readWith(ports.map((port) => wrap<FileReader>(port)));
  giveUp: GroupDesk['giveUp'] = () => this.#group.giveUp();
  forget: GroupDesk['forget'] = (names) => this.#group.forget(names);
  begin: GroupDesk['begin'] = () => this.#group.begin();
  cancel: GroupDesk['cancel'] = () => this.#group.cancel();
  due: GroupDesk['due'] = (on) => this.#group.due(on);
  explainGroup: GroupDesk['explain'] = (id) => this.#group.explain(id);
  followUp: GroupDesk['followUp'] = (year) => this.#group.followUp(year);
  ownActions: GroupDesk['ownActions'] = (year, goalArea, span) =>
    this.#group.ownActions(year, goalArea, span);
  chain: GroupDesk['chain'] = (year, chosen) => this.#group.chain(year, chosen);
  chainOf: GroupDesk['chainOf'] = (...wish) => this.#group.chainOf(...wish);
  chainOrphans: GroupDesk['chainOrphans'] = (...wish) => this.#group.chainOrphans(...wish);
  heat: GroupDesk['heat'] = (year, span) => this.#group.heat(year, span);
  years: GroupDesk['years'] = () => this.#group.years();
  review: GroupDesk['review'] = () => this.#group.review();
  uses: GroupDesk['uses'] = (id) => this.#group.uses(id);
  board: ListDesk['board'] = (wish, span) => this.#group.lists.board(wish, span);
  reminders: ListDesk['reminders'] = (wish) => this.#group.lists.reminders(wish);
  reminderToMissing: ListDesk['reminderToMissing'] = () => this.#group.lists.reminderToMissing();
  boardRow: ListDesk['boardRow'] = (id) => this.#group.lists.boardRow(id);
  points: ListDesk['points'] = (span) => this.#group.lists.points(span);
  notInPoint: ListDesk['notInPoint'] = (span) => this.#group.lists.notInPoint(span);
  matters: ListDesk['matters'] = (state, span) => this.#group.lists.matters(state, span);
  log: ListDesk['log'] = (which, span) => this.#group.lists.log(which, span);
  matter: ListDesk['matter'] = (address) => this.#group.lists.matter(address);
  decide: GroupDesk['decide'] = (address, choice, grounds) => this.#group.decide(address, choice, grounds);
  undo: GroupDesk['undo'] = (at, grounds) => this.#group.undo(at, grounds);
  decisionsFile: GroupDesk['decisionsFile'] = () => this.#group.decisionsFile();
  openDecisions: GroupDesk['openDecisions'] = (file) => this.#group.openDecisions(file);
  openWork: GroupDesk['openWork'] = (file, tell) => this.#group.openWork(file, tell);
  workAmong: GroupDesk['workAmong'] = () => this.#group.workAmong();
  openRegister: GroupDesk['openRegister'] = (file) => this.#group.openRegister(file);
  preview: OutgoingDesk['preview'] = () => this.#group.outgoing.preview();
  notShown: OutgoingDesk['notShown'] = (span) => this.#group.outgoing.notShown(span);
  handOut: OutgoingDesk['handOut'] = (role, language, tell) =>
    this.#group.outgoing.handOut(role, language, tell);
  work: OutgoingDesk['work'] = (language, tell) => this.#group.outgoing.work(language, tell);
  openSettings: OutgoingDesk['openSettings'] = (file) => this.#group.outgoing.openSettings(file);
  settingsTemplate: OutgoingDesk['settingsTemplate'] = () => this.#group.outgoing.settingsTemplate();
  register: OutgoingDesk['register'] = () => this.#group.outgoing.register();
  registerFile: OutgoingDesk['registerFile'] = (format) => this.#group.outgoing.registerFile(format);
  sendOut: OutgoingDesk['sendOut'] = (wish, tell) => this.#group.outgoing.sendOut(wish, tell);
  cancelMaking: OutgoingDesk['cancelMaking'] = () => this.#group.outgoing.cancelMaking();
  organisation: GroupDesk['organisation'] = (id) => this.#group.organisation(id);
}

export type { Engine };

expose(new Engine());
