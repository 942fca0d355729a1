import { coreCounts, type Round } from './rounds.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** Something the report must answer: what was wanted, and what each round gave. */
export interface Goal {
  readonly wanted: string;
  readonly unit: '×' | 'MB';
  readonly measured: Spread | null;
  /** Judged by the median of the rounds; null where a program that it needs is absent. */
  readonly met: boolean | null;
}

const MB = 2 ** 20;

/** The ratio of two readers' time on a core, round by round; empty where one is absent. */
export function ratios(rounds: readonly Round[], above: string, below: string): readonly number[] {
  return rounds.flatMap(({ readings }) => {
    const top = readings.get(above);
    const bottom = readings.get(below);
    return top === undefined || bottom === undefined ? [] : [top.warm.cpu / bottom.warm.cpu];
  });
}

/** The goals that were set before anything was built, and how this run stands to them. */
export function judgeGoals(rounds: readonly Round[], many: string): readonly Goal[] {
  const [one = 1] = coreCounts;
  const peaks = rounds.flatMap(({ commands }) => megabytes(commands.merge.get(one)?.few.peak));
  const peaksOfMany = rounds.flatMap(({ commands }) => megabytes(commands.merge.get(one)?.many.peak));
  const growth = peaksOfMany.flatMap((peak, at) => (peaks[at] === undefined ? [] : [peak / peaks[at]]));
  const openpyxl = ratios(rounds, 'openpyxl-read-only', 'pipeline');
  const pandas = ratios(rounds, 'pandas', 'pipeline');
  return [
    atLeast('the whole pipeline at least 8 times openpyxl (read-only), which only reads', 8, openpyxl),
    atLeast('… and aim for 10 times', 10, openpyxl),
    atLeast('the whole pipeline at least 12 times pandas, which only reads', 12, pandas),
    atLeast('… and aim for 15 times', 15, pandas),
    atMost('the read alone within 1.5 times a native SAX scan', 1.5, ratios(rounds, 'read', 'native'), '×'),
    atMost('peak memory of `nylage merge` in one thread below 120 MB', 120, peaks, 'MB'),
    atMost(`peak memory flat as files grow in number: ${many}, at most 1.25 times`, 1.25, growth, '×'),
    atMost('each further worker takes at most 40 MB', 40, perWorker(rounds), 'MB'),
  ];
}

/** What a further worker adds to the peak of `nylage merge`, round by round; empty with one core. */
function perWorker(rounds: readonly Round[]): readonly number[] {
  const [few, many] = [coreCounts[0] ?? 1, coreCounts.at(-1) ?? 1];
  if (few === many) return [];
  return rounds.flatMap(({ commands }) => {
    const [low] = megabytes(commands.merge.get(few)?.few.peak);
    const [high] = megabytes(commands.merge.get(many)?.few.peak);
    // On one core there is no worker; on more, one for each.
    return low === undefined || high === undefined ? [] : [(high - low) / many];
  });
}

function megabytes(bytes: number | null | undefined): readonly number[] {
  return bytes === null || bytes === undefined ? [] : [bytes / MB];
}

function atLeast(wanted: string, limit: number, found: readonly number[]): Goal {
  const measured = found.length === 0 ? null : spreadOf(found);
  return { wanted, unit: '×', measured, met: measured === null ? null : measured.median >= limit };
}

function atMost(wanted: string, limit: number, found: readonly number[], unit: Goal['unit']): Goal {
  const measured = found.length === 0 ? null : spreadOf(found);
  return { wanted, unit, measured, met: measured === null ? null : measured.median <= limit };
}
