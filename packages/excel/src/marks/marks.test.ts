import type { WorkbookModel } from '@nylage/excel-host';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../excel-workbook.ts';
import type { OfficeHost } from '../host/office-host.ts';
import { exampleGrid, resultsOf } from '../testing/example-workbook.ts';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { openInHost, secondPane } from '../testing/open-in-host.ts';

const faulty = exampleGrid(
  { kind: 'set', sheet: 'portfolio', row: 2, column: 'budget', value: '1 250,5' },
  { kind: 'set', sheet: 'portfolio', row: 1, column: 'innovationShare', value: 0.35 },
  { kind: 'set', sheet: 'actions', row: 0, column: 'status', value: 'Kanske' },
);
const { findings } = resultsOf(faulty);

/** Addresses of the rules at cells, by sheet. */
function rulesIn(workbook: WorkbookModel): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    workbook.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.length === 0 ? [] : [[name, conditionalFormats.map(({ areas }) => areas)]],
    ),
  );
}

/** What the user's own rules, looks and values are, and which sheets there are. */
function usersOwn(workbook: WorkbookModel): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells.filled({ top: 0, left: 0, bottom: 9_999, right: 200 })].map(({ row, column }) =>
      sheet.cells.cell(row, column),
    ),
    rules: [...sheet.conditionalFormats],
    notes: [...sheet.notes],
  }));
}

