import { createContext, useContext, useState } from 'react';
import { Store } from '../model/store.ts';
import { useStore } from './use-store.ts';

type Opened = ReadonlyMap<string, boolean>;

/**
 * What somebody has unfolded or folded, by key. Provided by an app whose views are taken down while something is
 * explained, so that one comes back to what one left.
 */
export const KeptOpen = createContext<Store<Opened> | null>(null);

/** Which parts lie open, by key; forgotten with the component where no app keeps it. */
export function useKeptOpen() {
  const kept = useContext(KeptOpen);
  const [own] = useState(() => new Store<Opened>(new Map()));
  const store = kept ?? own;
  const opened = useStore(store);
  return {
    isOpen: (key: string, otherwise = false): boolean => opened.get(key) ?? otherwise,
    set: (key: string, open: boolean): void => store.set(new Map(store.get()).set(key, open)),
  };
}
