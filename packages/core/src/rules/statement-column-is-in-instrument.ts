import { instrumentName } from '../instrument/walk.ts';
import { text } from '../text/index.ts';
import { statementKey } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';

/** How a statement's header begins: its id. */
const STATEMENT = /^\s*([A-Z]{1,3}\d{2,3})\b/;

export const statementColumnIsInInstrument = defineRule({
  id: 'statement-column-is-in-instrument',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Påståendena finns i mätinstrumentet', 'The statements are in the instrument'),
  why: text(
    'Ett påstående som instrumentet saknar räknas inte, hur många som än har svarat.',
    'A statement that the instrument lacks does not count, however many have answered it.',
  ),
  remedy: text(
    'Kontrollera att ni har rätt instrument, eller låt kolumnen stå som er egen.',
    'Check that you have the right instrument, or leave the column as your own.',
  ),
  source: ['R4', 'R24'],
  messages: {
    unknown: message<{ found: string; instrument: string }>({
      sv: ({ found, instrument }, { full }) => ({
        says: `Kolumnen ’${found}’ (${full}) hör inte till ${instrument}. Svaren i den räknas inte.`,
        expected: `Ett påstående i ${instrument}.`,
        remedy: 'Hör den till ett annat instrument? Låt den stå eller ta bort den.',
      }),
      en: ({ found, instrument }, { full }) => ({
        says: `The column ’${found}’ (${full}) does not belong to ${instrument}. The answers in it do not count.`,
        expected: `A statement in ${instrument}.`,
        remedy: 'Does it belong to another instrument? Leave it or remove it.',
      }),
    }),
  },
  check: (submission, report) => {
    const { survey, contract, instrument } = submission;
    if (survey === null) return;
    for (const { column, text: found } of survey.header.unknown) {
      const id = STATEMENT.exec(found)?.[1];
      if (id === undefined) continue;
      // A statement of ours whose column is missing has probably been renamed: `required-column-is-present`.
      const key = statementKey({ id });
      if (key in contract.survey.columns && !survey.header.columns.has(key)) continue;
      report('unknown', {
        params: { found, instrument: instrumentName(instrument) },
        found,
        at: { sheet: survey.sheet.name, row: survey.header.row, column, header: found },
      });
    }
  },
  examples: {
    valid: [
      example('en egen fråga', {
        kind: 'add-column',
        sheet: 'survey',
        header: 'Egen fråga om lokaler',
        values: [3, 4],
      }),
    ],
    invalid: [
      example('påstående som inte finns', {
        kind: 'add-column',
        sheet: 'survey',
        header: 'P31 Mod att pröva',
        values: [3, 4, 2],
      }),
    ],
  },
});