describe('marks at the cells', () => {
  it('are one conditional format per kind of problem and sheet, the gravest on top', async () => {
    const several = exampleGrid(
      { kind: 'set', sheet: 'portfolio', row: 2, column: 'budget', value: '1 250,5' },
      { kind: 'set', sheet: 'portfolio', row: 3, column: 'budget', value: '900,5' },
      { kind: 'set', sheet: 'portfolio', row: 1, column: 'status', value: 'Kanske' },
      { kind: 'set', sheet: 'actions', row: 0, column: 'status', value: 'Kanske' },
    );
    const found = resultsOf(several).findings;
    const { host, workbook } = openInHost(modelFromGrid(several));
    await workbook.mark(found);
    const kinds = new Map<string, Set<string>>();
    for (const { at, rule } of found.problems) {
      if (at?.row == null || at.column === null) continue;
      kinds.set(at.sheet, (kinds.get(at.sheet) ?? new Set()).add(rule));
    }
    expect(
      Object.fromEntries(Object.entries(rulesIn(host.workbook)).map(([name, rules]) => [name, rules.length])),
    ).toEqual(Object.fromEntries([...kinds].map(([name, rules]) => [name, rules.size])));
    expect(kinds.get('Portfölj')?.size).toBeGreaterThan(1);
    // The two budgets stand under each other, and are one area of one format.
    expect(rulesIn(host.workbook).Portfölj).toContainEqual([{ top: 3, left: 5, bottom: 4, right: 5 }]);
    // The planted faults must be fixed: red, and above every other mark of the sheet.
    const formats = host.workbook.findSheet('Portfölj')?.conditionalFormats ?? [];
    const [top] = formats.toSorted((one, other) => one.priority - other.priority);
    expect(top?.style.fill).toBe('#FBE3E4');
  });

  it('of a cell that two kinds were seen in are taken away with the kind they belong to', async () => {
    const [first] = findings.problems.filter(({ at }) => at?.sheet === 'Portfölj' && at.column !== null);
    if (first === undefined) throw new Error('no problem at a cell');
    const other = { ...first, rule: 'another-kind', severity: 'advice' as const };
    const { host, workbook } = openInHost(modelFromGrid(faulty));
    await workbook.mark({ ...findings, problems: [first, other] });
    expect(rulesIn(host.workbook).Portfölj).toHaveLength(2);
    await workbook.mark({ ...findings, problems: [other] });
    expect(rulesIn(host.workbook).Portfölj).toHaveLength(1);
  });

  it('join cells beside each other too, and take a second format only past 8,192 characters of address', async () => {
    const [seen] = findings.problems.filter(({ at }) => at?.sheet === 'Portfölj' && at.column !== null);
    if (seen?.at == null) throw new Error('no problem at a cell');
    const { at } = seen;
    const marked = async (cells: readonly (readonly [row: number, column: number])[]) => {
      const { host, workbook } = openInHost(modelFromGrid(faulty));
      const problems = cells.map(([row, column]) => ({ ...seen, at: { ...at, row, column } }));
      await workbook.mark({ ...findings, problems });
      return (rulesIn(host.workbook).Portfölj ?? []) as readonly (readonly unknown[])[];
    };
    const block = Array.from({ length: 12 }, (_, one) => [10 + (one % 4), 2 + Math.floor(one / 4)] as const);
    expect(await marked([...block, [10, 6]])).toEqual([
      [
        { top: 10, left: 2, bottom: 13, right: 4 },
        { top: 10, left: 6, bottom: 10, right: 6 },
      ],
    ]);
    // Every second row of two columns beside each other: one area a row, `F1001:G1001` and a comma.
    const apart = (rows: number) =>
      Array.from({ length: 2 * rows }, (_, one) => [1_000 + 2 * (one >> 1), 5 + (one % 2)] as const);
    // 12 characters for each but the last: 682 of them are 8,183, and 683 are 8,195.
    expect(await marked(apart(682))).toHaveLength(1);
    const split = await marked(apart(683));
    expect(split.map((areas) => areas.length).toSorted((a, b) => a - b)).toEqual([1, 682]);
  });

  it('leave the user’s own formats alone', async () => {
    const model = modelFromGrid(faulty);
    const { host, workbook } = openInHost(model);
    const before = usersOwn(host.workbook);
    const { cost } = await host.measured(() => workbook.mark(findings));
    expect(cost.syncs).toBe(3);
    const cells = new Set(
      findings.problems.flatMap(({ at }) =>
        at?.row == null || at.column === null ? [] : [`${at.sheet} ${at.row} ${at.column}`],
      ),
    );
    const marked = new Set(
      Object.entries(rulesIn(host.workbook)).flatMap(([name, rules]) =>
        (rules as { top: number; left: number }[][]).flatMap((areas) =>
          areas.map(({ top, left }) => `${name} ${top} ${left}`),
        ),
      ),
    );
    expect(marked).toEqual(cells);
    expect(cells.size).toBeGreaterThan(2);
    expect(host.unknownMembers).toEqual([]);
    await workbook.removeOurs();
    expect(usersOwn(host.workbook)).toEqual(before);
  });

  it('take the place of those before, and are gone when nothing is wrong', async () => {
    const { host, workbook } = openInHost(modelFromGrid(faulty));
    await workbook.mark(findings);
    const first = rulesIn(host.workbook);
    const { cost } = await host.measured(() => workbook.mark(findings));
    expect(cost.syncs).toBe(4);
    expect(rulesIn(host.workbook)).toEqual(first);
    await workbook.mark({ ...findings, problems: [] });
    expect(rulesIn(host.workbook)).toEqual({});
  });

  it('of one pane are known to another, and not doubled by it', async () => {
    const { host, workbook } = openInHost(modelFromGrid(faulty));
    await workbook.mark(findings);
    const first = rulesIn(host.workbook);
    const second = secondPane(host).workbook;
    await second.mark(findings);
    expect(rulesIn(host.workbook)).toEqual(first);
    expect(await second.removeOurs()).toEqual({
      sheets: 0,
      marks: Object.values(first).flat().length,
      unfinished: false,
    });
    expect(rulesIn(host.workbook)).toEqual({});
  });

  it.each(['1.13', '1.15'])(
    'that are gone, or whose sheet is, are no trouble with ExcelApi %s',
    async (apiSet) => {
      const { host, workbook } = openInHost(modelFromGrid(faulty), { apiSet });
      await workbook.mark(findings);
      const [first] = host.workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0);
      if (first !== undefined) first.conditionalFormats = [];
      host.user.deleteSheet('Insatser');
      await workbook.mark(findings);
      expect(Object.keys(rulesIn(host.workbook))).not.toContain('Insatser');
      expect(Object.keys(rulesIn(host.workbook))).toContain('Portfölj');
    },
  );

  describe('of thirty kinds on the floor, ExcelApi 1.13', () => {
    const [seen] = findings.problems.filter(({ at }) => at?.sheet === 'Portfölj' && at.column !== null);
    const thirty = (): typeof findings => {
      if (seen === undefined) throw new Error('no problem at a cell');
      return {
        ...findings,
        problems: Array.from({ length: 30 }, (_, at) => ({ ...seen, rule: `kind-${at}` })),
      };
    };
    const marked = async (left: (at: number) => boolean) => {
      const { host, workbook } = openInHost(modelFromGrid(faulty), { apiSet: '1.13' });
      await workbook.mark(thirty());
      const sheet = host.workbook.findSheet('Portfölj');
      if (sheet === null) throw new Error('no sheet');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((_, at) => left(at));
      return { host, workbook, count: () => sheet.conditionalFormats.length };
    };

    it('cost one trip more for each that somebody took away, and none is doubled', async () => {
      const { host, workbook, count } = await marked((at) => at !== 4 && at !== 20);
      const { cost } = await host.measured(() => workbook.mark(thirty()));
      expect(cost.syncs).toBe(4 + 2);
      expect(count()).toBe(30);
      expect(await workbook.removeOurs()).toEqual({ sheets: 0, marks: 30, unfinished: false });
      expect(count()).toBe(0);
    });

    it('cost eight trips at most where all are gone, and pressing once more goes on', async () => {
      const { host, workbook, count } = await marked(() => false);
      const { cost } = await host.measured(() => workbook.mark(thirty()));
      expect(cost.syncs).toBe(3 + 8);
      expect(count()).toBe(30);
      // 22 are still remembered: two presses find 16 of them gone, and the third the rest.
      const removed = [];
      for (let press = 0; press < 3; press++) removed.push(await host.measured(() => workbook.removeOurs()));
      expect(removed.map(({ result }) => result.unfinished)).toEqual([true, true, false]);
      expect(removed.map(({ result }) => result.marks).reduce((sum, one) => sum + one)).toBe(30);
      for (const { cost: each } of removed) expect(each.syncs).toBeLessThanOrEqual(3 + 8);
      expect(count()).toBe(0);
      expect([...host.workbook.settings]).toEqual([]);
    });
  });

  it('are notes too where Excel has them, but not where the user has a note', async () => {
    const { host, office } = openInHost(modelFromGrid(faulty));
    const notes = new FakeNotes({ "'Portfölj'!F4": 'Min egen anteckning' });
    const workbook = openWorkbook(withNotes(office, notes));
    await workbook.mark(findings);
    const written = [...notes.contents];
    expect(notes.contents.get("'Portfölj'!F4")).toBe('Min egen anteckning');
    expect(written.filter(([, content]) => content.startsWith('Nyläge · ')).length).toBeGreaterThan(1);
    await workbook.mark(findings);
    expect([...notes.contents]).toEqual(written);
    const { marks } = await workbook.removeOurs();
    expect(marks).toBeGreaterThan(2);
    expect([...notes.contents]).toEqual([["'Portfölj'!F4", 'Min egen anteckning']]);
    expect(host.unknownMembers).toEqual([]);
  });
});

