import type { Memory, MemoryKey } from '../memory.ts';

/** A memory that lasts as long as a test. */
export function keptMemory(): Memory {
  const kept = new Map<MemoryKey, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      if (value === null) kept.delete(key);
      else kept.set(key, value);
    },
  };
}
