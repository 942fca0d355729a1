import type { GivenFile } from '@nylage/ui';
import { type Explained, type MadeFile, Store } from '@nylage/ui/model';
import type { FixedCopy, RefusedView, WorkbookView } from '../protocol.ts';
import { EngineClient, Stopped } from './engine-client.ts';

/** What door 1 shows. */
export type WorkbookState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'broken'; readonly file: string }
  | RefusedView
  | WorkbookView;

const engine = new EngineClient();

export const workbookStore = new Store<WorkbookState>({ kind: 'empty' });

/** Reads a file in the worker; the newest one holds. */
export async function openWorkbook(file: GivenFile): Promise<void> {
  engine.stop();
  workbookStore.set({ kind: 'reading', file: file.name });
  try {
    workbookStore.set(await engine.ask<WorkbookView | RefusedView>(async (api) => api.open(file)));
  } catch (error) {
    if (!(error instanceof Stopped)) workbookStore.set({ kind: 'broken', file: file.name });
  }
}

/** Puts the workbook away. */
export function closeWorkbook(): void {
  engine.stop();
  workbookStore.set({ kind: 'empty' });
}

export function explainWorkbook(id: string): Promise<readonly Explained[] | null> {
  return engine.ask((api) => api.explainWorkbook(id));
}

export function makeFixed(problems: readonly string[]): Promise<FixedCopy> {
  return engine.ask((api) => api.fixed(problems));
}

export function makeExtractFile(format: 'xlsx' | 'json'): Promise<MadeFile> {
  return engine.ask((api) => api.extract(format));
}
