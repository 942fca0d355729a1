import { type GivenFile, saveFile } from '@nylage/ui';
import { Store } from '@nylage/ui/model';
import type { Grounds, MatterState, MatterView } from '../decide-protocol.ts';
import type { GroupViewData } from '../protocol.ts';
import { askGroup, showView } from './group-state.ts';
import { useListPart } from './list-parts.ts';
import { noteChange, noteSaved } from './unsaved.ts';

/** The role that decided last, so that it is written once; nothing is kept when the page closes. */
export const roleStore = new Store<string>('');

/** A page of what does not agree, in one state. */
export function useMatters({ revision }: GroupViewData, state: MatterState) {
  return useListPart(state, String(revision), (span) => askGroup((api) => api.matters(state, span)));
}

/** A page of the decision log, newest first. */
export function useDecisionLog({ revision }: GroupViewData, which: 'all' | 'stale') {
  return useListPart(which, String(revision), (span) => askGroup((api) => api.log(which, span)));
}

export function openMatter(address: string): Promise<MatterView | null> {
  return askGroup((api) => api.matter(address));
}

/** Decides a matter, and shows what it changes. */
export async function decideMatter(
  address: string,
  choice: { readonly id: string; readonly value: number | null },
  grounds: Grounds,
): Promise<void> {
  roleStore.set(grounds.role);
  noteChange('decisions');
  showView(await askGroup((api) => api.decide(address, choice, grounds)));
}

/** Takes a decision back; the log keeps it. */
export async function undoDecision(at: number, grounds: Grounds): Promise<void> {
  roleStore.set(grounds.role);
  noteChange('decisions');
  showView(await askGroup((api) => api.undo(at, grounds)));
}

/** Saves `beslut.json`. */
export async function saveDecisions(): Promise<void> {
  saveFile(await askGroup((api) => api.decisionsFile()));
  noteSaved('decisions');
}

/** Opens `beslut.json`; says whether it held decisions. */
export async function openDecisions(file: GivenFile): Promise<boolean> {
  const view = await askGroup((api) => api.openDecisions(file));
  if (view !== null) showView(view);
  return view !== null;
}
