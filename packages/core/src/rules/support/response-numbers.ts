import type { SurveyReading } from '../../workbook/index.ts';

const known = new WeakMap<SurveyReading, ReadonlyMap<number, number>>();

/**
 * A free number for each row whose response lacks one or shares it with an earlier row, by row.
 * Two rules propose numbers; from here they never propose the same.
 */
export function freeResponseNumbers(survey: SurveyReading): ReadonlyMap<number, number> {
  let proposed = known.get(survey);
  if (proposed === undefined) {
    proposed = propose(survey);
    known.set(survey, proposed);
  }
  return proposed;
}

function propose({ respondents }: SurveyReading): ReadonlyMap<number, number> {
  const taken = new Set(respondents.map(({ number }) => number));
  const seen = new Set<string>();
  const proposed = new Map<number, number>();
  let next = 1;
  for (const { row, number } of [...respondents].sort((a, b) => a.row - b.row)) {
    if (number !== null && !seen.has(number)) {
      seen.add(number);
      continue;
    }
    while (taken.has(String(next))) next++;
    proposed.set(row, next);
    next++;
  }
  return proposed;
}
