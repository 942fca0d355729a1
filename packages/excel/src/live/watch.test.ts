import { describe, expect, it } from 'vitest';
import type { WorkbookChange } from '../open-workbook.ts';
import { exampleGrid, resultsOf } from '../testing/example-workbook.ts';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { openInHost, secondPane } from '../testing/open-in-host.ts';

const grid = exampleGrid({ kind: 'set', sheet: 'portfolio', row: 2, column: 'budget', value: '1 250,5' });

async function watched() {
  const opened = openInHost(modelFromGrid(grid));
  await opened.workbook.read();
  const heard: WorkbookChange[] = [];
  const stop = await opened.workbook.watch((change) => heard.push(change));
  return { ...opened, heard, stop };
}

describe('watching the workbook', () => {
  it('tells of edits by the user and by co-authors, and of sheets that come and go', async () => {
    const { host, heard } = await watched();
    host.user.type('Portfölj', 'F4', '12');
    host.coAuthor.type('Insatser', 'B2', 'Ny text');
    host.user.insertRows('Portfölj', '3:4');
    host.user.addSheet('Nytt');
    host.coAuthor.deleteSheet('Nytt');
    await host.eventsDelivered();
    expect(heard).toContainEqual({ sheet: 'Portfölj', address: 'F4', source: 'local' });
    expect(heard).toContainEqual({ sheet: 'Insatser', address: 'B2', source: 'remote' });
    // Rows that move take everything below with them: the whole sheet.
    expect(heard).toContainEqual({ sheet: 'Portfölj', address: null, source: 'local' });
    expect(heard).toContainEqual({ sheet: null, address: null, source: 'local' });
    expect(heard).toContainEqual({ sheet: null, address: null, source: 'remote' });
  });

  it('is not told of what we write ourselves, so nothing goes round', async () => {
    const { host, workbook, heard } = await watched();
    const input = resultsOf(grid);
    await workbook.writeResults(input);
    await workbook.mark(input.findings);
    const fix = await workbook.apply(input.findings.problems.flatMap((problem) => problem.fix?.edits ?? []));
    await workbook.undo(fix);
    await workbook.removeOurs();
    await host.eventsDelivered();
    expect(heard).toEqual([]);
  });

  it('stops when asked', async () => {
    const { host, heard, stop } = await watched();
    await stop();
    await stop();
    host.user.type('Portfölj', 'F4', '12');
    await host.eventsDelivered();
    expect(heard).toEqual([]);
  });

  it('a pick from a drop-down may tell nothing: reading again by hand finds it', async () => {
    const { host, workbook, heard } = await watched();
    const before = resultsOf((await workbook.read()).grid).findings;
    host.user.pick('Portfölj', 'C2', 'Kanske');
    await host.eventsDelivered();
    expect(heard).toEqual([]);
    expect(resultsOf((await workbook.read()).grid).findings).not.toEqual(before);
  });
});

describe('two panes, opened by a double click', () => {
  it('do no harm: each reads, both hear the user, and what both write stands once', async () => {
    const { host, workbook, heard } = await watched();
    const second = secondPane(host).workbook;
    const heardThere: WorkbookChange[] = [];
    const [first, other] = await Promise.all([workbook.read(), second.read()]);
    await second.watch((change) => heardThere.push(change));
    expect(other.grid.sheets.map(({ name }) => name)).toEqual(first.grid.sheets.map(({ name }) => name));
    await workbook.writeResults(resultsOf(grid));
    await second.writeResults(resultsOf(grid));
    await workbook.mark(resultsOf(grid).findings);
    await second.mark(resultsOf(grid).findings);
    host.user.type('Portfölj', 'F4', '12');
    await host.eventsDelivered();
    expect(heard).toHaveLength(1);
    expect(heardThere).toHaveLength(1);
    const ours = host.workbook.sheets.filter(({ name }) => name.startsWith('Nyläge'));
    expect(ours.map(({ name }) => name)).toEqual(['Nyläge Kontroll', 'Nyläge Resultat', 'Nyläge Diagram']);
    const rules = host.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    const wanted = new Set(
      resultsOf(grid).findings.problems.map(({ at, severity }) => `${at?.sheet} ${severity}`),
    );
    expect(rules.length).toBeLessThanOrEqual(wanted.size);
  });
});
