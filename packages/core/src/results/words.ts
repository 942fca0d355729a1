import { text } from '../text/index.ts';

/** What result sheets say of themselves, in a file and in the open workbook alike. */
export const resultSheetWords = {
  findingsSheet: text('Nyläge Kontroll', 'Nyläge Check'),
  scoreSheet: text('Nyläge Resultat', 'Nyläge Result'),
  chartSheet: text('Nyläge Diagram', 'Nyläge Charts'),
  findingsHelp: text(
    'Klicka på en cell för att gå dit. Bladet räknas inte med när ni lämnar in.',
    'Click a cell to go there. This sheet does not count when you hand in.',
  ),
  doesNotCount: text(
    'Bladet räknas inte med när ni lämnar in. Det skrivs om varje gång ni räknar ut resultatet.',
    'This sheet does not count when you hand in. It is written anew each time you work out the result.',
  ),
  nothingFound: text('Här finns inget att visa.', 'There is nothing to show here.'),
  level: text('Nivå', 'Level'),
  sheet: text('Blad', 'Sheet'),
  cell: text('Cell', 'Cell'),
  says: text('Vad vi hittade', 'What we found'),
  expected: text('Vad som behövs', 'What is needed'),
  remedy: text('Så gör ni', 'What to do'),
  category: text('Del', 'Part'),
  series: text('Serie', 'Series'),
  point: text('Punkt', 'Point'),
  weight: text('Vikt', 'Weight'),
  corner: text('Hörnets namn', 'Name of the corner'),
  numbers: text('Siffrorna bakom diagrammen', 'The numbers behind the charts'),
} as const;
