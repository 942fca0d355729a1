/** A part of a sentence: plain words, or a number with the address that opens how it was made. */
export interface LinkedPart {
  readonly text: string;
  /** Null for words, and for a number that nothing opens. */
  readonly opens: string | null;
}

/*
 * A marked number travels inside a sentence, so that whatever words stand around it in either language need
 * not know of it. The marks are private to Unicode and stand in no text of anybody's.
 */
const START = '\uE000';
const BETWEEN = '\uE001';
const END = '\uE002';
const MARKED = new RegExp(`${START}([^${BETWEEN}]*)${BETWEEN}([^${END}]*)${END}`, 'g');

/** A number as it is shown, marked with its address, to be put in a sentence that `linkedParts` takes apart. */
export function linkNumber(shown: string, opens: string | null): string {
  return opens === null ? shown : `${START}${shown}${BETWEEN}${opens}${END}`;
}

/** A sentence in its parts: words, and the numbers that were marked in it. */
export function linkedParts(sentence: string): readonly LinkedPart[] {
  const parts: LinkedPart[] = [];
  let from = 0;
  for (const found of sentence.matchAll(MARKED)) {
    const [all, shown = '', opens = ''] = found;
    if (found.index > from) parts.push({ text: sentence.slice(from, found.index), opens: null });
    parts.push({ text: shown, opens });
    from = found.index + all.length;
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from), opens: null });
  return parts;
}

/** A sentence without its marks, for where nothing can be opened. */
export function plainText(sentence: string): string {
  return sentence.replace(MARKED, '$1');
}
