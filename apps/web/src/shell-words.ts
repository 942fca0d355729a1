import { type Text, text } from '@nylage/core/text';
import type { Change } from './state/unsaved.ts';

/** The words of what stands around the views: wrong addresses, and what is not saved. Swedish first, English complete. */
export const shellWords = {
  noSuchPage: text('Sidan finns inte', 'There is no such page'),
  noSuchPageMore: text('Adressen leder inte till någon sida. Gå till', 'The address leads to no page. Go to'),
  notSaved: text('Allt är inte sparat', 'Not everything is saved'),
  notSavedMore: text(
    'Det här finns bara på sidan och försvinner:',
    'This is on the page only, and will be lost:',
  ),
  throwAway: text('Släng', 'Throw away'),
  workSaved: text('koncern-arbete.xlsx är sparad', 'koncern-arbete.xlsx is saved'),
  workSavedMore: text(
    'Se efter att filen finns där ni ville ha den. Den öppnas igen med Lägg till filer, eller släpps tillsammans med mappen.',
    'See that the file is where you wanted it. It is opened again with the other files, or dropped with the folder.',
  ),
} as const;

/** What is not saved, in the words of the screen. */
export const changeWords: Readonly<Record<Change, Text>> = {
  decisions: text('beslut', 'decisions'),
  'hand-outs': text('vad som lämnats ut', 'what has been handed out'),
  'last-day': text('sista dag', 'the last day'),
  settings: text('inställningarna ur utlamning.json', 'the settings of utlamning.json'),
};
