import type { Language, Text } from '@nylage/core/text';
import type { GivenFile } from '@nylage/ui';
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

export function previewHandOut(): Promise<HandOutPreview | null> {
  return askGroup((api) => api.preview());
}

/** Makes everything that is handed out; the log remembers it from then on. */
export function makeHandOut(role: string, language: Language, tell: TellMade): Promise<MadeHandOut | null> {
  roleStore.set(role);
  return askGroup((api) => api.handOut(role, language, callback(tell)));
}

export function workFile(language: Language): Promise<MadeFile | null> {
  return askGroup((api) => api.work(language));
}

export function openSettings(file: GivenFile): Promise<boolean> {
  return askGroup((api) => api.openSettings(file));
}

/** Opens `koncern-arbete.xlsx` in place of everything at hand; says whether it could be. */
export async function openWork(file: GivenFile): Promise<boolean> {
  const view = await askGroup((api) => api.openWork(file));
  if (view !== null) showView(view);
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

export function makeSendOut(wish: SendOutWish, tell: TellMade): Promise<MadeSendOut | null> {
  return askGroup((api) => api.sendOut(wish, callback(tell)));
}
