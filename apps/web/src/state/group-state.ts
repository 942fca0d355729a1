import type { GivenFile } from '@nylage/ui';
import { type Explained, Store } from '@nylage/ui/model';
import { looksHandedIn } from '@nylage/xlsx/intake';
import type { GroupProgress, GroupViewData, OrganisationView } from '../protocol.ts';
import { callback, EngineClient, Stopped } from './engine-client.ts';

/** What door 2 shows: what has been read, and the reading itself while it is under way. */
export interface GroupState {
  readonly view: GroupViewData | null;
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** The worker broke or was stopped in the middle of a file. */
  readonly broken: boolean;
}

const NOTHING: GroupState = { view: null, progress: null, broken: false };

/** Waited for before the worker is ended in the middle of a file, in milliseconds. */
const PATIENCE = 3000;

const engine = new EngineClient();

export const groupStore = new Store<GroupState>(NOTHING);

/** Asks the desk that holds everybody's workbooks. */
export const askGroup: EngineClient['ask'] = (question) => engine.ask(question);

/** Reads files beside those already read; the invented city is put away first. */
export async function readFiles(files: readonly GivenFile[]): Promise<void> {
  if (groupStore.get().view?.invented === true) closeGroup();
  const work = files.find(({ name }) => isWork(name));
  const wanted = files.filter(({ name }) => isWanted(name));
  await reading((tell) =>
    engine.ask(async (api) => {
      const opened = work === undefined ? null : await api.openWork(work);
      // One that cannot be opened is read as any other file, and the reason is told.
      const rest = opened === null ? wanted : wanted.filter((file) => file !== work);
      return opened !== null && rest.length === 0 ? opened : api.read(rest, tell);
    }),
  );
}

/** Whether a file is called as the coordinator's own workbook is. */
export function isWork(path: string): boolean {
  return /(^|\/)koncern-arbete[^/]*\.xlsx$/i.test(path);
}

/** Makes up a city and reads it. */
export async function readSample(): Promise<void> {
  closeGroup();
  await reading((tell) => engine.ask((api) => api.sample(tell)));
}

/** Sets the last day to hand in. */
export async function setDue(on: string | null): Promise<void> {
  showView(await engine.ask((api) => api.due(on)));
}

/** Shows what the worker made anew, unless everything was put away meanwhile. */
export function showView(view: GroupViewData): void {
  const before = groupStore.get();
  if (before.view !== null) groupStore.set({ ...before, view });
}

/** Stops after the file that is being read; a file that takes too long is given up, and what was read is lost. */
export function cancelReading(): void {
  void engine.ask((api) => api.cancel()).catch(() => undefined);
  setTimeout(() => {
    if (groupStore.get().progress !== null) engine.stop();
  }, PATIENCE);
}

/** Puts everything away. */
export function closeGroup(): void {
  engine.stop();
  groupStore.set(NOTHING);
}

async function reading(
  read: (tell: (progress: GroupProgress) => void) => Promise<GroupViewData>,
): Promise<void> {
  groupStore.set({ ...groupStore.get(), progress: { done: 0, all: 0 }, broken: false });
  const tell = ({ done, all, view }: GroupProgress): void => {
    const before = groupStore.get();
    if (before.progress === null) return;
    groupStore.set({ ...before, view: view ?? before.view, progress: { done, all } });
  };
  try {
    const view = await read(callback(tell));
    groupStore.set({ view, progress: null, broken: false });
  } catch (error) {
    if (error instanceof Stopped && groupStore.get().progress === null) return;
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
