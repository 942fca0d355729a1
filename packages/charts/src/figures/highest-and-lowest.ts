import { formatPercent, type Language, linkNumber } from '@nylage/core/text';
import type { Datum } from '../description.ts';

/** What a year's values say: the highest, the lowest and those that are missing, its numbers marked with what opens them. */
export function highestAndLowest(
  year: string,
  names: readonly string[],
  data: readonly Datum[],
  language: Language,
): string {
  const sv = language === 'sv';
  const known = names.flatMap((name, at) => {
    const { value = null, opens = null } = data[at] ?? {};
    return value === null ? [] : [{ name, value, opens }];
  });
  const [first] = known;
  if (first === undefined) return sv ? 'Inga värden att visa än.' : 'No values to show yet.';
  const highest = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  const lowest = known.reduce((least, one) => (one.value < least.value ? one : least), first);
  const percent = ({ value, opens }: typeof first): string =>
    linkNumber(formatPercent(value, language), opens);
  const says = sv
    ? `${year} är ${highest.name} högst med ${percent(highest)} och ${lowest.name} lägst med ${percent(lowest)}.`
    : `In ${year} ${highest.name} is highest at ${percent(highest)} and ${lowest.name} lowest at ${percent(lowest)}.`;
  const missing = names.filter((_, at) => (data[at]?.value ?? null) === null);
  if (missing.length === 0) return says;
  return `${says} ${missing.join(', ')} ${sv ? 'saknas' : missing.length === 1 ? 'is missing' : 'are missing'}.`;
}
