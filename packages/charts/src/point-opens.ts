/** Stands between the ids of numbers that are explained together; in no id. */
const TOGETHER = '&';

/**
 * What a point opens as a whole: the number that both its places come of, or those of its two places, which
 * `numbersIn` takes apart. Null where nothing does.
 */
export function pointOpens(point: {
  readonly opens: string | null;
  readonly opensY?: string | null;
}): string | null {
  const ids = [point.opens, point.opensY ?? null].filter((id) => id !== null);
  return ids.length === 0 ? null : [...new Set(ids)].join(TOGETHER);
}

/** Whether the two places of a point are explained apart. */
export function opensApart(point: {
  readonly opens: string | null;
  readonly opensY?: string | null;
}): boolean {
  return pointOpens(point)?.includes(TOGETHER) === true;
}

/** The ids of the numbers that are explained together. */
export function numbersIn(opens: string): readonly string[] {
  return opens.split(TOGETHER);
}
