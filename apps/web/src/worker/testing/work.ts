import type { MadeFile } from '@nylage/ui/model';
import type { GroupViewData, SourceFile } from '../../protocol.ts';
import type { LocalGroupDesk } from '../group-desk.ts';

const quiet = (): void => undefined;

/** A desk's `koncern-arbete.xlsx`. */
export async function workOf(desk: LocalGroupDesk): Promise<MadeFile> {
  const made = await desk.outgoing.work('sv', quiet);
  if (made === null || made === 'cancelled') throw new Error('no work');
  return made;
}

/** Opens a `koncern-arbete.xlsx`; null when it is none. */
export async function openedWork(desk: LocalGroupDesk, file: SourceFile): Promise<GroupViewData | null> {
  const view = await desk.openWork(file, quiet);
  if (view === 'cancelled') throw new Error('cancelled');
  return view;
}
