/** How many problems of one kind may stand one by one. */
const MOST_APART = 3;

/** Reports a few findings one by one, and many as one, so that two hundred do not drown the rest. */
export function fewOrMany<T>(
  found: readonly T[],
  few: (one: T) => void,
  many: (all: readonly T[], first: T) => void,
): void {
  const [first] = found;
  if (first === undefined) return;
  if (found.length > MOST_APART) many(found, first);
  else for (const one of found) few(one);
}
