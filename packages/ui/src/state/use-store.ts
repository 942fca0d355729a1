import { useSyncExternalStore } from 'react';
import type { Store } from '../model/store.ts';

/** The value of a store, followed as it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** A part of a store's value: what shows it is drawn again only when that part is another. */
export function useSelected<T, Part>(store: Store<T>, select: (value: T) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
