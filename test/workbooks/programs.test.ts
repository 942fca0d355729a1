import { readFileSync, writeFileSync } from 'node:fs';
import { exampleInstrument } from '@nylage/core/instrument';
import { profiles, readSubmission, workbookContract } from '@nylage/core/workbook';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { annotateWorkbook, patchWorkbook } from '@nylage/xlsx/patch';
import { lintStructure, readGrid, sampleCharts } from '@nylage/xlsx/testing';
import {
  chartSheet,
  tableSheet,
  templateWorkbook,
  type WorkbookToWrite,
  writeWorkbook,
} from '@nylage/xlsx/write';
import { describe, expect, test } from 'vitest';
import { colorsOnPages, programs, throughLibreOffice, throughOpenpyxl } from './support/programs.ts';

/**
 * Written files opened by other programs. Where a program is missing its tests are skipped and say so;
 * what the programs made of the template is committed and always checked. To make that anew:
 * `UPDATE_FIXTURES=1 npx vitest run --project repo test/workbooks/programs.test.ts`.
 */
const contract = workbookContract(exampleInstrument);
const noLibreOffice = programs.soffice === null;
const noOpenpyxl = programs.python === null;
const noPictures = noLibreOffice || programs.pdftoppm === null;
// biome-ignore lint/suspicious/noUndeclaredEnvVars: set by hand to make fixtures anew, never by a task
const updates = process.env.UPDATE_FIXTURES === '1';
const options = { inflate: nodeInflate, deflate: nodeDeflate };

/** Every sheet there is, with a row in the one that most people fill in. */
const template = templateWorkbook(contract, {
  sheets: 'executive-office',
  organisation: 'Exempelförvaltningen',
  year: 2022,
  choices: { organisations: ['Exempelförvaltningen', 'Park, natur och kultur'] },
  prefill: {
    rows: {
      portfolio: [
        {
          id: '001',
          name: '=1+1',
          status: 'Pågår',
          start: { date: '2022-01-10' },
          budget: 1200.5,
          innovationShare: 20,
        },
      ],
    },
  },
});

const results: WorkbookToWrite = {
  title: 'Resultat',
  sheets: [
    tableSheet({
      name: 'Nyläge Resultat',
      title: 'Mognad',
      tableName: 'Mognad',
      whenEmpty: 'Inget',
      columns: [
        { header: 'Organisation', kind: 'text' },
        { header: 'Mognad', kind: 'percent', bar: true },
        { header: 'Inlämnad', kind: 'date' },
      ],
      rows: [
        ['=1+1', 47.25, '2022-03-15'],
        ['Åäö', 'färre än 5', null],
      ],
    }),
    ...sampleCharts.map((chart) =>
      chartSheet({ name: chart.id, title: chart.title, charts: [chart], language: 'sv' }),
    ),
  ],
};

function fixture(name: string): URL {
  return new URL(`../fixtures/${name}`, import.meta.url);
}

function expectAsWritten(saved: Uint8Array): void {
  const read = readSubmission(readGrid(saved), contract);
  expect(read.issues).toEqual([]);
  expect(read.bindings.bound.size).toBe(template.sheets.length - 2);
  expect(read.about?.values).toMatchObject({
    organisation: 'Exempelförvaltningen',
    year: 2022,
    status: 'draft',
  });
  for (const table of Object.values(read.tables)) expect(table?.header.variants ?? []).toEqual([]);
  expect(read.tables.portfolio?.rows.map(({ values }) => values)).toMatchObject([
    { id: '001', name: '=1+1', status: 'ongoing', start: '2022-01-10', budget: 1200.5, innovationShare: 20 },
  ]);
}

test('which other programs this machine has', () => {
  const said = (name: string, missing: boolean): string =>
    `${name}: ${missing ? 'MISSING, its tests are skipped' : 'present'}`;
  process.stdout.write(
    `${[said('LibreOffice', noLibreOffice), said('openpyxl', noOpenpyxl), said('pdftoppm', programs.pdftoppm === null)].join('\n')}\n`,
  );
});

describe('the template, as other programs saved it', () => {
  test.each(['openpyxl', 'libreoffice'])('reads back as it was written from %s', (name) => {
    expectAsWritten(new Uint8Array(readFileSync(fixture(`template/${name}.xlsx`))));
  });
});

