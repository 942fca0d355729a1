import { useStore } from '@nylage/ui';
import { Store } from '@nylage/ui/model';

/** Rows that somebody has opened or closed. Outlives the views, so that one comes back to what one left. */
const opened = new Store<ReadonlyMap<string, boolean>>(new Map());

/** Which rows lie open, by key. */
export function useOpenRows() {
  const rows = useStore(opened);
  return {
    isOpen: (key: string, otherwise: boolean): boolean => rows.get(key) ?? otherwise,
    set: (key: string, open: boolean): void => opened.set(new Map(opened.get()).set(key, open)),
  };
}
