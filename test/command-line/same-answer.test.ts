import { readdirSync, readFileSync } from 'node:fs';
import { exampleInstrument } from '@nylage/core/instrument';
import { buildExample } from '@nylage/core/rules';
import { workbookContract } from '@nylage/core/workbook';
import { modelFromGrid } from '@nylage/excel/testing';
import { openWorkbook, saveWorkbook, type WorkbookModel } from '@nylage/excel-host';
import type { ScoreItem, WorkbookItem } from '@nylage/ui/model';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { beforeAll, describe, expect, it } from 'vitest';
import { messyWorkbooks } from '../generated/messy-workbooks.ts';
import { fixtureWorkbooks, sampleWorkbooks } from '../workbooks/support/known-workbooks.ts';
import { REGISTER, temporaryFolder } from './support/folders.ts';
import { printed, shown } from './support/shown-and-printed.ts';
import { commandLine, paneOver, type Told, toldByPane, webOver } from './support/three-doors.ts';

/**
 * The same workbook gives the same problems and the same numbers from the built command, from the task pane
 * over Microsoft's client, and from the web view's worker: every rule, cell, word and severity, every node's
 * value, n and spread, to the last bit. What differs stands in docs/excel/README.md, and in `EXCEPTIONS`.
 */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  /** Excel calculates formulas as it opens a workbook; a file that no such program has saved lacks their values. */
  'formulas without values': [
    'cell-is-not-an-error',
    'formula-column-is-unbroken',
    'formula-has-a-value',
    'formula-values-are-cached',
  ],
  /** A register stands beside the workbooks, not in them; the pane has no use for a city's other organisations. */
  'a register given': ['organisation-is-known'],
  /** The pane says that there is nothing to check, and offers a template; a file handed in is said to lack all. */
  'no sheet of ours': ['answers-or-results-are-given', 'required-sheet-is-present'],
};
/** Excel opens these, or does with the password; the command line and the web view say how to make an .xlsx of them. */
const OTHER_FORMATS = ['libreoffice-password.xlsx', 'libreoffice.csv', 'libreoffice.ods', 'libreoffice.xls'];

const contract = workbookContract(exampleInstrument);
const messy = messyWorkbooks.map((example, at) => ({
  name: `messy/${at}.xlsx`,
  bytes: saveWorkbook(modelFromGrid(buildExample(example, contract)), { deflate: nodeDeflate }),
}));
const workbooks = [
  ...fixtureWorkbooks(),
  ...messy,
  ...sampleWorkbooks(20, 7),
  await extractOf('template/full-openpyxl.xlsx'),
];
const folder = temporaryFolder();
const isOurs = ({ name }: { readonly name: string }): boolean => !/^workbooks\//.test(name);
let told: ReadonlyMap<string, Told>;

beforeAll(async () => {
  told = await commandLine(folder, workbooks);
});

function opened(name: string): WorkbookModel {
  const bytes = workbooks.find((one) => one.name === name)?.bytes ?? new Uint8Array();
  const result = openWorkbook(bytes, { name, inflate: nodeInflate });
  if (!result.ok) throw new Error(`${name}: ${result.refusal.code}`);
  return result.workbook;
}