describe('removing all that Nyläge has added', () => {
  it('takes result sheets, marks and settings, and nothing else', async () => {
    const { host, workbook } = openInHost(modelFromGrid(faulty));
    const before = usersOwn(host.workbook);
    expect(await workbook.hasOurs()).toBe(false);
    await workbook.writeResults(resultsOf(faulty));
    await workbook.mark(findings);
    await workbook.setSetting('approver', 'Avdelningschef');
    host.workbook.settings.set('annat.tillagg', 'kvar');
    const sheet = host.workbook.findSheet('Nyläge Resultat');
    if (sheet !== null) sheet.name = 'Omdöpt av någon';
    expect(await workbook.hasOurs()).toBe(true);
    const { result, cost } = await host.measured(() => workbook.removeOurs());
    expect(result.sheets).toBe(3);
    expect(cost.syncs).toBe(4);
    expect(usersOwn(host.workbook)).toEqual(before);
    expect([...host.workbook.settings]).toEqual([['annat.tillagg', 'kvar']]);
    expect(await workbook.hasOurs()).toBe(false);
    expect(await workbook.removeOurs()).toEqual({ sheets: 0, marks: 0, unfinished: false });
  });
});

/** Notes (ExcelApi 1.18) are newer than the client of the tests: this stands in for `Workbook.notes`, as typed by Microsoft. */
class FakeNotes {
  readonly contents: Map<string, string>;

  constructor(contents: Readonly<Record<string, string>>) {
    this.contents = new Map(Object.entries(contents));
  }

  get items() {
    return [...this.contents].map(([address, content]) => ({
      content,
      delete: () => {
        this.contents.delete(address);
      },
    }));
  }

  load(): void {}

  add(address: string, content: string): void {
    if (this.contents.has(address)) throw new Error('the cell has a note');
    this.contents.set(address, content);
  }

  getItemOrNullObject(address: string) {
    const content = this.contents.get(address);
    return { isNullObject: content === undefined, content: content ?? '', load: () => undefined };
  }
}

function withNotes(office: OfficeHost, notes: FakeNotes): OfficeHost {
  return {
    ...office,
    supports: (set) => set === '1.18' || office.supports(set),
    run: (options, batch) =>
      office.run(options, (context) => {
        Object.defineProperty(context.workbook, 'notes', { value: notes });
        return batch(context);
      }),
  };
}
