import type { GroupTerm } from '../../group/index.ts';
import { type Text, text } from '../../text/index.ts';
import type { NumberTerm } from './explained-number.ts';

/** Why an organisation is not in a koncern number. */
export const LEFT_OUT: Readonly<Record<NonNullable<GroupTerm['leftOut']>, Text>> = {
  'not-ready': text('behöver kompletteras', 'needs supplements'),
  conflict: text('behöver ditt beslut', 'needs your decision'),
  'not-chosen': text('en annan arbetsbok valdes', 'another workbook was chosen'),
  'other-instrument': text('annat mätinstrument', 'another instrument'),
  'no-value': text('inget värde', 'no value'),
  'no-respondents': text('inga svarande', 'no respondents'),
};

const MASKED_NOTE = text(
  'Organisationer med färre än 5 svar visas inte, så att ingen kan kännas igen. De räknas med ändå. Ibland döljs ett värde till, så att det dolda inte kan räknas fram.',
  'Organisations with fewer than 5 responses are not shown, so that nobody can be recognised. They count all the same. Sometimes one more value is hidden, so that the hidden one cannot be worked out.',
);

/** Said where organisations are hidden. */
export function masking(terms: readonly NumberTerm[]): readonly Text[] {
  return terms.some(({ masked }) => masked) ? [MASKED_NOTE] : [];
}