/** The extract that would be handed in of a fixture, which is a workbook too. */
async function extractOf(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
  const { desk } = await webOver(name, bytes);
  const { blob } = await desk.extract('xlsx');
  return { name: 'made/utdrag.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()) };
}

function printedOf(name: string): Told {
  const found = told.get(name);
  if (found === undefined) throw new Error(`The command line says nothing of ${name}`);
  return found;
}

it('they are there in numbers, ready and not', () => {
  expect(told.size).toBe(workbooks.length);
  expect(workbooks.filter(isOurs).length).toBeGreaterThan(45);
  expect(new Set([...told.values()].map(({ sv }) => sv.verdict))).toEqual(new Set(['ready', 'not-ready']));
});

describe.each(workbooks.filter(isOurs))('$name', ({ name, bytes }) => {
  it('in Excel has what the command line prints, also what no page shows', async () => {
    expect(await toldByPane(opened(name))).toStrictEqual(printedOf(name));
  });

  it('shows the same in the pane, in the web view and on the command line, and explains each number alike', async () => {
    const pane = await paneOver(opened(name));
    const { check } = pane.store.get();
    const { desk, view } = await webOver(name, bytes);
    if (check.kind !== 'checked' || view.kind !== 'workbook') throw new Error(`${check.kind}, ${view.kind}`);
    const { kind: _, ...item } = view;
    expect(check.item).toStrictEqual(item);
    for (const language of ['sv', 'en'] as const)
      expect(shown(check.item, language)).toEqual(printed(printedOf(name), language));
    for (const id of numbersOf(item))
      expect(await pane.explain(id), id).toStrictEqual(await desk.explain(id));
  });
});

/** What can be asked *Så räknades det* of. */
function numbersOf({ maturity, withinControl, outsideControl, portfolio }: WorkbookItem): readonly string[] {
  const below = ({ opens, opensCount, opensSpread, children }: ScoreItem): readonly (string | null)[] => [
    opens,
    opensCount,
    opensSpread,
    ...children.flatMap(below),
  ];
  return [maturity, withinControl, outsideControl]
    .flatMap(below)
    .concat(portfolio.opens)
    .filter((id) => id !== null);
}

describe('what differs, and nothing else', () => {
  it('formulas without values', async () => {
    const name = 'template/formulas-openpyxl.xlsx';
    const model = opened(name);
    calculate(model, opened('template/formulas-libreoffice.xlsx'));
    const inExcel = await toldByPane(model);
    expect(differing(printedOf(name), inExcel)).toEqual(EXCEPTIONS['formulas without values']);
    // Excel says what is said of the same workbook saved by a program that calculates. (Words apart: LibreOffice
    // makes an error that was typed a formula.)
    const saved = printedOf('template/formulas-libreoffice.xlsx');
    expect(inExcel?.sv.problems.map(place)).toEqual(saved.sv.problems.map(place));
    expect(inExcel?.scored).toEqual({ ...saved.scored, workbook: name });
  });

  it('a register given', async () => {
    const registered = await commandLine(folder, [], '--register', REGISTER);
    const differences = workbooks
      .filter(isOurs)
      .flatMap(({ name }) => differing(printedOf(name), registered.get(name) ?? null));
    expect([...new Set(differences)].toSorted()).toEqual(EXCEPTIONS['a register given']);
    for (const { name } of workbooks)
      expect(registered.get(name)?.scored?.maturity).toEqual(printedOf(name).scored?.maturity);
  });

  it('no sheet of ours', async () => {
    const foreign = workbooks.filter((one) => !isOurs(one));
    const rules = new Set<string>();
    for (const { name, bytes } of foreign) {
      expect((await paneOver(opened(name))).store.get().check).toEqual({ kind: 'foreign' });
      const { view } = await webOver(name, bytes);
      if (view.kind !== 'workbook') throw new Error(view.kind);
      expect(shown(view, 'sv')).toEqual(printed(printedOf(name), 'sv'));
      for (const { rule } of printedOf(name).sv.problems) rules.add(rule);
    }
    expect([...rules].toSorted()).toEqual(EXCEPTIONS['no sheet of ours']);
  });

  it('other formats are refused alike by the two that read files', async () => {
    const place = new URL('../fixtures/foreign/', import.meta.url);
    expect(readdirSync(place).toSorted()).toEqual(OTHER_FORMATS);
    const files = OTHER_FORMATS.map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(new URL(name, place))),
    }));
    const refused = await commandLine(`${folder}-foreign`, files);
    for (const { name, bytes } of files) {
      const { sv, en } = refused.get(name) ?? {};
      expect((await webOver(name, bytes)).view).toEqual({
        kind: 'refused',
        file: name,
        reason: { sv: sv?.reason, en: en?.reason },
      });
    }
  });

  it('stands in the docs, each rule with its reason', () => {
    const docs = readFileSync(new URL('../../docs/excel/README.md', import.meta.url), 'utf8');
    const rules = [...docs.matchAll(/`([a-z-]+)`\]\(\.\.\/rules\//g)].map(([, rule]) => rule);
    expect(rules.toSorted()).toEqual(Object.values(EXCEPTIONS).flat().toSorted());
  });
});

/** Gives formulas without a value the one that another program calculated for the same cell, as Excel would on opening. */
function calculate(model: WorkbookModel, by: WorkbookModel): void {
  for (const [at, sheet] of model.sheets.entries())
    for (const { row, column } of sheet.cells.filled({ top: 0, left: 0, bottom: 999, right: 99 })) {
      const formula = sheet.cells.formula(row, column);
      if (formula === null || sheet.cells.value(row, column) !== null) continue;
      sheet.cells.setContent(row, column, by.sheets[at]?.cells.value(row, column) ?? null, formula);
    }
}

function place({ rule, severity, sheet, cell }: Told['sv']['problems'][number]): readonly unknown[] {
  return [rule, severity, sheet, cell];
}

/** The rules whose problems are not the same in two tellings. */
function differing(one: Told, other: Told | null): readonly string[] {
  const said = (told: Told | null): readonly string[] =>
    told?.sv.problems.map((problem) => JSON.stringify(problem)) ?? [];
  const [here, there] = [said(one), said(other)];
  const apart = [
    ...here.filter((problem) => !there.includes(problem)),
    ...there.filter((problem) => !here.includes(problem)),
  ];
  return [...new Set(apart.map((problem) => (JSON.parse(problem) as { rule: string }).rule))].toSorted();
}
