import { type Grid, gridFromRows } from '@nylage/core/grid';
import { findNode } from '@nylage/core/scoring';
import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import type { SheetModel, WorkbookModel } from '@nylage/excel-host';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../testing/cells-of.ts';
import { exampleGrid, resultsOf } from '../testing/example-workbook.ts';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { openInHost } from '../testing/open-in-host.ts';

/** A workbook in which a text could be taken for a formula, and in a sheet whose name must be quoted. */
const grid = exampleGrid(
  { kind: 'set', sheet: 'portfolio', row: 0, column: 'name', value: '=1+1' },
  { kind: 'set', sheet: 'portfolio', row: 1, column: 'name', value: '@SUM(A1)' },
  { kind: 'set', sheet: 'portfolio', row: 1, column: 'id', value: '+1' },
  { kind: 'set', sheet: 'portfolio', row: 2, column: 'budget', value: '1 250,5' },
  { kind: 'set', sheet: 'actions', row: 0, column: 'status', value: '-1' },
);

const NAMES = ['Nyläge Kontroll', 'Nyläge Resultat', 'Nyläge Diagram'];

function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.findSheet(name);
  if (sheet === null) throw new Error(`there is no ${name}`);
  return sheet;
}

/** The cells of a table of ours, as values, its header first. */
function tableRows(workbook: WorkbookModel, name: string): unknown[][] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const area = sheet?.tables.find((table) => table.name === name)?.area;
  if (sheet === undefined || area === undefined) throw new Error(`there is no table ${name}`);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, across) =>
      sheet.cells.value(area.top + down, area.left + across),
    ),
  );
}

function userSheets(read: Grid) {
  return cellsOf(read).sheets.filter(({ name }) => !NAMES.includes(name) && !name.startsWith('Nyläge'));
}

describe('how result sheets are printed', () => {
  it('as wide as one A4, with the header of their table on each page', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    await workbook.writeResults(resultsOf(grid));
    await workbook.writeResults(resultsOf(grid));
    const page = (name: string) => {
      const { settings, titleRows } = sheetOf(host.workbook, name).page;
      return [settings.get('Orientation'), settings.get('PaperSize'), settings.get('Zoom'), titleRows?.top];
    };
    const oneWide = { horizontalFitToPages: 1 };
    const header = sheetOf(host.workbook, 'Nyläge Kontroll').tables[0]?.area.top;
    expect(page('Nyläge Kontroll')).toEqual(['Landscape', 'A4', oneWide, header]);
    // Of several tables the header of the last and longest, which only pages after it repeat.
    const tables = sheetOf(host.workbook, 'Nyläge Resultat').tables.toSorted(
      (a, b) => a.area.top - b.area.top,
    );
    const longest = tables.find(({ name }) => name === 'Nylage_Rakning');
    expect(tables.at(-1)).toBe(longest);
    for (const { area } of tables)
      expect(area.bottom - area.top).toBeLessThanOrEqual(
        (longest?.area.bottom ?? 0) - (longest?.area.top ?? 0),
      );
    expect(page('Nyläge Resultat')).toEqual(['Landscape', 'A4', oneWide, longest?.area.top]);
    // Two charts on a page, the numbers on pages of their own, and columns that find room beside each other.
    const [orientation, paper, zoom, title] = page('Nyläge Diagram');
    expect([orientation, paper, title]).toEqual(['Portrait', 'A4', 1]);
    const { columnWidths, page: charts, charts: drawn } = sheetOf(host.workbook, 'Nyläge Diagram');
    const width = [...columnWidths.values()].reduce((total, one) => total + one, 0);
    const { scale } = zoom as { scale: number };
    expect((width * scale) / 100).toBeLessThan(595 - 2 * 36);
    expect(charts.breaksBefore.size).toBe(Math.ceil(drawn.length / 2));
    for (const { name, page: own } of host.workbook.sheets)
      if (!NAMES.includes(name)) expect(own.settings.size, name).toBe(0);
  });
});

