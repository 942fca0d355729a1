import { type Text, text } from '@nylage/core/text';

/** Words of the self-test. */
export const selfTestWords = {
  title: text('Självtest', 'Self-test'),
  open: text('Självtest av Excel', 'Self-test of Excel'),
  lead: text(
    'Provar här i Excel det som Nyläge räknar med att Excel gör. Det har inte provats i riktig Excel förrän någon kör det och sparar resultatet.',
    'Tries, here in Excel, what Nyläge counts on Excel to do. It has not been tried in real Excel until somebody runs it and saves the result.',
  ),
  points: [
    text('Helst i en ny, tom arbetsbok.', 'Preferably in a new, empty workbook.'),
    text(
      'Arbetar på kladdblad som tas bort efteråt. Era egna blad rörs inte.',
      'Works on scratch sheets that are deleted afterwards. Your own sheets are left alone.',
    ),
    text(
      'Excel glömmer vad som kunde ångras, eftersom blad tas bort.',
      'Excel forgets what could be undone, since sheets are deleted.',
    ),
  ],
  inSandbox: text(
    'Det här är sandlådan, inte Excel. Resultatet säger inget om Excel, och det står i filen.',
    'This is the sandbox, not Excel. The result says nothing of Excel, and the file says so.',
  ),
  start: text('Starta självtestet', 'Start the self-test'),
  again: text('Kör igen', 'Run again'),
  save: text('Spara resultatfilen', 'Save the result file'),
  saved: (name: string): Text => text(`Sparad: ${name}`, `Saved: ${name}`),
  copyThis: text('Resultatet, att kopiera', 'The result, to copy'),
  fileHolds: text(
    'Filen säger vilken Excel det var och vad som hände i varje prov, inget ur arbetsboken.',
    'The file says which Excel it was and what came of each case, nothing from the workbook.',
  ),
  cases: text('Prov', 'Cases'),
  tally: (passed: number, failed: number, notPossible: number): Text =>
    text(
      `${passed} som väntat · ${failed} avviker · ${notPossible} gick inte att prova här`,
      `${passed} as expected · ${failed} differ · ${notPossible} could not be tried here`,
    ),
  unfinished: text(
    'Självtestet blev inte klart. Det som hann provas står nedan.',
    'The self-test was not finished. What was tried stands below.',
  ),
  leftBehind: (count: number): Text =>
    text(
      `${count} kladdblad gick inte att ta bort. Ta bort bladen Nyläge Självtest för hand.`,
      `${count} scratch sheets could not be deleted. Delete the sheets Nyläge Självtest by hand.`,
    ),
  outcomes: {
    passed: text('Som väntat', 'As expected'),
    failed: text('Avviker', 'Differs'),
    'not-possible': text('Gick inte att prova här', 'Could not be tried here'),
    waiting: text('Inte provat', 'Not tried'),
  },
  expected: text('Väntat', 'Expected'),
  found: text('Sett', 'Seen'),
} as const;
