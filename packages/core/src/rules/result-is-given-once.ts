import { findByName, namesInstrument } from '../scoring/delivered.ts';
import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { cellPlace } from './support/where.ts';

export const resultIsGivenOnce = defineRule({
  id: 'result-is-given-once',
  since: 1,
  severity: 'error',
  scope: 'sheet',
  title: text('Varje resultat finns en gång', 'Every result is given once'),
  why: text(
    'Av två resultat för samma sak används det med flest svarande, och det kan vara fel.',
    'Of two results for the same thing the one with most respondents is used, and it may be the wrong one.',
  ),
  remedy: text('Behåll en av raderna.', 'Keep one of the rows.'),
  source: ['R2'],
  messages: {
    twice: message<{ name: string; year: number; first: number; second: number }>({
      sv: ({ name, year, first, second }, { sheet }) => ({
        says: `${name} ${year} finns på rad ${first} och ${second} i ${sheet}. Vi använder raden med flest svarande, vid lika den med högst resultat.`,
        expected: 'En rad för varje år, instrument, nivå och namn.',
        remedy: 'Behåll en av raderna.',
      }),
      en: ({ name, year, first, second }, { sheet }) => ({
        says: `${name} ${year} is on rows ${first} and ${second} in ${sheet}. We use the row with most respondents, or else the one with the higher result.`,
        expected: 'One row for each year, instrument, level and name.',
        remedy: 'Keep one of the rows.',
      }),
    }),
  },
  check: (submission, report) => {
    const { maturityResults } = submission.tables;
    if (maturityResults === null) return;
    const { instrument } = submission;
    const first = new Map<string, number>();
    for (const { row, values } of maturityResults.rows) {
      const { year, level, name } = values;
      if (year === null || level === null || (name === null && level !== 'total')) continue;
      // Two names of one node are one result; what the instrument lacks is known by its name alone.
      const ours = namesInstrument(values.instrument, instrument);
      const node = ours ? findByName(instrument, level, name) : null;
      const key = JSON.stringify([
        year,
        ours ? instrument.id : normaliseLabel(values.instrument ?? ''),
        level,
        node?.id ?? normaliseLabel(name ?? ''),
      ]);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, row);
        continue;
      }
      const said = node?.label.sv ?? name ?? '';
      report('twice', {
        params: { name: said, year, first: before + 1, second: row + 1 },
        found: said,
        at: cellPlace(maturityResults, row, 'name'),
      });
    }
  },
  examples: {
    valid: [
      example(
        'två faktorer',
        {
          kind: 'add-row',
          sheet: 'maturityResults',
          values: {
            year: 2022,
            instrument: 'Exempelinstrument 1',
            level: 'Faktor',
            name: 'Balansering',
            value: 42,
            respondents: 12,
            source: 'Rapport från mätverktyget',
          },
        },
        { kind: 'copy-row', sheet: 'maturityResults', row: 0, values: { name: 'Teknik', value: 51 } },
      ),
    ],
    invalid: [
      example(
        'samma faktor två gånger',
        {
          kind: 'add-row',
          sheet: 'maturityResults',
          values: {
            year: 2022,
            instrument: 'Exempelinstrument 1',
            level: 'Faktor',
            name: 'Balansering',
            value: 42,
            respondents: 12,
            source: 'Rapport från mätverktyget',
          },
        },
        { kind: 'copy-row', sheet: 'maturityResults', row: 0, values: { name: 'balansering', value: 44 } },
      ),
    ],
  },
});
