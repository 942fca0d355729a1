import type { ChartDescription } from '@nylage/charts';
import { type ResultCell, type TableSheet, uniqueHeaders } from '@nylage/core/results';
import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import { describe, expect, test } from 'vitest';
import { sampleCharts } from '../../testing/sample-charts.ts';
import { childrenOf, lintOwn, lintStructure, PackageView, walk } from '../../testing/structure-lint/index.ts';
import { nodeDeflate } from '../../zip/inflate-node.ts';
import { writeWorkbook } from '../write-workbook.ts';
import { chartSheet } from './chart-sheet.ts';
import { resultCell } from './result-column.ts';
import { tableSheet } from './table-sheet.ts';

const table: TableSheet = {
  name: 'Nyläge Resultat',
  title: 'Mognad per faktor',
  stamp: 'Internt arbetsmaterial',
  lines: ['Varje organisation väger lika.'],
  tableName: 'Mognad',
  whenEmpty: 'Inget att visa.',
  columns: [
    { header: 'Organisation', kind: 'text' },
    { header: 'Mognad', kind: 'percent', bar: true, note: 'Medel' },
    { header: 'Mognad', kind: 'integer' },
    { header: 'Inlämnad', kind: 'date' },
  ],
  rows: [
    ['=1+1', 47.25, 12, '2022-03-15'],
    [
      { text: 'Dit', link: { sheet: 'Nyläge Resultat', cell: { row: 0, column: 0 } } },
      'färre än 5',
      null,
      null,
    ],
  ],
};

function write(...sheets: Parameters<typeof writeWorkbook>[0]['sheets']): Uint8Array {
  return writeWorkbook({ title: 'Resultat', sheets }, { deflate: nodeDeflate });
}

function chartsOf(charts: readonly ChartDescription[], name = 'Diagram'): PackageView {
  const bytes = write(chartSheet({ name, title: 'Diagram', charts, language: 'sv' }));
  expect(lintStructure(bytes)).toEqual([]);
  return new PackageView(bytes);
}

describe('a result sheet', () => {
  test('starts with the marker that tells it from the user’s sheets, and is sound', () => {
    const sheet = tableSheet(table);
    expect(sheet.rows[0]).toMatchObject([{ value: `${RESULT_SHEET_MARKER} · Internt arbetsmaterial` }]);
    const bytes = write(sheet);
    expect(lintStructure(bytes)).toEqual([]);
    expect(lintOwn(bytes)).toEqual([]);
  });

  test('shows a count as whole and what is measured with a decimal, in the same column', () => {
    const one = (cell: ResultCell, kind: 'integer' | 'decimal') => {
      const written = resultCell(cell, kind);
      return written !== null && typeof written === 'object' && 'style' in written
        ? written.style?.format
        : undefined;
    };
    expect(one(2, 'integer')).toBeDefined();
    expect(one({ number: 301_200, kind: 'integer' }, 'decimal')).toEqual(one(301_200, 'integer'));
    expect(one(48, 'decimal')).not.toEqual(one(48, 'integer'));
  });

  test('without rows says so, and has no table', () => {
    const sheet = tableSheet({ ...table, rows: [] });
    expect(sheet.rows.at(-1)).toEqual(['Inget att visa.']);
    expect(sheet.tables).toEqual([]);
    expect(lintStructure(write(sheet))).toEqual([]);
  });

  test('has room for what stands in a number’s place', () => {
    const withWords = tableSheet({ ...table, rows: [['Alfa', 'färre än fem har svarat', 12, null]] });
    // 23 letters, and the indent; the other columns are as wide as without them.
    expect(withWords.columns?.[1]?.width).toBeGreaterThan(23);
    expect(withWords.columns?.map(({ width }) => width).toSpliced(1, 1)).toEqual(
      tableSheet({ ...table, rows: [] })
        .columns?.map(({ width }) => width)
        .toSpliced(1, 1),
    );
  });

  test('headers that say the same are told apart', () => {
    expect(uniqueHeaders(['A', 'a', '', 'A (2)'])).toEqual(['A', 'a (2)', 'Kolumn 3', 'A (2) (2)']);
  });
});

