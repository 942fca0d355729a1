import type { GivenFile } from '@nylage/ui';
import { type Explained, Store } from '@nylage/ui/model';
import { looksHandedIn } from '@nylage/xlsx/intake';
import type { GroupProgress, GroupViewData, OrganisationView } from '../protocol.ts';
import { callback, EngineClient, Stopped } from './engine-client.ts';
import { ReaderWorkers } from './reader-workers.ts';
import { askBeforeLeaving, isUnsaved, noteChange, noteSaved } from './unsaved.ts';

/** What door 2 shows: what has been read, and the reading itself while it is under way. */
export interface GroupState {
  readonly view: GroupViewData | null;
  readonly progress: ReadingProgress | null;
  /** How the last reading ended; null before it, and when it has nothing to say. */
  readonly ended: ReadingProgress | null;
  /** The worker broke. */
  readonly broken: boolean;
}

/** How far reading has come. */
export type ReadingProgress = Pick<GroupProgress, 'done' | 'all' | 'known'>;

const NOTHING: GroupState = { view: null, progress: null, ended: null, broken: false };

/** Waited for before files that are being read are given up, in milliseconds. */
const PATIENCE = 3000;

/** Files that are handed to the worker in one message: the browser looks each up on its disk meanwhile. */
const GIVEN_AT_ONCE = 40;

const engine = new EngineClient();
const readers = new ReaderWorkers();

export const groupStore = new Store<GroupState>(NOTHING);

/** What was given last, so that a reading that was stopped can go on. Handles, not contents. */
let given: readonly GivenFile[] = [];

// What is being read is lost too, and reading it took time.
askBeforeLeaving(() => isUnsaved() || groupStore.get().progress !== null);

/** Asks the desk that holds everybody's workbooks. */
export const askGroup: EngineClient['ask'] = (question) => engine.ask(question);

/** Goes on with what was given last: what has been read is not read again. */
export function readOn(): Promise<void> {
  return readFiles(given);
}

/** Reads files beside those already read; the invented city is put away first. */
export async function readFiles(files: readonly GivenFile[]): Promise<void> {
  if (groupStore.get().view?.invented === true) closeGroup();
  given = files;
  const work = files.find(({ name }) => isWork(name));
  const wanted = files.filter(({ name }) => isWanted(name));
  await reading((tell) =>
    engine.ask(async (api): Promise<GroupViewData | null> => {
      await api.begin();
      await readers.serve(api);
      const opened =
        work === undefined
          ? null
          : await api.openWork(
              work,
              callback((done, all) => tell({ done, all: all ?? 0, known: 0, view: null })),
            );
      if (opened === 'cancelled') return groupStore.get().view;
      // One that cannot be opened is read as any other file, and the reason is told.
      const rest = opened === null ? wanted : wanted.filter((file) => file !== work);
      if (opened !== null && rest.length === 0) return opened;
      const view = await readRest(api, rest, tell);
      const called = opened === null ? await api.workAmong() : null;
      const other = called === null ? undefined : rest.find(({ name }) => name === called);
      if (other === undefined) return view;
      // By another name, it was read as if somebody had filled it in. What was read beside it is known again.
      const known = await api.openWork(other, untold);
      if (known === null || known === 'cancelled') return view;
      const beside = rest.filter((file) => file !== other);
      return beside.length === 0 ? known : readRest(api, beside, tell);
    }),
  );
}

/** Said to nobody: it follows a reading whose bar is full. */
const untold = callback(() => undefined);

async function readRest(
  api: Parameters<Parameters<EngineClient['ask']>[0]>[0],
  files: readonly GivenFile[],
  tell: (progress: GroupProgress) => void,
): Promise<GroupViewData> {
  for (let from = 0; from < files.length; from += GIVEN_AT_ONCE)
    await api.give(files.slice(from, from + GIVEN_AT_ONCE));
  return api.readGiven(tell);
}

/** Whether a file is called as the coordinator's own workbook is. */
export function isWork(path: string): boolean {
  return /(^|\/)koncern-arbete[^/]*\.xlsx$/i.test(path);
}

/** Makes up a city and reads it. */
export async function readSample(): Promise<void> {
  closeGroup();
  await reading((tell) =>
    engine.ask(async (api) => {
      await api.begin();
      await readers.serve(api);
      return api.sample(tell);
    }),
  );
}

/** Sets the last day to hand in. */
export async function setDue(on: string | null): Promise<void> {
  noteChange('last-day');
  showView(await engine.ask((api) => api.due(on)));
}

/** Leaves files out that were read. */
export async function forgetFiles(names: readonly string[]): Promise<void> {
  showView(await engine.ask((api) => api.forget(names)));
}

/** Shows what the worker made anew, unless everything was put away meanwhile. */
export function showView(view: GroupViewData): void {
  const before = groupStore.get();
  if (before.view !== null) groupStore.set({ ...before, view });
}

/** Stops after the files that are being read; those that take too long are left. What was read stays. */
export function cancelReading(): void {
  void engine.ask((api) => api.cancel()).catch(() => undefined);
  endIfStuck(groupStore.get().progress);
}

/** Ends readers that give nothing; the desk may be merging meanwhile, which takes its time. */
function endIfStuck(before: ReadingProgress | null): void {
  setTimeout(() => {
    const { progress } = groupStore.get();
    if (progress === null) return;
    if (progress.done !== before?.done) return endIfStuck(progress);
    readers.stop();
    void engine.ask((api) => api.giveUp()).catch(() => undefined);
  }, PATIENCE);
}

/** Puts everything away. */
export function closeGroup(): void {
  readers.stop();
  engine.stop();
  given = [];
  noteSaved('all');
  groupStore.set(NOTHING);
}

async function reading(
  read: (tell: (progress: GroupProgress) => void) => Promise<GroupViewData | null>,
): Promise<void> {
  const start = { done: 0, all: 0, known: 0 };
  groupStore.set({ ...groupStore.get(), progress: start, ended: null, broken: false });
  const tell = ({ done, all, known, view }: GroupProgress): void => {
    const before = groupStore.get();
    if (before.progress === null) return;
    groupStore.set({ ...before, view: view ?? before.view, progress: { done, all, known } });
  };
  try {
    const view = await read(callback(tell));
    const { progress } = groupStore.get();
    const says = progress !== null && (progress.done < progress.all || progress.known > 0);
    groupStore.set({ view, progress: null, ended: says ? progress : null, broken: false });
  } catch (error) {
    if (error instanceof Stopped && groupStore.get().progress === null) return;
    readers.stop();
    groupStore.set({ ...NOTHING, broken: true });
  }
}

/** Of a folder: what people hand in, be it by mistake, and files that Nyläge knows by name. A file chosen by itself is always looked at. */
function isWanted(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    name === path ||
    looksHandedIn(name) ||
    /\.zip$/i.test(name) ||
    /^(organisationer\.(json|xlsx)|(beslut|utlamning)\.json)$/i.test(name)
  );
}

export function explainGroup(id: string): Promise<readonly Explained[] | null> {
  return engine.ask((api) => api.explainGroup(id));
}

export function openOrganisation(id: string): Promise<OrganisationView | null> {
  return engine.ask((api) => api.organisation(id));
}
