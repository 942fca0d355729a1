import type { Instrument } from '@nylage/core/instrument';
import {
  type Column,
  NO_TEXT,
  type SheetKey,
  type SheetSpec,
  specByKey,
  statementKey,
  tableSheets,
  type WorkbookContract,
  YES_TEXT,
} from '@nylage/core/workbook';
import type { CellContent } from '@nylage/xlsx/write';
import type { SampleAnswer, SampleRespondent, SampleResult, SampleWorkbook } from '../model/model.ts';

/** A row as typed into a sheet, by column key. */
export type CellRow = Readonly<Record<string, CellContent>>;

/** What stands in every cell of a workbook, by sheet and column key: what the template's prefill takes. */
export interface WorkbookCells {
  readonly about: CellRow;
  readonly rows: Readonly<Partial<Record<SheetKey, readonly CellRow[]>>>;
}

/** The cells that an organisation's people would have filled in. */
export function toCells(workbook: SampleWorkbook, contract: WorkbookContract): WorkbookCells {
  const { about, respondents, results, tables } = workbook;
  const rows: Partial<Record<SheetKey, readonly CellRow[]>> = {};
  if (respondents.length > 0) rows.survey = respondents.map((one) => respondentCells(one, contract));
  if (results.length > 0) rows.maturityResults = results.map((one) => resultCells(one));
  for (const [key, table] of Object.entries(tables) as [keyof typeof tables, readonly object[]][]) {
    rows[key] = table.map((values) => rowCells(tableSheets[key], values));
  }
  return { about: rowCells(specByKey(contract, 'about'), about), rows };
}

function respondentCells({ number, role, answers }: SampleRespondent, contract: WorkbookContract): CellRow {
  const cells: Record<string, CellContent> = {
    number: number !== null && /^\d{1,9}$/.test(number) ? Number(number) : number,
    role: role === null ? null : choiceCell(contract.survey.columns.role, role),
  };
  for (const [statement, answer] of answers) {
    cells[statementKey({ id: statement })] = answerCell(answer, contract.instrument);
  }
  return cells;
}

function answerCell(answer: SampleAnswer, { scale }: Instrument): CellContent {
  if (answer === 'dontKnow') return scale.notAnswers[0] ?? null;
  return typeof answer === 'number' ? answer : answer.typed;
}

function resultCells(result: SampleResult): CellRow {
  const { columns } = tableSheets.maturityResults;
  return {
    year: result.year,
    instrument: result.instrument,
    level: choiceCell(columns.level, result.level),
    name: result.name,
    value: result.value,
    respondents: result.respondents,
    spread: result.spread,
    source: result.source,
  };
}

function rowCells(spec: SheetSpec, values: object): CellRow {
  const cells: Record<string, CellContent> = {};
  for (const [key, value] of Object.entries(values)) {
    const column = spec.columns[key];
    if (column !== undefined && value !== null) cells[key] = valueCell(column, value);
  }
  return cells;
}

/** How a person writes a value of the model in a column. */
function valueCell(column: Column, value: unknown): CellContent {
  if (typeof value === 'boolean') return value ? YES_TEXT : NO_TEXT;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) {
    const parts = value.map(String);
    return parts.map((part) => (column.codes === undefined ? part : choiceCell(column, part))).join('; ');
  }
  const said = String(value);
  if (column.codes !== undefined) return choiceCell(column, said);
  return column.type === 'date' ? { date: said } : said;
}

function choiceCell(column: Column | undefined, id: string): string {
  const choice = column?.codes?.choices.find((one) => one.id === id);
  if (choice === undefined) throw new Error(`${column?.header ?? 'a missing column'} has no choice ${id}`);
  return choice.cell;
}
