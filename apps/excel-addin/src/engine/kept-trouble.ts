import type { Text } from '@nylage/core/text';
import type { Memory } from './memory.ts';

/** Keeps what went wrong behind a ribbon button, which has nowhere to say it. */
export function keepTrouble(memory: Memory, { sv, en }: Text): void {
  memory.set('trouble', JSON.stringify({ sv, en }));
}

/** What went wrong behind a ribbon button since the pane was opened last; said once. */
export function keptTrouble(memory: Memory): Text | null {
  const kept = memory.get('trouble');
  if (kept === null) return null;
  memory.set('trouble', null);
  try {
    const { sv, en } = JSON.parse(kept) as Partial<Text>;
    return typeof sv === 'string' && typeof en === 'string' ? { sv, en } : null;
  } catch {
    return null;
  }
}
