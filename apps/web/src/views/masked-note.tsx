import { numberAddress } from '@nylage/core/see';
import { linkNumber } from '@nylage/core/text';
import { LinkedText, useLanguage } from '@nylage/ui';
import type { GroupViewData } from '../protocol.ts';
import { say } from '../web-words.ts';

/** How many organisations' own results are not shown, and which; only where there are any. */
export function MaskedNote({ view }: { view: GroupViewData }) {
  const language = useLanguage();
  const count = linkNumber(String(view.masked), numberAddress.status(view.year ?? 0, 'masked'));
  return view.masked === 0 ? null : <LinkedText text={say.maskedNote(count)[language]} />;
}
