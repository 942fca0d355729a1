import { compareText } from './compare-text.ts';

const swedish = new Intl.Collator('sv');

/** Compares names as a Swedish list orders them: å, ä and ö last, large and small letters together. */
export function compareNames(a: string, b: string): number {
  return swedish.compare(a, b) || compareText(a, b);
}
