import { describe, expect, it } from 'vitest';
import { gridFromRows, type PlainCell } from '../grid/index.ts';
import { exampleInstrument } from '../instrument/index.ts';
import { RESULT_SHEET_MARKER, workbookContract } from './contract.ts';
import { readSubmission } from './submission.ts';
import { NotAnswer } from './survey-reading.ts';

const contract = workbookContract(exampleInstrument);
const read = (name: string, rows: readonly (readonly PlainCell[])[]) =>
  readSubmission(gridFromRows([{ name, rows }]), contract);

const SURVEY_HEADER = ['Svarsnummer', 'Roll', 'P01 Prioritering', 'P02 Prioritering följs upp'];

describe('[C5] respondents', () => {
  it('is a row with a number or an answer on the scale; the rest are strays', () => {
    const { survey } = read('Enkätsvar', [
      SURVEY_HEADER,
      [1, 'Chef', 3, 4],
      [null, 'Chef', 3, null],
      [7, null, null, null],
      [null, 'Chef', 'Vet ej', null],
      [null, null, 9, null],
      [null, null, null, null],
    ]);
    // In canonical order: the row without a number first.
    expect(survey?.respondents.map(({ row }) => row)).toEqual([2, 1, 3]);
    expect(survey?.strayRows).toEqual([4, 5]);
  });

  it('keeps two rows with one number apart', () => {
    const { survey } = read('Enkätsvar', [SURVEY_HEADER, [7, 'Chef', 5, 5], [7, 'Chef', 1, 1]]);
    expect(survey?.respondents.map(({ number, row }) => [number, row])).toEqual([
      ['7', 2],
      ['7', 1],
    ]);
  });

  it('[C4] counts an answer off the scale as excluded', () => {
    const { survey, issues } = read('Enkätsvar', [SURVEY_HEADER, [1, 'Chef', 9, 'Vet ej']]);
    expect([...(survey?.grades ?? [])].slice(0, 3)).toEqual([
      NotAnswer.excluded,
      NotAnswer.dontKnow,
      NotAnswer.blank,
    ]);
    expect(issues.map(({ what, row, column }) => [what.code, row, column])).toEqual([
      ['answer-off-scale', 1, 2],
    ]);
  });
});

describe('finding sheets, headers and columns', () => {
  it('binds a sheet by alias, and headers by statement text', () => {
    const statement = 'Vi har ett känt sätt att välja vilka digitala satsningar som går först.';
    const { survey } = read('DIMIOS-svar', [
      ['Roll', 'svarsnummer *', statement],
      ['Chef', 1, 3],
    ]);
    expect(survey?.respondents).toHaveLength(1);
    expect(survey?.grades[0]).toBe(3);
  });

  it('finds the header below a title row, in any order, among own columns', () => {
    const { portfolio } = read('portfölj', [
      ['Vår portfölj 2022'],
      [],
      ['Budget (tkr)', 'Eget', 'INITIATIV', 'Id'],
      [120, 'x', 'Ett', 'A'],
    ]).tables;
    expect(portfolio?.header.row).toBe(2);
    expect(portfolio?.rows[0]?.values).toMatchObject({ id: 'A', name: 'Ett', budget: 120 });
    expect(portfolio?.header.unknown.map(({ text }) => text)).toEqual(['Eget']);
  });

  it('[C7] leaves out totals rows and sheets of our own, and says which', () => {
    const { portfolio, maturityResults } = readSubmission(
      gridFromRows([
        {
          name: 'Portfölj',
          rows: [
            ['Id', 'Initiativ', 'Budget (tkr)'],
            ['A', 'Ett', 1],
            ['Summa', null, 1],
            ['Totalt:', null, 1],
          ],
        },
        {
          name: 'Mognadsresultat',
          rows: [[`${RESULT_SHEET_MARKER} 1`], ['Mätår', 'Nivå'], [2022, 'Totalt']],
        },
      ]),
      contract,
    ).tables;
    expect(portfolio?.rows.map(({ values }) => values.id)).toEqual(['A']);
    expect(portfolio?.summaryRows).toEqual([2, 3]);
    expect(maturityResults).toBeNull();
  });

  it('[C7] does not take the choice Totalt for a summary', () => {
    const { maturityResults } = read('Mognadsresultat', [
      ['Nivå', 'Resultat (%)'],
      ['Totalt', 40],
    ]).tables;
    expect(maturityResults?.rows.map(({ values }) => values.value)).toEqual([40]);
  });

  it('[C6] counts a formula without a saved value as blank, and a fault in its place as excluded', () => {
    const { survey, issues } = read('Enkätsvar', [
      ['Svarsnummer', 'P01', 'P02', 'P03'],
      [1, { formula: '2+2', cached: null }, 9, 3],
    ]);
    expect([...(survey?.grades ?? [])].slice(0, 3)).toEqual([NotAnswer.blank, NotAnswer.excluded, 3]);
    expect(issues.map(({ what }) => what.code)).toEqual(['formula-without-value', 'answer-off-scale']);
  });

  it('reads pairs by their label wherever they stand, and only a row’s first text as label', () => {
    const { about } = read('Om arbetsboken', [
      [null, 'Organisation', 'Mätår'],
      [null, ' mätår', 2022],
      ['Kommentar', 'Vikt', 'x'],
    ]);
    expect(about?.values).toMatchObject({ organisation: 'Mätår', year: 2022, weight: null });
  });
});