describe('native charts', () => {
  test('of every kind are sound, also together, also on a sheet whose name must be made valid', () => {
    chartsOf(sampleCharts);
    const view = chartsOf(sampleCharts, 'Diagram: "allt"/1');
    expect(view.text('xl/charts/chart1.xml')).toContain('\'Diagram- "allt"-1\'!$A$');
  });

  test('hold the same numbers in their caches as in the cells they refer to', () => {
    const view = chartsOf(sampleCharts);
    const sheet = view.tree('xl/worksheets/sheet1.xml');
    const cells = new Map<string, string>();
    for (const cell of [...walk(sheet)].filter(({ name }) => name === 'c')) {
      cells.set(cell.attributes.get('r') ?? '', childrenOf(cell, 'v')[0]?.text ?? '');
    }
    let compared = 0;
    for (const name of view.names.filter((part) => part.startsWith('xl/charts/'))) {
      for (const reference of [...walk(view.tree(name))].filter((node) => node.name === 'numRef')) {
        const [, column, top] = /\$([A-Z]+)\$(\d+)/.exec(childrenOf(reference, 'f')[0]?.text ?? '') ?? [];
        const cache = childrenOf(reference, 'numCache')[0];
        for (const point of childrenOf(cache, 'pt')) {
          const at = `${column}${Number(top) + Number(point.attributes.get('idx'))}`;
          expect(Number(cells.get(at)), `${name} ${at}`).toBe(Number(childrenOf(point, 'v')[0]?.text));
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  test('show what is missing as a gap, never as 0', () => {
    const xml = chartsOf(sampleCharts).text('xl/charts/chart1.xml');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain(
      '<c:ptCount val="4"/><c:pt idx="0"><c:v>0.31</c:v></c:pt><c:pt idx="1"><c:v>0.42</c:v></c:pt><c:pt idx="3">',
    );
  });

  test('give every series a colour of its own, and say in words what they show', () => {
    const view = chartsOf(sampleCharts);
    for (const name of view.names.filter((part) => part.startsWith('xl/charts/'))) {
      for (const series of [...walk(view.tree(name))].filter((node) => node.name === 'ser')) {
        expect(childrenOf(series, 'spPr').length, name).toBe(1);
      }
    }
    expect(view.text('xl/drawings/drawing1.xml')).toContain(
      'descr="Mognaden har ökat i tre av fyra faktorer. 2020 saknas för Arv."',
    );
  });

  test('name organisations only while the names can stand apart', () => {
    const [points] = sampleCharts.filter((chart) => chart.kind === 'scatter');
    if (points === undefined) throw new Error('no such chart');
    const withOrganisations = (count: number): string => {
      const organisations = Array.from({ length: count }, (_, at) => ({
        label: `Organisation ${at}`,
        x: at,
        y: at,
        size: 1,
        opens: null,
      }));
      const series = [
        { name: 'En organisation', role: 'organisation' as const, points: organisations },
        {
          name: 'Nuläge',
          role: 'today' as const,
          points: [{ label: 'Nu', x: 7, y: 8, size: null, opens: null }],
        },
      ];
      const view = chartsOf([{ ...points, series }]);
      return view.text('xl/charts/chart1.xml');
    };
    expect(withOrganisations(5)).toContain('<a:t>Organisation 4</a:t>');
    // The koncern's own point is named however many stand around it.
    expect(withOrganisations(31)).toContain('<a:t>Nu</a:t>');
    expect(withOrganisations(31)).not.toContain('<a:t>Organisation');
  });

  test('draw a crowd below the named points, whose names stand on a ground of their own', () => {
    const [points] = sampleCharts.filter((chart) => chart.kind === 'scatter');
    if (points === undefined) throw new Error('no such chart');
    const at = (label: string, place: number) => ({ label, x: place, y: place, size: 1, opens: null });
    const series = [
      { name: 'Nuläge', role: 'today' as const, points: [at('Nu', 50)] },
      { name: 'Målpunkt', role: 'target' as const, points: [at('Mål', 60)] },
      { name: 'Med annan vikt', role: 'alternative' as const, points: [at('Lika', 51)] },
      {
        name: 'En organisation',
        role: 'organisation' as const,
        points: Array.from({ length: 40 }, (_, place) => at(`Organisation ${place}`, place)),
      },
    ];
    const view = chartsOf([{ ...points, corners: [], series }]);
    const drawn = [...walk(view.tree('xl/charts/chart1.xml'))].filter(({ name }) => name === 'ser');
    const labels = drawn.map((one) =>
      [...walk(one)].filter(({ name }) => name === 'dLbl').map((label) => [...walk(label)]),
    );
    expect(labels.map((of) => of.flat().flatMap(({ name, text }) => (name === 't' ? text : [])))).toEqual([
      [],
      [],
      ['Mål'],
      ['Nu'],
    ]);
    for (const label of labels.flat())
      expect(
        label.some(({ name, attributes }) => name === 'srgbClr' && attributes.get('val') === 'FFFFFF'),
      ).toBe(true);
  });

  test('without data are left out, and the sheet still stands', () => {
    const [columns] = sampleCharts;
    if (columns?.kind !== 'clustered-columns') throw new Error('the first sample has columns');
    const view = chartsOf([{ ...columns, categories: [], series: [], references: [] }]);
    expect(view.names.some((name) => name.startsWith('xl/charts/'))).toBe(false);
  });
});
