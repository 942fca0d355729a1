import type { Change } from './example.ts';

/** The survey's answers replaced by a delivered total with so many respondents. */
export function deliveredTotal(respondents: number): readonly Change[] {
  return [
    { kind: 'remove-sheet', sheet: 'survey' },
    {
      kind: 'add-row',
      sheet: 'maturityResults',
      values: {
        year: 2022,
        instrument: 'Exempelinstrument 1',
        level: 'Totalt',
        name: 'Totalt',
        value: 47,
        respondents,
        source: 'Rapport',
      },
    },
  ];
}
