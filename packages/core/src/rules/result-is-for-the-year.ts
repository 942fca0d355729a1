import { instrumentName } from '../instrument/walk.ts';
import { deliveredResults, findByName, namesInstrument } from '../scoring/delivered.ts';
import { text } from '../text/index.ts';
import type { RowOf } from '../workbook/submission.ts';
import { NotAnswer } from '../workbook/survey-reading.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { type Listing, listRows, sayListing } from './support/listing.ts';
import { cellPlace } from './support/where.ts';

export const resultIsForTheYear = defineRule({
  id: 'result-is-for-the-year',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text(
    'Resultaten gäller arbetsbokens år och instrument',
    "Results concern the workbook's year and instrument",
  ),
  why: text(
    'Ett resultat för ett annat år eller instrument räknas inte i den här arbetsboken. Ett tidigare års resultat visas bredvid årets, där det finns ett sådant.',
    "A result for another year or instrument is not counted in this workbook. An earlier year's result is shown beside this year's, where there is one.",
  ),
  remedy: text('Rätta raderna, eller ta bort dem.', 'Correct the rows, or remove them.'),
  source: ['R2', 'R24'],
  messages: {
    year: message<{ year: number; count: number } & Listing>({
      sv: ({ year, count, ...rows }, { sheet }) => ({
        says: `Rad ${sayListing(rows, 'sv')} i ${sheet} gäller ett annat år än ${year} och används inte.`,
        expected: `Mätår ${year}.`,
        remedy: count === 1 ? 'Rätta Mätår, eller ta bort raden.' : 'Rätta Mätår, eller ta bort raderna.',
      }),
      en: ({ year, count, ...rows }, { sheet }) => ({
        says: `${count === 1 ? 'Row' : 'Rows'} ${sayListing(rows, 'en')} in ${sheet} ${count === 1 ? 'concerns' : 'concern'} another year than ${year} and ${count === 1 ? 'is' : 'are'} not used.`,
        expected: `Mätår ${year}.`,
        remedy: count === 1 ? 'Correct Mätår, or remove the row.' : 'Correct Mätår, or remove the rows.',
      }),
    }),
    instrument: message<{ instrument: string; count: number } & Listing>({
      sv: ({ instrument, count, ...rows }, { sheet }) => ({
        says: `Rad ${sayListing(rows, 'sv')} i ${sheet} gäller ett annat mätinstrument än ${instrument} och används inte.`,
        expected: instrument,
        remedy:
          count === 1
            ? 'Rätta Mätinstrument, eller låt raden stå för er egen skull.'
            : 'Rätta Mätinstrument, eller låt raderna stå för er egen skull.',
      }),
      en: ({ instrument, count, ...rows }, { sheet }) => ({
        says: `${count === 1 ? 'Row' : 'Rows'} ${sayListing(rows, 'en')} in ${sheet} ${count === 1 ? 'concerns' : 'concern'} another instrument than ${instrument} and ${count === 1 ? 'is' : 'are'} not used.`,
        expected: instrument,
        remedy:
          count === 1
            ? 'Correct Mätinstrument, or leave the row for your own sake.'
            : 'Correct Mätinstrument, or leave the rows for your own sake.',
      }),
    }),
  },
  check: (submission, report) => {
    const { maturityResults } = submission.tables;
    if (maturityResults === null) return;
    const { instrument } = submission;
    const year = submission.about?.values.year ?? null;
    const stated = submission.about?.values.instrument ?? null;
    // Where the whole workbook is measured otherwise, `instrument-is-known` says so once.
    const compareInstrument = stated === null || namesInstrument(stated, instrument);
    const hasAnswers = submission.survey?.grades.some((grade) => grade !== NotAnswer.blank) ?? false;
    const given = deliveredResults(submission);
    // An earlier measurement beside this year's is no mistake; in its place it is.
    const isEarlier = ({ year: own, level, name }: RowOf<'maturityResults'>['values']): boolean => {
      if (own === null || year === null || own >= year || level === null) return false;
      const node = findByName(instrument, level, name);
      return node !== null && (hasAnswers || given.has(node.id));
    };
    const otherYear: number[] = [];
    const otherInstrument: number[] = [];
    for (const { row, values } of maturityResults.rows) {
      if (year !== null && values.year !== null && values.year !== year) {
        if (!isEarlier(values)) otherYear.push(row);
      } else if (
        compareInstrument &&
        values.instrument !== null &&
        !namesInstrument(values.instrument, instrument)
      ) {
        otherInstrument.push(row);
      }
    }
    if (year !== null && otherYear[0] !== undefined) {
      report('year', {
        params: { year, count: otherYear.length, ...listRows(otherYear) },
        found: '',
        at: cellPlace(maturityResults, otherYear[0], 'year'),
      });
    }
    if (otherInstrument[0] !== undefined) {
      report('instrument', {
        params: {
          instrument: instrumentName(instrument),
          count: otherInstrument.length,
          ...listRows(otherInstrument),
        },
        found: '',
        at: cellPlace(maturityResults, otherInstrument[0], 'instrument'),
      });
    }
  },
  examples: {
    valid: [
      example('samma år', {
        kind: 'add-row',
        sheet: 'maturityResults',
        values: {
          year: 2022,
          instrument: 'exempel 1',
          level: 'Totalt',
          value: 47,
          respondents: 12,
          source: 'Rapport från mätverktyget',
        },
      }),
      example('fjolårets resultat bredvid årets svar', {
        kind: 'add-row',
        sheet: 'maturityResults',
        values: {
          year: 2021,
          instrument: 'exempel 1',
          level: 'Faktor',
          name: 'Balansering',
          value: 45,
          respondents: 12,
          source: 'Rapport från mätverktyget',
        },
      }),
    ],
    invalid: [
      example(
        'fjolårets rader',
        { kind: 'remove-sheet', sheet: 'survey' },
        {
          kind: 'add-row',
          sheet: 'maturityResults',
          values: {
            year: 2021,
            instrument: 'Exempelinstrument 1',
            level: 'Totalt',
            name: 'Totalt',
            value: 45,
            respondents: 12,
            source: 'Rapport från mätverktyget',
          },
        },
        {
          kind: 'copy-row',
          sheet: 'maturityResults',
          row: 0,
          values: { level: 'Faktor', name: 'Balansering' },
        },
      ),
      example('ett annat instrument', {
        kind: 'add-row',
        sheet: 'maturityResults',
        values: {
          year: 2022,
          instrument: 'DigJourney DMI',
          level: 'Totalt',
          name: 'Totalt',
          value: 55,
          respondents: 30,
          source: 'Rapport',
        },
      }),
    ],
  },
});
