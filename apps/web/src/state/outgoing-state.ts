import type { Language, Text } from '@nylage/core/text';
import { type GivenFile, saveFile } from '@nylage/ui';
import type { MadeFile } from '@nylage/ui/model';
import type {
  HandOutPreview,
  MadeHandOut,
  MadeSendOut,
  RegisterItem,
  SendOutWish,
  TellMade,
} from '../outgoing-protocol.ts';
import { roleStore } from './decision-state.ts';
import { callback } from './engine-client.ts';
import { askGroup, showView } from './group-state.ts';
import { noteChange, noteSaved } from './unsaved.ts';

export function previewHandOut(): Promise<HandOutPreview | null> {
  return askGroup((api) => api.preview());
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

/** Saves `koncern-arbete.xlsx` as it is now. */
export async function saveWork(language: Language): Promise<void> {
  const made = await askGroup((api) => api.work(language));
  if (made !== null) saveMadeWork(made);
}

/** Saves a `koncern-arbete.xlsx` that has been made. */
export function saveMadeWork(made: MadeFile): void {
  saveFile(made);
  noteSaved('all');
}

/** Takes `utlamning.json`; says whether it was one. `koncern-arbete.xlsx` keeps it from then on. */
export async function openSettings(file: GivenFile): Promise<boolean> {
  const opened = await askGroup((api) => api.openSettings(file));
  if (opened) noteChange('settings');
  return opened;
}

/** Opens `koncern-arbete.xlsx` in place of everything at hand; says whether it could be. */
export async function openWork(file: GivenFile): Promise<boolean> {
  const view = await askGroup((api) => api.openWork(file));
  if (view !== null) {
    noteSaved('all');
    showView(view);
  }
  return view !== null;
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
