import { useSyncExternalStore } from 'react';
import type { OpenBook } from './open-book.ts';

/** Follows a workbook: the answer changes with everything that happens to it. */
export function useBook(book: OpenBook): number {
  return useSyncExternalStore(book.subscribe, book.revision);
}
