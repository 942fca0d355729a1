import type { Language } from '@nylage/core/text';

/** What the pane remembers between openings on this computer: never anything from a workbook. */
export interface Memory {
  get(key: MemoryKey): string | null;
  set(key: MemoryKey, value: string | null): void;
}

/**
 * `introduced`: the first placemat has been seen. `language`: `sv` or `en` where the person has chosen.
 * `trouble`: what went wrong behind a ribbon button, until the pane has said it.
 */
export type MemoryKey = 'introduced' | 'language' | 'trouble';

/**
 * The browser's own storage, kept apart by Office's partition key
 * (https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings).
 * Browsers may refuse it inside Excel on the web; then things are remembered until the pane closes.
 */
export function browserMemory(partition: string): Memory {
  const kept = new Map<string, string | null>();
  const name = (key: MemoryKey): string => `${partition}nylage.${key}`;
  return {
    get: (key) => {
      if (kept.has(key)) return kept.get(key) ?? null;
      try {
        return localStorage.getItem(name(key));
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      kept.set(key, value);
      try {
        if (value === null) localStorage.removeItem(name(key));
        else localStorage.setItem(name(key), value);
      } catch {
        // Remembered above for as long as the pane is open.
      }
    },
  };
}

/** The language that the person has chosen; null where it is to be Excel's own. */
export function chosenLanguage(memory: Memory): Language | null {
  const kept = memory.get('language');
  return kept === 'sv' || kept === 'en' ? kept : null;
}
