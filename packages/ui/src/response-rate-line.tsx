import { formatCount, formatPercent, linkNumber } from '@nylage/core/text';
import { LinkedText } from './linked-text.tsx';
import type { ResponseRateItem } from './model/workbook-item.ts';
import { useSurface } from './surface.styles.ts';
import { useLanguage } from './text/language.tsx';
import { resultWords } from './text/result-words.ts';

/** *Svarsfrekvens* of one workbook, with how many answered of those invited; *saknas* where that is not known. */
export function ResponseRateLine({ rate: { value, counts, opens, opensCount } }: { rate: ResponseRateItem }) {
  const surface = useSurface();
  const language = useLanguage();
  const count = (of: number, address: string | null) => linkNumber(formatCount(of, language), address);
  const of =
    counts === null
      ? ''
      : ` (${resultWords.ofInvited(count(counts.answered, opensCount), count(counts.invited, opens))[language]})`;
  return (
    <p className={surface.plain}>
      {resultWords.responseRate[language]}:{' '}
      <LinkedText text={`${linkNumber(formatPercent(value, language), opens)}${of}`} />
    </p>
  );
}
