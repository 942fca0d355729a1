import { text } from '../text/index.ts';
import { headerLabels } from '../workbook/bind.ts';
import { likeliest } from '../workbook/likeness.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { readTables } from './support/tables.ts';
import { wholeSheet } from './support/where.ts';

export const requiredColumnIsPresent = defineRule({
  id: 'required-column-is-present',
  since: 1,
  severity: 'error',
  scope: 'sheet',
  title: text('Alla obligatoriska kolumner finns', 'Every required column is there'),
  why: text(
    'En kolumn som saknas gör att hela bladet tolkas fel eller inte alls.',
    'A missing column makes the whole sheet misread or not read at all.',
  ),
  remedy: text('Peka ut kolumnen eller lägg till den.', 'Point out the column or add it.'),
  source: ['R4'],
  messages: {
    missing: message<{ column: string }>({
      sv: ({ column }, { sheet }) => ({
        says: `Kolumnen ${column} saknas i ${sheet}.`,
        expected: `En kolumn med rubriken ${column}.`,
        remedy: 'Har den bytt namn? Peka ut den eller lägg till den.',
      }),
      en: ({ column }, { sheet }) => ({
        says: `The column ${column} is missing in ${sheet}.`,
        expected: `A column with the header ${column}.`,
        remedy: 'Was it renamed? Point it out or add it.',
      }),
    }),
    renamed: message<{ column: string; found: string }>({
      sv: ({ column, found }, { full, sheet }) => ({
        says: `Kolumnen ${column} saknas i ${sheet}.`,
        expected: `En kolumn med rubriken ${column}.`,
        remedy: `Är det kolumnen ’${found}’ (${full})? Då byter vi rubrik på den.`,
      }),
      en: ({ column, found }, { full, sheet }) => ({
        says: `The column ${column} is missing in ${sheet}.`,
        expected: `A column with the header ${column}.`,
        remedy: `Is it the column ’${found}’ (${full})? Then we rename its header.`,
      }),
    }),
    noHeader: message<{ first: string; second: string }>({
      sv: ({ first, second }, { sheet }) => ({
        says: `Vi hittar ingen rubrikrad i ${sheet}.`,
        expected: `En rad med rubriker som ${first} och ${second}.`,
        remedy: 'Lägg tillbaka rubrikraden från mallen.',
      }),
      en: ({ first, second }, { sheet }) => ({
        says: `We find no header row in ${sheet}.`,
        expected: `A row with headers such as ${first} and ${second}.`,
        remedy: 'Put back the header row from the template.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { spec, sheet, header, key } of readTables(submission)) {
      if (header.row < 0) {
        if (sheet.rowNumbers.length === 0 && (!spec.required || spec.alternative !== undefined)) continue;
        const [first = '', second = ''] = Object.values(spec.columns).map((column) => column.header);
        report('noHeader', { params: { first, second }, found: '', at: wholeSheet(submission, key) });
        continue;
      }
      const known = headerLabels(spec);
      const free = header.unknown.filter((cell) => !known.has(cell.text));
      for (const [columnKey, column] of Object.entries(spec.columns)) {
        if (!column.required || header.columns.has(columnKey)) continue;
        const near = likeliest(
          column.header,
          free.map((cell) => cell.text),
        );
        const cell = free.find(({ text: said }) => said === near);
        if (cell === undefined) {
          report('missing', {
            params: { column: column.header },
            found: '',
            at: wholeSheet(submission, key),
          });
          continue;
        }
        report('renamed', {
          params: { column: column.header, found: cell.text },
          found: cell.text,
          at: { sheet: sheet.name, row: header.row, column: cell.column, header: cell.text },
          fix: {
            safety: 'ask',
            edits: [
              { kind: 'set', sheet: sheet.name, row: header.row, column: cell.column, value: column.header },
            ],
          },
        });
      }
    }
  },
  examples: {
    valid: [
      example('frivillig kolumn saknas', { kind: 'remove-column', sheet: 'portfolio', column: 'hours' }),
    ],
    invalid: [
      example('kolumnen Roll saknas', { kind: 'remove-column', sheet: 'survey', column: 'role' }),
      example('rubriken har bytt namn', {
        kind: 'rename-header',
        sheet: 'portfolio',
        column: 'motivation',
        header: 'Motiveringar',
      }),
      example('ingen rubrikrad', {
        kind: 'add-sheet',
        name: 'Kompetens',
        rows: [['Våra kompetenser'], ['Tjänstedesign', 4]],
      }),
    ],
  },
});
