import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { setCell } from './support/set-cell.ts';
import { cellPlace } from './support/where.ts';

export const idIsUnique = defineRule({
  id: 'id-is-unique',
  since: 1,
  severity: 'error',
  scope: 'sheet',
  title: text('Varje id finns en gång', 'Every id is there once'),
  why: text(
    'Med samma id på två rader vet ingen vilken rad andra menar, och nästa år går de inte att skilja åt.',
    'With the same id on two rows nobody knows which row others mean, and next year they cannot be told apart.',
  ),
  remedy: text(
    'Behåll en rad, eller ge den andra ett eget id.',
    'Keep one row, or give the other its own id.',
  ),
  source: ['R2', 'R25'],
  messages: {
    twice: message<{ id: string; first: number; second: number; free: string }>({
      sv: ({ id, first, second, free }, { sheet, header }) => ({
        says: `${header} ${id} finns på rad ${first} och ${second} i ${sheet}.`,
        expected: 'Ett eget id för varje rad.',
        remedy: `Ska den andra raden heta ${free}?`,
      }),
      en: ({ id, first, second, free }, { sheet, header }) => ({
        says: `${header} ${id} is on rows ${first} and ${second} in ${sheet}.`,
        expected: 'An id of its own for each row.',
        remedy: `Shall the second row be called ${free}?`,
      }),
    }),
    copied: message<{ id: string; first: number; second: number }>({
      sv: ({ id, first, second }, { sheet, header }) => ({
        says: `${header} ${id} finns på rad ${first} och ${second} i ${sheet}, med samma namn.`,
        expected: 'En rad för varje id.',
        remedy: 'Är det samma sak? Ta bort den ena raden. Annars ge den ett eget id och ett eget namn.',
      }),
      en: ({ id, first, second }, { sheet, header }) => ({
        says: `${header} ${id} is on rows ${first} and ${second} in ${sheet}, with the same name.`,
        expected: 'One row for each id.',
        remedy:
          'Is it the same thing? Remove one of the rows. Otherwise give it an id and a name of its own.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio, actions, benefits, dataSets, systems } = submission.tables;
    for (const table of [portfolio, actions, benefits, dataSets, systems]) {
      if (table === null) continue;
      const rows: readonly Row[] = table.rows;
      const keys = rows.map(({ values }) => normaliseLabel(values.id ?? ''));
      const taken = new Set(keys);
      if (taken.size === rows.length) continue;
      const first = new Map<string, Row>();
      // A sheet that nobody must fill in keeps nobody from handing in.
      const severity = table.spec.required ? 'error' : 'warning';
      for (const [place, one] of rows.entries()) {
        const { id, name } = one.values;
        const key = keys[place];
        if (id === null || key === undefined) continue;
        const before = first.get(key);
        if (before === undefined) {
          first.set(key, one);
          continue;
        }
        const at = cellPlace(table, one.row, 'id');
        const params = { id, first: before.row + 1, second: one.row + 1 };
        if (name !== null && normaliseLabel(name) === normaliseLabel(before.values.name ?? '')) {
          report('copied', { params, found: id, at, severity });
          continue;
        }
        let next = 2;
        while (taken.has(normaliseLabel(`${id}-${next}`))) next++;
        const free = `${id}-${next}`;
        taken.add(normaliseLabel(free));
        report('twice', {
          params: { ...params, free },
          found: id,
          at,
          severity,
          fix: setCell(at, free, 'ask'),
        });
      }
    }
  },
  examples: {
    valid: [
      example('ett nytt id', {
        kind: 'copy-row',
        sheet: 'actions',
        row: 1,
        values: { id: 'L03', name: 'Följ upp nyttor', dependsOn: null },
      }),
    ],
    invalid: [
      example('samma id på två initiativ', {
        kind: 'set',
        sheet: 'portfolio',
        row: 3,
        column: 'id',
        value: 'INT-002',
      }),
      example('kopierad rad', { kind: 'copy-row', sheet: 'portfolio', row: 1, values: {} }),
      example('samma id på två system', {
        kind: 'copy-row',
        sheet: 'systems',
        row: 0,
        values: { id: 's-03', name: 'Kartsystemet' },
      }),
    ],
  },
});

interface Row {
  readonly row: number;
  readonly values: { readonly id: string | null; readonly name: string | null };
}
