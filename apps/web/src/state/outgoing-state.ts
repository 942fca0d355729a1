import type { Language, Text } from '@nylage/core/text';
import { type GivenFile, saveFile } from '@nylage/ui';
import type { MadeFile } from '@nylage/ui/model';
import type {
  HandOutPreview,
  MadeHandOut,
  MadeSendOut,
  RegisterItem,
  SendOutWish,
} from '../outgoing-protocol.ts';
import type { TellMade } from '../protocol.ts';
import { roleStore } from './decision-state.ts';
import { callback } from './engine-client.ts';
import { askGroup, showView } from './group-state.ts';
import { useListPart } from './list-parts.ts';
import { changesSoFar, noteChange, noteSaved } from './unsaved.ts';

export function previewHandOut(): Promise<HandOutPreview | null> {
  return askGroup((api) => api.preview());
}

/** What a hand-out would leave out, a page at a time. */
export function useNotShown(stamp: string) {
  return useListPart('not-shown', stamp, (span) => askGroup((api) => api.notShown(span)));
}

/** Makes everything that is handed out; the log remembers it from then on. Null and nothing logged when it was cancelled. */
export async function makeHandOut(
  role: string,
  language: Language,
  tell: TellMade,
): Promise<MadeHandOut | 'cancelled' | null> {
  roleStore.set(role);
  const made = await askGroup(async (api) => await api.handOut(role, language, callback(tell)));
  if (made !== null && made !== 'cancelled') noteChange('hand-outs');
  return made;
}

/** Stops what is being made; nothing is left of it. */
export function cancelMaking(): void {
  void askGroup((api) => api.cancelMaking()).catch(() => undefined);
}

/** Saves `koncern-arbete.xlsx` as it is now; `cancelMaking` stops it. */
export async function saveWork(language: Language, tell: TellMade): Promise<MadeFile | 'cancelled' | null> {
  const upTo = changesSoFar();
  const made = await askGroup(async (api) => await api.work(language, callback(tell)));
  if (made !== null && made !== 'cancelled') {
    saveFile(made);
    noteSaved('all', upTo);
  }
  return made;
}

/** Saves a `koncern-arbete.xlsx` that has been made. */
export function saveMadeWork(made: MadeFile): void {
  saveFile(made);
  noteSaved('all');
}

/** Takes `utlamning.json`, or says what is wrong with it. `koncern-arbete.xlsx` keeps it from then on. */
export async function openSettings(file: GivenFile): Promise<readonly Text[]> {
  const wrong = await askGroup((api) => api.openSettings(file));
  if (wrong.length === 0) noteChange('settings');
  return wrong;
}

/** `utlamning.json` to fill in. */
export function settingsTemplate(): Promise<MadeFile> {
  return askGroup((api) => api.settingsTemplate());
}

/** Opens `koncern-arbete.xlsx` in place of everything at hand; null when it cannot be. */
export async function openWork(file: GivenFile, tell: TellMade): Promise<'opened' | 'cancelled' | null> {
  const view = await askGroup(async (api) => {
    await api.begin();
    return await api.openWork(file, callback(tell));
  });
  if (view === null || view === 'cancelled') return view;
  noteSaved('all');
  showView(view);
  return 'opened';
}

/** Leaves a work that is being opened: everything stays as it was. */
export function cancelOpening(): void {
  void askGroup((api) => api.cancel()).catch(() => undefined);
}

export function readRegister(): Promise<RegisterItem | null> {
  return askGroup((api) => api.register());
}

export function registerFile(format: 'xlsx' | 'json'): Promise<MadeFile | null> {
  return askGroup((api) => api.registerFile(format));
}

/** Takes a register; what is wrong with it, row by row, or nothing. */
export async function openRegister(file: GivenFile): Promise<readonly Text[]> {
  const { view, issues } = await askGroup((api) => api.openRegister(file));
  if (view !== null) showView(view);
  return issues;
}

export function makeSendOut(wish: SendOutWish, tell: TellMade): Promise<MadeSendOut | 'cancelled' | null> {
  return askGroup(async (api) => await api.sendOut(wish, callback(tell)));
}
