import { text } from '@nylage/core/text';

/** What result sheets say of themselves. */
export const words = {
  category: text('Del', 'Part'),
  series: text('Serie', 'Series'),
  point: text('Punkt', 'Point'),
  weight: text('Yta i diagrammet', 'Area in the chart'),
  corner: text('Hörnets namn', 'Name of the corner'),
  findingsSheet: text('Nyläge Kontroll', 'Nyläge Check'),
  findingsHelp: text(
    'Klicka på en cell för att gå dit. Bladet räknas inte med när ni lämnar in.',
    'Click a cell to go there. This sheet does not count when you hand in.',
  ),
  nothingFound: text('Här finns inget att visa.', 'There is nothing to show here.'),
  level: text('Nivå', 'Level'),
  sheet: text('Blad', 'Sheet'),
  cell: text('Cell', 'Cell'),
  says: text('Vad vi hittade', 'What we found'),
  expected: text('Vad som behövs', 'What is needed'),
  remedy: text('Så gör ni', 'What to do'),
  numbers: text('Siffrorna bakom diagrammen', 'The numbers behind the charts'),
} as const;
