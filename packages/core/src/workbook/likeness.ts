import { normaliseLabel } from './normalise.ts';

/** The number of single-letter edits (insert, delete, replace, swap neighbours) between two texts. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate that a person most likely meant, or null. Spaces, hyphens and case are ignored;
 * one edit per four letters is forgiven, and a start that only one candidate has.
 */
export function likeliest(wanted: string, candidates: readonly string[]): string | null {
  const squash = (label: string): string => normaliseLabel(label).replace(/[\s–\-_./()]/g, '');
  const target = squash(wanted);
  if (target.length < 2) return null;
  let best: string | null = null;
  let bestDistance = Math.floor(target.length / 4) + 1;
  for (const candidate of candidates) {
    const full = squash(candidate);
    // No text can be nearer than the difference in length: a long text is not compared letter by letter.
    if (Math.abs(full.length - target.length) >= bestDistance) continue;
    const distance = editDistance(target, full);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== null) return best;
  const started = candidates.filter((candidate) => {
    const full = squash(candidate);
    return target.length >= 4 && (full.startsWith(target) || target.startsWith(full)) && full.length >= 4;
  });
  return started.length === 1 ? (started[0] ?? null) : null;
}
