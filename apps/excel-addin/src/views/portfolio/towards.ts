/** Differences smaller than this are the same when numbers are shown with one decimal. */
const SAME = 0.05;

/** Which way a trial goes: closer to the target point, farther from it, or neither ([P10]). */
export function towards(before: number, after: number): 'closer' | 'farther' | 'same' {
  if (Math.abs(after - before) < SAME) return 'same';
  return after < before ? 'closer' : 'farther';
}
