import type { Approval } from './readiness.ts';

/** Reads an approval that is kept among the workbook's settings; null where there is none that can be read. */
export function parseApproval(kept: string | null): Approval | null {
  if (kept === null) return null;
  try {
    const { role, date, markDone } = JSON.parse(kept) as Partial<Approval>;
    return typeof role === 'string' && typeof date === 'string'
      ? { role, date, markDone: markDone === true }
      : null;
  } catch {
    return null;
  }
}
