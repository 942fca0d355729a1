import { numberAddress } from '@nylage/core/see';
import { linkNumber } from '@nylage/core/text';
import { LinkedText, useLanguage } from '@nylage/ui';
import { countedWords } from '../counted-words.ts';
import type { GroupViewData } from '../protocol.ts';

/** How many organisations' own results are not shown, and which; only where there are any. */
export function MaskedNote({ view }: { view: GroupViewData }) {
  const language = useLanguage();
  const count = view.masked;
  const shown = linkNumber(String(count), numberAddress.status(view.year ?? 0, 'masked'));
  return count === 0 ? null : <LinkedText text={countedWords.maskedNote({ shown, count })[language]} />;
}
