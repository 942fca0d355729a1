import { exampleInstrument } from '@nylage/core/instrument';
import {
  CONTRACT_VERSION,
  type ProfileId,
  profiles,
  readSubmission,
  type SheetKey,
  type SheetSpec,
  workbookContract,
} from '@nylage/core/workbook';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../read/index.ts';
import { lintOwn, lintStructure, PackageView } from '../../testing/structure-lint/index.ts';
import { nodeDeflate, nodeInflate } from '../../zip/inflate-node.ts';
import type { CellContent } from '../workbook-model.ts';
import { writeWorkbook } from '../write-workbook.ts';
import { type TemplateOptions, templateWorkbook } from './template-workbook.ts';

const contract = workbookContract(exampleInstrument);
const organisations = ['Exempelförvaltningen', 'Park, natur och "kultur"'];

function made(options: TemplateOptions): Uint8Array {
  return writeWorkbook(templateWorkbook(contract, options), { deflate: nodeDeflate });
}

function submission(bytes: Uint8Array) {
  const result = readWorkbook(bytes, { inflate: nodeInflate });
  if (!result.ok) throw new Error(result.refusal.code);
  return readSubmission(result.grid, contract);
}

/** A value that the contract's own example says a cell may hold. */
function exampleValue(spec: SheetSpec, key: string): CellContent {
  const column = spec.columns[key];
  if (column === undefined) return null;
  if (column.type === 'date') return { date: column.example };
  if (['integer', 'number', 'percent', 'year', 'answer'].includes(column.type)) {
    return Number(column.example.replace(' ', '').replace(',', '.'));
  }
  return column.example;
}

function exampleRow(spec: SheetSpec): Readonly<Record<string, CellContent>> {
  return Object.fromEntries(Object.keys(spec.columns).map((key) => [key, exampleValue(spec, key)]));
}

describe.each(profiles.map(({ id }) => id))('the template %s', (profile: ProfileId) => {
  const bytes = made({
    sheets: profile,
    organisation: 'Exempelförvaltningen',
    year: 2022,
    choices: { organisations },
  });

  test('is sound in structure, without formulas, macros and locks', () => {
    expect(lintStructure(bytes)).toEqual([]);
    expect(lintOwn(bytes)).toEqual([]);
  });

  test('is read back without a single oddity', () => {
    const read = submission(bytes);
    expect(read.issues).toEqual([]);
    expect(read.bindings.unknown.map(({ name }) => name)).toEqual(['Så fyller ni i', 'Listor']);
    expect([...read.bindings.bound.keys()]).toEqual(
      profiles.find(({ id }) => id === profile)?.sheets.toSorted(byContract),
    );
    expect(read.about?.values).toMatchObject({
      organisation: 'Exempelförvaltningen',
      year: 2022,
      status: 'draft',
      instrument: exampleInstrument.title.sv,
      templateVersion: `nylage-arbetsbok ${CONTRACT_VERSION}`,
    });
    for (const table of Object.values(read.tables)) {
      expect(table?.rows ?? []).toEqual([]);
      expect(table?.header.variants ?? []).toEqual([]);
    }
    expect(read.survey?.respondents).toEqual([]);
  });
});

function byContract(a: SheetKey, b: SheetKey): number {
  const at = (key: SheetKey): number => contract.sheets.findIndex((spec) => spec.key === key);
  return at(a) - at(b);
}

describe('a prefilled template', () => {
  const tables = contract.sheets.filter(({ layout }) => layout === 'table');
  const about = contract.sheets.find(({ key }) => key === 'about');
  if (about === undefined) throw new Error('no about sheet');
  const bytes = made({
    sheets: 'executive-office',
    prefill: {
      about: { ...exampleRow(about), instrument: exampleInstrument.title.sv },
      rows: Object.fromEntries(tables.map((spec) => [spec.key, [exampleRow(spec)]])),
    },
  });

  test("every column's own example is read back without an oddity, in every sheet", () => {
    const read = submission(bytes);
    expect(read.issues).toEqual([]);
    for (const [key, table] of Object.entries(read.tables)) expect(table?.rows.length, key).toBe(1);
    const emptyCells = Object.entries(read.tables).flatMap(([sheet, table]) =>
      Object.entries(table?.rows[0]?.values ?? {})
        .filter(([, value]) => value === null)
        .map(([key]) => `${sheet}.${key}`),
    );
    expect(emptyCells).toEqual([]);
    expect(read.survey?.respondents.length).toBe(1);
    expect(lintStructure(bytes)).toEqual([]);
  });

  test('only then has the columns for what is unchanged', () => {
    const headers = (file: Uint8Array): string => new PackageView(file).text('xl/sharedStrings.xml');
    expect(headers(bytes)).toContain('Oförändrat?');
    expect(headers(made({ sheets: 'own' }))).not.toContain('<t>Oförändrat?</t>');
  });

  test('only then says in its guide what to do with the rows from last year', () => {
    const texts = (file: Uint8Array): string => new PackageView(file).text('xl/sharedStrings.xml');
    expect(texts(bytes)).toContain('Stämmer raden fortfarande: skriv Ja i Oförändrat?');
    expect(texts(made({ sheets: 'own' }))).not.toContain('skriv Ja i Oförändrat?');
  });
});

test('a percentage is kept as one, and a percent in a plain column is read as 0–100', () => {
  const bytes = made({
    sheets: 'minimum',
    prefill: { rows: { portfolio: [{ id: '001', innovationShare: { percent: 20 } }] } },
  });
  const row = submission(bytes).tables.portfolio?.rows[0];
  expect(row?.values).toMatchObject({ id: '001', innovationShare: 20 });
});

test('the same template is the same bytes', () => {
  expect(made({ sheets: 'own', language: 'en' })).toEqual(made({ sheets: 'own', language: 'en' }));
});