describe.skipIf(noOpenpyxl)(noOpenpyxl ? 'SKIPPED, openpyxl is missing' : 'opened by openpyxl', () => {
  test.each(profiles.map(({ id }) => id))(
    'the template %s has its tables, drop-downs, colours and notes',
    (profile) => {
      const model = templateWorkbook(contract, { sheets: profile });
      const { sheets } = throughOpenpyxl(writeWorkbook(model, { deflate: nodeDeflate }));
      expect(sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
      sheets.forEach((sheet, at) => {
        const written = model.sheets[at];
        expect(sheet).toMatchObject({
          tables: (written?.tables ?? []).map(({ name }) => name),
          validations: written?.validations?.length ?? 0,
          conditionalFormats: written?.conditionalFormats?.length ?? 0,
          protected: false,
          formulas: 0,
        });
      });
      expect(sheets.find(({ name }) => name === 'Enkätsvar')).toMatchObject({ notes: 32, freeze: 'C2' });
    },
  );

  test('the template is saved by it without loss', () => {
    const { saved } = throughOpenpyxl(writeWorkbook(template, { deflate: nodeDeflate }));
    expectAsWritten(saved);
    if (updates) writeFileSync(fixture('template/openpyxl.xlsx'), saved);
  });

  test('charts and tables of results are seen', () => {
    const { sheets } = throughOpenpyxl(writeWorkbook(results, { deflate: nodeDeflate }));
    expect(sheets.map(({ charts }) => charts)).toEqual([0, 1, 1, 1, 1]);
    expect(sheets.every(({ formulas }) => formulas === 0)).toBe(true);
    expect(sheets[0]?.tables).toEqual(['Mognad']);
  });
});

describe.skipIf(noLibreOffice)(
  noLibreOffice ? 'SKIPPED, LibreOffice is missing' : 'opened by LibreOffice',
  () => {
    test('the template is saved by it without loss', () => {
      const saved = throughLibreOffice(writeWorkbook(template, { deflate: nodeDeflate }), 'xlsx');
      expectAsWritten(saved);
      const grid = readGrid(saved);
      const portfolio = grid.sheets.find(({ name }) => name === 'Portfölj');
      expect(portfolio?.tables.map(({ name }) => name)).toEqual(['Portfolj']);
      expect(portfolio?.validations.length).toBeGreaterThan(10);
      if (updates) writeFileSync(fixture('template/libreoffice.xlsx'), saved);
    });

    test('values of results are shown as what they are', () => {
      const csv = new TextDecoder().decode(
        throughLibreOffice(writeWorkbook(results, { deflate: nodeDeflate }), 'csv'),
      );
      // The decimal sign is that of the program's own language.
      expect(csv.replace('47,3', '47.3')).toContain(
        ['Organisation;Mognad;Inlämnad', '=1+1;47.3 %;2022-03-15', 'Åäö;färre än 5;'].join('\n'),
      );
    });

    test.each(['openpyxl', 'assembled', 'libreoffice'])(
      'the workbook %s.xlsx opens after a patch and with result sheets',
      (name) => {
        const bytes = new Uint8Array(readFileSync(fixture(`rich/${name}.xlsx`)));
        const patched = patchWorkbook(
          bytes,
          [{ kind: 'set', sheet: 'Portfölj', row: 4, column: 3, value: 1250.5 }],
          options,
        );
        if (!patched.ok) throw new Error(patched.refusal.code);
        const annotated = annotateWorkbook(patched.bytes, results.sheets, options);
        if (!annotated.ok) throw new Error(annotated.refusal.code);
        expect(lintStructure(annotated.bytes)).toEqual([]);
        const csv = new TextDecoder().decode(throughLibreOffice(annotated.bytes, 'csv'));
        expect(csv.replace('1250,5', '1250.5')).toContain('INT-004;Robot i växeln;Avbruten;1250.5;');
        const again = throughLibreOffice(annotated.bytes, 'xlsx');
        expect(readGrid(again).sheets.map((sheet) => sheet.name)).toEqual(
          readGrid(annotated.bytes).sheets.map((sheet) => sheet.name),
        );
        // What LibreOffice saved is still known as ours, and goes again.
        const cleared = annotateWorkbook(again, [], options);
        expect(cleared.ok && readGrid(cleared.bytes).sheets.map((sheet) => sheet.name)).toEqual(
          readGrid(bytes).sheets.map((sheet) => sheet.name),
        );
        // LibreOffice orders some things its own way; clearing adds nothing to complain about.
        const complaints = cleared.ok ? lintStructure(cleared.bytes) : [];
        expect(lintStructure(again)).toEqual(expect.arrayContaining([...complaints]));
      },
    );
  },
);

describe.skipIf(noPictures)(
  noPictures ? 'SKIPPED, LibreOffice or pdftoppm is missing' : 'drawn by LibreOffice',
  () => {
    test('every chart shows its series in their colours, each on one page', () => {
      const pages = colorsOnPages(
        throughLibreOffice(writeWorkbook(results, { deflate: nodeDeflate }), 'pdf'),
      );
      expect(pages.length).toBe(results.sheets.length);
      const pixels = (page: number, color: string): number => pages[page]?.get(color) ?? 0;
      for (const color of ['#0b5394', '#b45309', '#3f7d20'])
        expect(pixels(1, color), `columns ${color}`).toBeGreaterThan(200);
      for (const color of ['#b45309', '#3f7d20', '#7a3e9d'])
        expect(pixels(2, color), `points ${color}`).toBeGreaterThan(2);
      for (const color of ['#0b5394', '#b45309'])
        expect(pixels(4, color), `radar ${color}`).toBeGreaterThan(20);
    });
  },
);
