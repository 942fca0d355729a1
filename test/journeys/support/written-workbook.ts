import { a1Range } from '@nylage/core/grid';
import { describeGrid, PackageView, readGrid, walk, type XmlNode } from '@nylage/xlsx/testing';

/** What stands in a workbook that the add-in has written its results in. */
export interface WrittenWorkbook {
  /** The cells of every sheet, in words. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Every table: its sheet, its name, its cells; in the order of the alphabet, since programs differ. */
  readonly tables: readonly string[];
  /** Every chart: what kind it is, and the names and numbers of its series. */
  readonly charts: readonly WrittenChart[];
}

/** A native chart of a workbook. */
export interface WrittenChart {
  readonly kind: string;
  /** Each series: its name, and how many numbers it draws with their sum, to a ten-thousandth. */
  readonly series: readonly string[];
}

/** The sheets that the add-in writes, in their order. */
export const RESULT_SHEETS = ['Nyläge Kontroll', 'Nyläge Resultat', 'Nyläge Diagram'];

/** Reads a saved workbook as another program would. */
export function writtenWorkbook(bytes: Uint8Array): WrittenWorkbook {
  const grid = readGrid(bytes);
  const view = new PackageView(bytes);
  const charts = view.names
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => chartOf(view.tree(name)));
  return {
    cells: describeGrid(grid),
    tables: grid.sheets
      .flatMap(({ name, tables }) => tables.map((table) => `${name} ${table.name} ${a1Range(table.range)}`))
      .sort(),
    charts: charts.sort((one, other) => one.kind.localeCompare(other.kind)),
  };
}

function chartOf(chart: XmlNode): WrittenChart {
  const nodes = [...walk(chart)];
  return {
    kind: nodes.find(({ name }) => /^(bar|line|radar|scatter|bubble)Chart$/.test(name))?.name ?? '',
    series: nodes.filter(({ name }) => name === 'ser').map(seriesOf),
  };
}

function seriesOf(series: XmlNode): string {
  const under = (part: RegExp): readonly string[] =>
    series.children
      .filter(({ name }) => part.test(name))
      .flatMap((node) => [...walk(node)].filter(({ name }) => name === 'v').map(({ text }) => text));
  const numbers = under(/^(val|yVal)$/).map(Number);
  const sum = numbers.reduce((total, value) => total + value, 0);
  return `${under(/^tx$/).join(' ')}: ${numbers.length} tal, summa ${sum.toFixed(4)}`;
}