describe('where Excel can set nothing of how a sheet is printed', () => {
  it('the results are written all the same, and events are on', async () => {
    const input = resultsOf(grid);
    const failing = async (changes: number) => {
      const opened = openInHost(modelFromGrid(grid));
      opened.host.faults.failAfter(changes);
      const isWritten = await opened.workbook.writeResults(input).then(
        () => true,
        () => false,
      );
      return { ...opened, isWritten };
    };
    // The first change after which everything but paper is done: a failure before it leaves the results unfinished.
    let [low, high] = [0, 20_000];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((await failing(middle)).isWritten) high = middle;
      else low = middle + 1;
    }
    expect((await failing(low - 1)).isWritten).toBe(false);
    const { host, isWritten } = await failing(low);
    expect(isWritten).toBe(true);
    expect(sheetOf(host.workbook, 'Nyläge Kontroll').page.settings.size).toBe(0);
    expect(host.workbook.sheets.slice(-3).map(({ name }) => name)).toEqual(NAMES);
    expect(sheetOf(host.workbook, 'Nyläge Diagram').charts).toHaveLength(4);
    expect(host.workbook.events.enabled).toBe(true);
  });
});

describe('writing results', () => {
  it('takes four round trips, and leaves the user’s sheets as they were', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    const before = userSheets((await workbook.read()).grid);
    const { cost } = await host.measured(() => workbook.writeResults(resultsOf(grid)));
    expect(cost.syncs).toBe(4);
    expect(cost.largestRequest).toBeLessThan(1_000_000);
    expect(host.referenceCount).toBe(0);
    expect(host.unknownMembers).toEqual([]);
    const after = (await workbook.read()).grid;
    expect(userSheets(after)).toEqual(before);
    expect(host.workbook.sheets.slice(-3).map(({ name }) => name)).toEqual(NAMES);
    for (const name of NAMES) {
      expect(String(sheetOf(host.workbook, name).cells.value(0, 0))).toContain(RESULT_SHEET_MARKER);
    }
  });

  it('lists every problem with a link to its cell', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    const input = resultsOf(grid);
    await workbook.writeResults(input);
    const [header, ...rows] = tableRows(host.workbook, 'Nylage_Kontroll');
    expect(header).toEqual(['Nivå', 'Blad', 'Cell', 'Vad vi hittade', 'Vad som behövs', 'Så gör ni']);
    expect(rows).toHaveLength(input.findings.problems.length);
    expect(rows.map(([level]) => level)).toContain('Måste rättas');
    const sheet = sheetOf(host.workbook, 'Nyläge Kontroll');
    const withCells = input.findings.problems.filter(({ at }) => at?.row != null && at.column !== null);
    expect(sheet.hyperlinks.size).toBe(withCells.length);
    expect([...sheet.hyperlinks.values()].map(({ documentReference }) => documentReference)).toContain(
      "'Portfölj'!F4",
    );
  });

  it('draws earlier years beside the workbook’s own, where Mognadsresultat has them', async () => {
    const before = (year: number, level: string, name: string, value: number) => ({
      kind: 'add-row' as const,
      sheet: 'maturityResults' as const,
      values: { year, instrument: 'exempel 1', level, name, value, respondents: 11, source: 'Rapport' },
    });
    const years = exampleGrid(
      before(2021, 'Faktor', 'Balansering', 31),
      before(2021, 'Faktor', 'Innovation', 42.5),
      before(2020, 'Dimension', 'Digital förmåga', 28),
      before(2020, 'Dimension', 'Digitalt arv', 36),
    );
    const { host, workbook } = openInHost(modelFromGrid(years));
    const input = resultsOf(years);
    await workbook.writeResults(input);
    const [header, balancing, innovation, efficiency] = tableRows(host.workbook, 'Nylage_Diagram_mognad');
    expect(header).toEqual(['Del', '2020', '2021', '2022']);
    const now = findNode(input.score.maturity.all, 'balancing')?.value ?? Number.NaN;
    expect(balancing?.slice(0, 3)).toEqual(['Balansering', null, 0.31]);
    expect(Number(balancing?.[3])).toBeCloseTo(now / 100, 12);
    expect(innovation?.slice(0, 3)).toEqual(['Innovation', null, 0.425]);
    expect(efficiency?.slice(1, 3)).toEqual([null, null]);
    const { charts } = sheetOf(host.workbook, 'Nyläge Diagram');
    expect(charts[0]?.series).toHaveLength(3);
    // The 2×2: 2020 as delivered is an earlier point; 2021 has no dimension of digitalt arv.
    const points = tableRows(host.workbook, 'Nylage_Diagram_formagaarv').slice(1);
    expect(points.map(([label, series]) => [label, series])).toEqual([
      ['2022', 'Nuläge'],
      ['2020', 'Tidigare år'],
    ]);
    expect(points[1]?.slice(2)).toEqual([0.36, 0.28]);
  });

  it('shows the numbers as numbers: the tree, the portfolio, what it covers, how it was worked out', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    const input = resultsOf(grid);
    await workbook.writeResults(input);
    const { maturity, portfolio } = input.score;
    const [total] = tableRows(host.workbook, 'Nylage_Mognad').slice(1);
    expect(total?.[0]).toBe('Digital mognad');
    expect(Number(total?.[2])).toBeCloseTo((maturity.all.value ?? Number.NaN) / 100, 12);
    const position = tableRows(host.workbook, 'Nylage_Portfolj');
    expect(Number(position[1]?.[1])).toBeCloseTo((portfolio.point?.innovation ?? Number.NaN) / 100, 12);
    expect(tableRows(host.workbook, 'Nylage_Tackning')[4]).toEqual([
      'Räknas in i punkten',
      portfolio.coverage.counted,
    ]);
    // Every part of every number: the total's children are the dimensions.
    const explained = tableRows(host.workbook, 'Nylage_Rakning').filter(
      ([name]) => name === 'Digital mognad',
    );
    expect(explained).toHaveLength(maturity.all.children.length);
    // Respondents and spread of every number of the tree too, with how each was made.
    const [, ...tree] = tableRows(host.workbook, 'Nylage_Mognad');
    const header = tableRows(host.workbook, 'Nylage_Mognad')[0] ?? [];
    const [n, sd] = [header.indexOf('Svarande'), header.indexOf('Spridning')];
    const [, ...counts] = tableRows(host.workbook, 'Nylage_Svarande');
    const [widths, rate] = [counts.slice(0, -1), counts.at(-1)];
    // The clean workbook: 12 of the 14 invited, said in B10.
    expect(rate?.slice(0, 5)).toEqual(['Svarsfrekvens', '12 svarande av 14 inbjudna.', null, 12, null]);
    expect(widths.map(([name, , , count, spread]) => [name, count, spread])).toEqual(
      tree.map((row) => [String(row[0]).trim(), row[n], row[sd]]),
    );
    for (const [name, counted, made] of widths) {
      expect(counted, String(name)).toBe('Antalet som har svarat på minst ett påstående.');
      expect(made, String(name)).toMatch(/^De svarandes egna värden har medelvärdet \d/);
    }
    const sheet = sheetOf(host.workbook, 'Nyläge Resultat');
    const { area } = sheet.tables[0] ?? { area: { top: 0, left: 0 } };
    const shown = host.workbook.styles.numberFormat(sheet.styleAt(area.top + 1, area.left + 2));
    expect(shown).toBe('0.0" "%');
  });

  it('draws four native charts, each series with cells of its own', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    const input = resultsOf(grid);
    await workbook.writeResults(input);
    const sheet = sheetOf(host.workbook, 'Nyläge Diagram');
    expect(sheet.charts.map(({ name, type }) => [name, type])).toEqual([
      ['Nylage_mognad', 'ColumnClustered'],
      ['Nylage_formagaarv', 'XYScatter'],
      ['Nylage_portfolj', 'Bubble'],
      ['Nylage_principer', 'RadarMarkers'],
    ]);
    for (const { series } of sheet.charts) {
      for (const one of series) {
        expect(one.values?.sheetId).toBe(sheet.id);
        expect(one.xValues?.sheetId).toBe(sheet.id);
      }
    }
    const [columns] = sheet.charts;
    const area = columns?.series[0]?.values?.area;
    const factors = input.submission.instrument.dimensions.flatMap((dimension) => dimension.factors);
    const drawn = factors.map((_, at) => sheet.cells.value((area?.top ?? 0) + at, area?.left ?? 0));
    expect(drawn).toEqual(
      factors.map(({ id }) => {
        const value = findNode(input.score.maturity.all, id)?.value ?? null;
        // Excel keeps 15 digits.
        return value === null ? null : Number((value / 100).toPrecision(15));
      }),
    );
    const bubbles = sheet.charts[2]?.series ?? [];
    expect(bubbles.map(({ name }) => name)).toContain('Ett initiativ (ytan visar vikten)');
    expect(bubbles.every(({ bubbleSizes }) => bubbleSizes !== null)).toBe(true);
    expect(sheet.charts[3]?.series.map(({ name }) => name)).toEqual([
      'Resultat',
      'En fjärdedel ligger under',
      'En fjärdedel ligger över',
    ]);
  });

  it('never makes a formula of anybody’s text', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    await workbook.writeResults(resultsOf(grid));
    let texts = 0;
    for (const name of NAMES) {
      const { cells } = sheetOf(host.workbook, name);
      for (const { row, column } of cells.filled({ top: 0, left: 0, bottom: 5_000, right: 50 })) {
        expect(cells.formula(row, column)).toBeNull();
        if (/^[=@+-]/.test(String(cells.value(row, column)))) texts++;
      }
    }
    expect(texts).toBeGreaterThan(0);
  });

  it('is written anew in its place the next time, in either language, and not twice', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    await workbook.writeResults(resultsOf(grid));
    host.user.addSheet('Efter');
    host.user.type('Nyläge Kontroll', 'Z99', 'gammalt');
    const places = host.workbook.sheets.map(({ id }) => id);
    const { cost } = await host.measured(() => workbook.writeResults(resultsOf(exampleGrid(), 'en')));
    expect(cost.syncs).toBe(4);
    expect(host.workbook.sheets.map(({ id }) => id)).toEqual(places);
    expect(host.workbook.sheets.slice(-4).map(({ name }) => name)).toEqual([
      'Nyläge Check',
      'Nyläge Result',
      'Nyläge Charts',
      'Efter',
    ]);
    expect(sheetOf(host.workbook, 'Nyläge Check').cells.value(98, 25)).toBeNull();
    expect(sheetOf(host.workbook, 'Nyläge Charts').charts).toHaveLength(4);
    expect(sheetOf(host.workbook, 'Nyläge Check').tables.length).toBeLessThanOrEqual(1);
    expect(host.unknownMembers).toEqual([]);
  });

  it('takes four round trips too among forty sheets more, where ours are renamed, hidden and gone', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    await workbook.writeResults(resultsOf(grid));
    for (let at = 0; at < 40; at++) host.user.addSheet(`Eget ${at}`);
    sheetOf(host.workbook, 'Nyläge Kontroll').name = 'Omdöpt';
    sheetOf(host.workbook, 'Nyläge Resultat').visibility = 'Hidden';
    host.user.deleteSheet('Nyläge Diagram');
    const { cost } = await host.measured(() => workbook.writeResults(resultsOf(grid)));
    expect(cost.syncs).toBe(4);
    // What somebody has hidden stays hidden.
    expect(NAMES.map((name) => sheetOf(host.workbook, name).visibility)).toEqual([
      'Visible',
      'Hidden',
      'Visible',
    ]);
    expect(host.workbook.findSheet('Omdöpt')).toBeNull();
  });

  it('wraps sentences only in columns that are as wide as they will be, in rows as high as they need', async () => {
    const input = resultsOf(grid);
    let wrapped = 0;
    // Stopped at every change in turn: Excel sets the height as it wraps, and never again by itself.
    for (const changes of Array.from({ length: 30 }, (_, at) => 5 * at + 1)) {
      const { host, workbook } = openInHost(modelFromGrid(grid));
      host.faults.failAfter(changes);
      await expect(workbook.writeResults(input)).rejects.toMatchObject({ code: 'results-unfinished' });
      for (const sheet of host.workbook.sheets.filter(({ name }) => NAMES.includes(name))) {
        for (const { row, column } of sheet.cells.filled({ top: 0, left: 0, bottom: 500, right: 50 })) {
          if (host.workbook.styles.style(sheet.styleAt(row, column)).wrap !== true) continue;
          wrapped++;
          expect(sheet.columnWidths.has(column), `${sheet.name}, column ${column}`).toBe(true);
        }
      }
    }
    expect(wrapped).toBeGreaterThan(0);

    const { host, workbook } = openInHost(modelFromGrid(grid));
    await workbook.writeResults(input);
    const sheet = sheetOf(host.workbook, 'Nyläge Kontroll');
    const top = (sheet.tables[0]?.area.top ?? 0) + 1;
    sheet.rowHeights.set(top, 90);
    await workbook.writeResults(input);
    expect(sheet.rowHeights.has(top)).toBe(false);
  });

  it('stands beside a sheet of the user’s own with the same name', async () => {
    const own = { name: 'Nyläge Kontroll', rows: [['Mitt eget']] };
    const model = modelFromGrid({ ...grid, sheets: grid.sheets });
    const added = model.appendSheet(own.name);
    added.cells.setContent(0, 0, 'Mitt eget');
    const { host, workbook } = openInHost(model);
    await workbook.writeResults(resultsOf(grid));
    await workbook.writeResults(resultsOf(grid));
    expect(host.workbook.sheets.slice(-4).map(({ name }) => name)).toEqual([
      'Nyläge Kontroll',
      'Nyläge Kontroll (2)',
      'Nyläge Resultat',
      'Nyläge Diagram',
    ]);
    expect(added.cells.value(0, 0)).toBe('Mitt eget');
  });

  it('of a workbook without numbers says so instead of drawing nothing', async () => {
    const empty = gridFromRows([{ name: 'Om arbetsboken', rows: [['Uppgift', 'Värde']] }]);
    const { host, workbook } = openInHost(modelFromGrid(empty));
    await workbook.writeResults(resultsOf(empty));
    expect(sheetOf(host.workbook, 'Nyläge Resultat').cells.value(1, 0)).toBe('Nyläge Resultat');
    expect(host.unknownMembers).toEqual([]);
  });

  it('is refused with a remedy where the workbook’s structure is protected', async () => {
    const { host, workbook } = openInHost(modelFromGrid(grid));
    host.workbook.isStructureProtected = true;
    await expect(workbook.writeResults(resultsOf(grid))).rejects.toMatchObject({
      code: 'workbook-protected',
    });
    expect(host.workbook.sheets.some(({ name }) => NAMES.includes(name))).toBe(false);
  });

  it('stopped by Excel at any change is told as unfinished, and is whole the next time', async () => {
    const input = resultsOf(grid);
    let stopped = 0;
    for (const changes of [1, 2, 3, 4, 5, 6, 8, 13, 21, 34, 55, 89, 144]) {
      const { host, workbook } = openInHost(modelFromGrid(grid));
      const before = host.workbook.sheets.length;
      host.faults.failAfter(changes);
      await expect(workbook.writeResults(input)).rejects.toMatchObject({ code: 'results-unfinished' });
      if (host.workbook.sheets.length > before) stopped++;
      await workbook.writeResults(input);
      expect(
        host.workbook.sheets.slice(before).map(({ name }) => name),
        `stopped after ${changes}`,
      ).toEqual(NAMES);
      expect(sheetOf(host.workbook, 'Nyläge Diagram').charts).toHaveLength(4);
      await workbook.removeOurs();
      expect(host.workbook.sheets).toHaveLength(before);
    }
    expect(stopped).toBeGreaterThan(5);
  });

  it('are not read as part of the workbook, nor checked', async () => {
    const { workbook } = openInHost(modelFromGrid(grid));
    const before = resultsOf((await workbook.read()).grid);
    await workbook.writeResults(before);
    const after = resultsOf((await workbook.read()).grid);
    expect(after.findings).toEqual(before.findings);
    expect(after.score).toEqual(before.score);
  });
});
