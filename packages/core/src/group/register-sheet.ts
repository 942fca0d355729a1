import { a1, cellAt, type Grid, type PlainSheet } from '../grid/index.ts';
import { type Text, text } from '../text/index.ts';
import type { CellIssue } from '../workbook/cell-issue.ts';
import { codeList } from '../workbook/code-lists.ts';
import { column, defineSheet } from '../workbook/column.ts';
import { readTable } from '../workbook/table-reading.ts';
import { writeCell } from '../workbook/write-cell.ts';
import type { CellData } from './extract-model.ts';
import { parseRegister, type ReadRegister, type Register, type RegisterIssue } from './register.ts';

/** What an organisation can be. */
export const organisationTypeCodes = codeList('organisationType', {
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
    otherCodes: column.textList({
      header: 'Andra koder',
      help: text(
        'Koder i andra system som system=kod, åtskilda med semikolon.',
        'Codes in other systems as system=code, separated by semicolons.',
      ),
      example: 'diariet=SLK',
    }),
  },
});

/** The sheet that keeps what is said wherever the register is shown. */
const NOTICE_SHEET = 'Upplysning';

/** Reads a register from a workbook's sheet *Organisationer*, or its first sheet. */
export function readRegisterSheet(grid: Grid): ReadRegister {
  const sheet = grid.sheets.find(({ name }) => name === registerSheet.name) ?? grid.sheets[0];
  const cells: CellIssue[] = [];
  const scale = { min: 0, max: 0, notAnswers: new Set<string>() };
  const rows =
    sheet === undefined ? [] : readTable({ grid, issues: cells, scale }, sheet, registerSheet).rows;
  // A date or type that cannot be read must not pass for one that is not given.
  const unread: readonly RegisterIssue[] = cells
    .filter(({ what }) => UNREAD.has(what.code))
    .map(({ row, column: at, raw }) => ({
      path: [registerSheet.name, a1({ row, column: at })],
      ...wrong(text(`”${raw}” går inte att läsa`, `«${raw}» cannot be read`)),
    }));
  const codes = rows.map(({ values }) => (values.otherCodes ?? []).map(parseCode));
  const badCodes = rows.flatMap(({ row }, at): readonly RegisterIssue[] =>
    (codes[at] ?? []).includes(null)
      ? [{ path: [registerSheet.name, `${row + 1}`, 'Andra koder'], ...wrong(CODE_FORM) }]
      : [],
  );
  const parsed = parseRegister({
    schemaVersion: 1,
    notice: noticeIn(grid),
    organisations: rows.map(({ values }, at): Register['organisations'][number] | object => ({
      ...values,
      aliases: values.aliases ?? [],
      codes: Object.fromEntries<string>([
        ...(values.stratsys === null ? [] : [['stratsys', values.stratsys] as const]),
        ...(codes[at] ?? []).flatMap((code) => (code === null ? [] : [code])),
      ]),
    })),
  });
  const issues = [
    ...unread,
    ...badCodes,
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => inSheet(issue, rows))),
  ];
  if (parsed.success && issues.length === 0) return { success: true, data: parsed.data };
  return { success: false, error: { issues } };
}

const CODE_FORM = text('skrivs system=kod', 'is written system=code');

function wrong(says: Text): Pick<RegisterIssue, 'message' | 'says'> {
  return { message: says.en, says };
}

const UNREAD: ReadonlySet<CellIssue['what']['code']> = new Set([
  'date-unreadable',
  'code-unknown',
  'error-value',
  'formula-without-value',
  'damaged',
]);

function parseCode(typed: string): readonly [system: string, code: string] | null {
  const [, system = '', code = ''] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(typed) ?? [];
  return system === '' ? null : [system, code];
}

function noticeIn(grid: Grid): string | null {
  const sheet = grid.sheets.find(({ name }) => name === NOTICE_SHEET);
  const said = sheet === undefined ? '' : cellAt(grid, sheet, 1, 0).text;
  return said === '' ? null : said;
}

/** The row where a person finds what the register's format says of an organisation. */
function inSheet(issue: RegisterIssue, rows: readonly { readonly row: number }[]): RegisterIssue {
  const [, at, key] = issue.path;
  const row = typeof at === 'number' ? rows[at]?.row : undefined;
  if (row === undefined) return issue;
  const header = Object.entries(registerSheet.columns).find(([name]) => name === key)?.[1].header;
  return { ...issue, path: [registerSheet.name, `${row + 1}`, ...(header === undefined ? [] : [header])] };
}

/** The register as plain sheets, which `readRegisterSheet` reads back as they were. */
export function registerAsSheets(register: Register): readonly PlainSheet[] {
  const columns = Object.entries(registerSheet.columns);
  const rows = register.organisations.map(({ codes, ...entry }) => {
    const { stratsys = null, ...others } = codes;
    const values: Readonly<Record<string, CellData>> = {
      ...entry,
      stratsys,
      otherCodes: Object.entries(others).map(([system, code]) => `${system}=${code}`),
    };
    return columns.map(([key, spec]) => {
      const value = values[key] ?? null;
      return writeCell(spec, Array.isArray(value) && value.length === 0 ? null : value);
    });
  });
  return [
    { name: registerSheet.name, rows: [columns.map(([, { header }]) => header), ...rows] },
    ...(register.notice === null ? [] : [{ name: NOTICE_SHEET, rows: [[NOTICE_SHEET], [register.notice]] }]),
  ];
}
