import { text } from '../text/index.ts';
import type { HeaderBinding } from '../workbook/bind.ts';
import type { SheetSpec } from '../workbook/column.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { readTables } from './support/tables.ts';

export const sheetFollowsTheTemplate = defineRule({
  id: 'sheet-follows-the-template',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text('Bladet ser ut som i mallen', 'The sheet looks as in the template'),
  why: text(
    'Vi läser bladet på rubrikerna, så inget går förlorat. Den som ska jämföra två arbetsböcker hittar lättare när de ser lika ut.',
    'We read the sheet by its headers, so nothing is lost. Whoever compares two workbooks finds things sooner when they look alike.',
  ),
  remedy: text('Ni behöver inte ändra något.', 'You need not change anything.'),
  source: ['R4'],
  notFor: text(
    'Blad som ni med avsikt har ordnat på ert eget sätt. Egna kolumner är alltid tillåtna.',
    'Sheets that you have arranged your own way on purpose. Columns of your own are always allowed.',
  ),
  messages: {
    above: message<{ row: number }>({
      sv: ({ row }, { sheet }) => ({
        says: `Rubrikraden i ${sheet} är rad ${row}. Det som står ovanför läser vi inte.`,
        expected: 'Rubriker på rad 1.',
        remedy: 'Ni behöver inte ändra något.',
      }),
      en: ({ row }, { sheet }) => ({
        says: `The header row in ${sheet} is row ${row}. We do not read what stands above it.`,
        expected: 'Headers on row 1.',
        remedy: 'You need not change anything.',
      }),
    }),
    moved: message<{ column: string }>({
      sv: ({ column }, { full }) => ({
        says: `Kolumnen ${column} (${full}) står på ett annat ställe än i mallen. Vi läser den ändå.`,
        expected: 'Kolumnerna i mallens ordning.',
        remedy: 'Ni behöver inte ändra något.',
      }),
      en: ({ column }, { full }) => ({
        says: `The column ${column} (${full}) stands in another place than in the template. We read it all the same.`,
        expected: 'The columns in the order of the template.',
        remedy: 'You need not change anything.',
      }),
    }),
    both: message<{ row: number; column: string }>({
      sv: ({ row, column }, { full, sheet }) => ({
        says: `Rubrikraden i ${sheet} är rad ${row}, och kolumnen ${column} (${full}) står på ett annat ställe än i mallen. Vi läser bladet ändå.`,
        expected: 'Rubriker på rad 1, i mallens ordning.',
        remedy: 'Ni behöver inte ändra något.',
      }),
      en: ({ row, column }, { full, sheet }) => ({
        says: `The header row in ${sheet} is row ${row}, and the column ${column} (${full}) stands in another place than in the template. We read the sheet all the same.`,
        expected: 'Headers on row 1, in the order of the template.',
        remedy: 'You need not change anything.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { spec, sheet, header } of readTables(submission)) {
      if (header.row < 0) continue;
      const moved = movedColumn(spec, header);
      const row = header.row + 1;
      if (moved === null) {
        if (header.row === 0) continue;
        const at = { sheet: sheet.name, row: header.row, column: null, header: null };
        report('above', { params: { row }, found: '', at });
        continue;
      }
      const column = spec.columns[moved.key]?.header ?? '';
      const at = { sheet: sheet.name, row: header.row, column: moved.column, header: column };
      if (header.row === 0) report('moved', { params: { column }, found: column, at });
      else report('both', { params: { row, column }, found: column, at });
    }
  },
  examples: {
    valid: [
      example('en egen kolumn', {
        kind: 'add-column',
        sheet: 'portfolio',
        header: 'Vår kommentar',
        values: ['Hör ihop med INT-002'],
      }),
    ],
    invalid: [
      example('titel ovanför rubrikerna', {
        kind: 'title-row',
        sheet: 'portfolio',
        text: 'Exempelförvaltningens portfölj',
      }),
      example('kolumn på annan plats', {
        kind: 'move-column',
        sheet: 'portfolio',
        column: 'budget',
        to: 1,
      }),
      example(
        'titel och flyttad kolumn',
        { kind: 'title-row', sheet: 'actions', text: 'Våra insatser' },
        { kind: 'move-column', sheet: 'actions', column: 'status', to: 0 },
      ),
    ],
  },
});

/** The first column, from the left, that the template has before one to its left. */
function movedColumn(
  spec: SheetSpec,
  header: HeaderBinding,
): { readonly key: string; readonly column: number } | null {
  const order = new Map(Object.keys(spec.columns).map((key, at) => [key, at]));
  const found = [...header.columns].sort(([, a], [, b]) => a - b);
  for (const [at, [key, column]] of found.entries()) {
    const next = found[at + 1];
    if (next !== undefined && (order.get(next[0]) ?? 0) < (order.get(key) ?? 0)) {
      // Either of the two may be the one that moved: the one further from its place is.
      const other = found[at - 1];
      const nextFits = other === undefined || (order.get(other[0]) ?? 0) < (order.get(next[0]) ?? 0);
      return nextFits ? { key, column } : { key: next[0], column: next[1] };
    }
  }
  return null;
}
