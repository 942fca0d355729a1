import type { Grid } from '../grid/index.ts';
import { text } from '../text/index.ts';
import type { CellIssue } from '../workbook/cell-issue.ts';
import { codeList } from '../workbook/code-lists.ts';
import { column, defineSheet } from '../workbook/column.ts';
import { readTable } from '../workbook/table-reading.ts';
import { type Register, registerSchema } from './register.ts';

const organisationTypeCodes = codeList('organisationType', {
  department: ['Förvaltning', 'Department'],
  company: ['Bolag', 'Company'],
});

/** The register of organisations as a sheet: one row each. */
export const registerSheet = defineSheet({
  key: 'register',
  name: 'Organisationer',
  layout: 'table',
  required: true,
  tableName: 'Organisationer',
  title: text('Organisationer', 'Organisations'),
  help: text('De organisationer som väntas lämna in.', 'The organisations that are expected to hand in.'),
  columns: {
    id: column.text({
      header: 'Id',
      required: true,
      help: text('Ändras aldrig.', 'Never changes.'),
      example: 'f01',
    }),
    name: column.text({
      header: 'Namn',
      required: true,
      help: text('Organisationens namn.', "The organisation's name."),
      example: 'Exempelförvaltningen',
    }),
    type: column.code({
      header: 'Typ',
      required: true,
      codes: organisationTypeCodes,
      help: text('Förvaltning eller bolag.', 'Department or company.'),
      example: 'Förvaltning',
    }),
    cluster: column.text({
      header: 'Kluster',
      help: text('Bolagets kluster.', "The company's cluster."),
      example: 'Energi',
    }),
    validFrom: column.date({
      header: 'Gäller från',
      help: text('Första dagen.', 'First day.'),
      example: '2021-01-01',
    }),
    validTo: column.date({
      header: 'Gäller till',
      monthMeans: 'last',
      help: text('Sista dagen.', 'Last day.'),
      example: '2024-12-31',
    }),
    successor: column.text({
      header: 'Efterträdare',
      help: text(
        'Id på den som tog över; flera, åtskilda med semikolon, om den delades.',
        'Id of whoever took over; several, separated by semicolons, if it was split.',
      ),
      example: 'f02',
    }),
    aliases: column.textList({
      header: 'Alias',
      help: text('Andra namn, åtskilda med semikolon.', 'Other names, separated by semicolons.'),
      example: 'Exempelfv',
    }),
    stratsys: column.text({
      header: 'Stratsys',
      help: text('Kod i Stratsys.', 'Code in Stratsys.'),
      example: '1100',
    }),
  },
});

/** Reads a register from a workbook's sheet *Organisationer*, or its first sheet. */
export function readRegisterSheet(grid: Grid): ReturnType<typeof registerSchema.safeParse> {
  const sheet = grid.sheets.find(({ name }) => name === registerSheet.name) ?? grid.sheets[0];
  const issues: CellIssue[] = [];
  const scale = { min: 0, max: 0, notAnswers: new Set<string>() };
  const rows = sheet === undefined ? [] : readTable({ grid, issues, scale }, sheet, registerSheet).rows;
  return registerSchema.safeParse({
    schemaVersion: 1,
    organisations: rows.map(({ values }): Register['organisations'][number] | object => ({
      ...values,
      aliases: values.aliases ?? [],
      codes: values.stratsys === null ? {} : { stratsys: values.stratsys },
    })),
  });
}
