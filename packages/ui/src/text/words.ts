import { type Text, text } from '@nylage/core/text';

/** Words that the shared components say; an app's own words stand in the app. */
export const words = {
  ready: text('Inget hindrar inlämning', 'Nothing keeps it from being handed in'),
  readyMore: text('Det som står nedan är råd, inget krav.', 'What stands below is advice, not a demand.'),
  notReadyMore: text('Börja överst. Resten kan vänta.', 'Start at the top. The rest can wait.'),
  unreadable: text('Filen går inte att läsa', 'The file cannot be read'),
  todoFirst: text('Att göra först', 'To do first'),
  adviceFirst: text('Värt att titta på', 'Worth a look'),
  allProblems: text('Allt vi såg', 'Everything we saw'),
  why: text('Varför?', 'Why?'),
  expected: text('Förväntat:', 'Expected:'),
  whatToDo: text('Gör så här:', 'What to do:'),
  sameIn: (count: number): Text =>
    text(`Samma sak i ${count} celler till`, `The same in ${count} more cells`),
  canFix: text('Kan rättas åt er', 'Can be fixed for you'),
  search: text('Sök bland allt vi såg', 'Search everything we saw'),
  noMatch: text('Inget stämmer med sökningen.', 'Nothing matches the search.'),
  wholeWorkbook: text('Hela arbetsboken', 'The whole workbook'),
  copyAddress: text('Kopiera adressen', 'Copy the address'),
  copied: text('Kopierat. Klistra in i namnrutan i Excel.', 'Copied. Paste it into the name box in Excel.'),
  howCounted: text('Så räknades det', 'How it was counted'),
  close: text('Stäng', 'Close'),
  showTable: text('Visa tabell', 'Show table'),
  hideTable: text('Dölj tabell', 'Hide table'),
  masked: text('Visas inte (färre än 5 svar)', 'Not shown (fewer than 5 responses)'),
  missing: text('saknas', 'missing'),
  missingParts: (names: string): Text => text(`Saknas: ${names}`, `Missing: ${names}`),
  delivered: text('levererat', 'delivered'),
  deliveredMore: text(
    'Levererat kommer från mätverktyget och kan inte öppnas till svar.',
    'What is delivered comes from the survey tool and cannot be opened to answers.',
  ),
  value: text('Värde', 'Value'),
  weight: text('Vikt', 'Weight'),
  count: text('n', 'n'),
  spread: text('Spridning', 'Spread'),
  answered: text('Besvarat', 'Answered'),
  part: text('Del', 'Part'),
  place: text('Fil och cell', 'File and cell'),
  leftOut: text('Räknas inte med', 'Not counted'),
  drop: text('Släpp här', 'Drop here'),
  cancel: text('Avbryt', 'Cancel'),
  cancelling: text('Avbryter efter den här filen …', 'Cancels after this file …'),
  language: text('Språk', 'Language'),
  byAnswer: text('Svar för svar', 'Answer by answer'),
  byPart: text('Del för del', 'Part by part'),
  open: text('Öppna', 'Open'),
  of: text('av', 'of'),
  blank: text('(tomt)', '(blank)'),
  becomes: text('blir', 'becomes'),
  goToCell: text('Gå till cellen', 'Go to the cell'),
  previousRows: text('Föregående rader', 'Previous rows'),
  nextRows: text('Nästa rader', 'Next rows'),
  rowsShown: (from: string, to: string, all: string): Text =>
    text(`Rad ${from}–${to} av ${all}`, `Rows ${from}–${to} of ${all}`),
  filesFound: (count: string): Text => text(`Hittade filer: ${count} …`, `Files found: ${count} …`),
} as const;

/** `3 saker måste rättas`. */
export function mustBeFixed(count: number): Text {
  return count === 1
    ? text('1 sak måste rättas', '1 thing must be fixed')
    : text(`${count} saker måste rättas`, `${count} things must be fixed`);
}
