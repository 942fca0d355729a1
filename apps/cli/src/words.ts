import { type Text, text } from '@nylage/core/text';

/** Words that several commands print. */
export const words = {
  ready: text('Inget hindrar inlämning', 'Nothing keeps it from being handed in'),
  notReadyYet: text(
    'Något måste rättas innan det här kan lämnas in. Se nylage check.',
    'Something must be fixed before this can be handed in. See nylage check.',
  ),
  nothingRead: text('Ingen fil gick att läsa.', 'No file could be read.'),
  unreadable: text('Går inte att läsa', 'Cannot be read'),
  checking: text('Kontrollerar', 'Checking'),
  scoring: text('Räknar', 'Scoring'),
  merging: text('Slår samman', 'Merging'),
  sending: text('Gör arbetsböcker', 'Making workbooks'),
  written: text('Skrev', 'Wrote'),
  remembersNothing: text(
    'Den är ny och minns ingen utlämning. Har ni lämnat ut förut: lägg koncernarbetsboken som minns det bland filerna och slå samman igen, så att det nya inte kan dras ifrån det gamla.',
    'It is new and remembers no hand-out. If you have handed out before: put the group workbook that remembers it among the files and merge again, so that the new cannot be subtracted from the old.',
  ),
  leftBeside: text(
    'Här ligger kvar efter en körning som avbröts, och kan tas bort:',
    'Left here by a run that was broken off, and can be taken away:',
  ),
  missing: text('saknas', 'missing'),
  notReadyCounted: text(
    'Arbetsböcker som måste rättas är medräknade.',
    'Workbooks that must be fixed are counted too.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

/** What the initiatives of a portfolio's point are weighed by. */
export const weightWords = {
  budget: text('budget', 'budget'),
  hours: text('timmar', 'hours'),
  size: text('storlek', 'size'),
  equal: text('alla lika', 'all the same'),
} as const satisfies Readonly<Record<string, Text>>;

/** `3 saker måste rättas`. */
export function mustBeFixed(count: number): Text {
  return count === 1
    ? text('1 sak måste rättas', '1 thing must be fixed')
    : text(`${count} saker måste rättas`, `${count} things must be fixed`);
}
