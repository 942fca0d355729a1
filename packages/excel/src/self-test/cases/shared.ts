import { text } from '@nylage/core/text';
import { NotPossibleHere } from '../self-test-case.ts';
import type { SelfTestHost } from '../self-test-host.ts';

/** How most cases leave nothing. */
export const SHEET_DELETED = text('Kladdbladet tas bort.', 'The scratch sheet is deleted.');
export const SHEETS_DELETED = text('Kladdbladen tas bort.', 'The scratch sheets are deleted.');

/** Refuses where Excel is not in Swedish: how it names things in other languages is not what the belief says. */
export function inSwedishOnly({ displayLanguage }: SelfTestHost): void {
  if (/^sv\b/i.test(displayLanguage)) return;
  throw new NotPossibleHere(
    text(
      'Det kräver en Excel på svenska: Excel ger namnen på sitt eget språk.',
      'That takes an Excel in Swedish: Excel gives the names in its own language.',
    ),
  );
}
