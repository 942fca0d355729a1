import { cellAt } from '@nylage/core/grid';
import { writeSample } from '@nylage/sample';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { patchWorkbook } from '@nylage/xlsx/patch';
import { readWorkbook } from '@nylage/xlsx/read';
import { describe, expect, it } from 'vitest';
import type { NotShownItem } from '../outgoing-protocol.ts';
import type { SourceFile } from '../protocol.ts';
import { LocalGroupDesk } from './group-desk.ts';
import { sha256 } from './platform.ts';
import { refusedAt } from './testing/desk-lists.ts';
import { openedWork, workOf } from './testing/work.ts';

const files = [...writeSample<never, never>({ organisations: 8, seed: 3, deflate: nodeDeflate })].flatMap(
  ({ path, bytes }): SourceFile[] =>
    path === 'expected.json' ? [] : [{ name: path, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) }],
);
const quiet = (): void => undefined;

async function deskWithCity(): Promise<LocalGroupDesk> {
  const desk = new LocalGroupDesk();
  await desk.read(files, quiet);
  return desk;
}

/** Names in a zip, from its central directory, as the zip format puts them. */
async function namesIn(blob: Blob): Promise<readonly string[]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const names: string[] = [];
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))));
  }
  return names;
}

/** All that a desk would leave out, and that the page is told how much that is. */
async function notShownAt({ outgoing }: LocalGroupDesk): Promise<readonly NotShownItem[]> {
  const part = await outgoing.notShown({ from: 0, count: Number.POSITIVE_INFINITY });
  expect((await outgoing.preview())?.notShown).toBe(part?.all);
  return part?.rows ?? [];
}

async function hashOf(blob: Blob | undefined): Promise<string> {
  return sha256(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));
}

describe('what leaves the koncern', () => {
  it('is remembered in the workbook that comes with it, which brings everything back', async () => {
    const desk = await deskWithCity();
    const before = await desk.outgoing.preview();
    expect(before?.log).toEqual([]);
    const made = await desk.outgoing.handOut('Samordnare', 'sv', quiet);
    if (made === null || made === 'cancelled') throw new Error('nothing made');
    const names = await namesIn(made.zip.blob);
    expect(names).toHaveLength(made.files);
    expect(names).toEqual(expect.arrayContaining(['koncern.xlsx', 'rapport.html', 'oppna-data/koncern.csv']));
    expect(names.filter((name) => /^aterkoppling\/[^/]+\.html$/.test(name))).toHaveLength(8);
    const again = new LocalGroupDesk();
    const view = await openedWork(again, { name: made.work.name, blob: made.work.blob });
    expect(view?.received).toBe(8);
    expect((await again.outgoing.preview())?.log.map(({ role }) => role)).toEqual(['Samordnare']);
    // What is shown of the same is the same.
    expect(await notShownAt(again)).toEqual(await notShownAt(desk));
  });

  it('was never handed out when it is cancelled: nothing is made, and the log does not know of it', async () => {
    const desk = await deskWithCity();
    const untouched = await hashOf((await workOf(desk)).blob);
    const made = await desk.outgoing.handOut('Samordnare', 'sv', (done) => {
      if (done === 5) desk.outgoing.cancelMaking();
    });
    expect(made).toBe('cancelled');
    expect((await desk.outgoing.preview())?.log).toEqual([]);
    expect(await hashOf((await workOf(desk)).blob)).toBe(untouched);
    expect(await desk.outgoing.handOut('Samordnare', 'sv', quiet)).toHaveProperty('zip');
  });

  it('was never handed out when saving the work that remembers it is cancelled', async () => {
    const desk = await deskWithCity();
    const told: (number | null)[] = [];
    const made = await desk.outgoing.handOut('Samordnare', 'sv', (_, all) => {
      told.push(all);
      if (all !== null) desk.outgoing.cancelMaking();
    });
    expect([made, told.at(-1)]).toEqual(['cancelled', 8]);
    expect((await desk.outgoing.preview())?.log).toEqual([]);
  });

  it('asks disclosure control once, for the page, for what it leaves out and for what is handed out', async () => {
    const desk = await deskWithCity();
    expect(desk.takeCounts().disclosures).toBe(1);
    await desk.outgoing.preview();
    await desk.outgoing.handOut('Samordnare', 'sv', quiet);
    expect(desk.takeCounts().disclosures).toBeUndefined();
  });

  it('tells how much of the work is saved, and can be cancelled: the next time it is saved whole', async () => {
    const desk = await deskWithCity();
    const whole = await hashOf((await workOf(desk)).blob);
    const told: (readonly [number, number | null])[] = [];
    const made = await desk.outgoing.work('sv', (done, all) => {
      told.push([done, all]);
      desk.outgoing.cancelMaking();
    });
    expect([made, told[0]]).toEqual(['cancelled', [0, 8]]);
    expect(await hashOf((await workOf(desk)).blob)).toBe(whole);
  });

  it('tells how much of the work is opened, and stays as it was when that is cancelled', async () => {
    const work = await workOf(await deskWithCity());
    const desk = new LocalGroupDesk();
    const some = files.filter(({ name }) => !name.endsWith('.xlsx')).concat(files.slice(-1));
    const before = await desk.read(some, quiet);
    await desk.due('2022-05-05');
    const told: (readonly [number, number | null])[] = [];
    desk.begin();
    const opened = await desk.openWork(work, (done, all) => {
      told.push([done, all]);
      if (done > 0) desk.cancel();
    });
    expect([opened, told]).toEqual([
      'cancelled',
      [
        [0, null],
        [1, 8],
        [0, null],
      ],
    ]);
    expect(await desk.due('2022-05-05')).toMatchObject({ received: before.received, dueOn: '2022-05-05' });
    desk.begin();
    expect((await openedWork(desk, work))?.received).toBe(8);
  });

  it('remembers the last day in its workbook', async () => {
    const desk = await deskWithCity();
    await desk.due('2022-03-31');
    const work = await workOf(desk);
    const again = await openedWork(new LocalGroupDesk(), work);
    expect(again?.dueOn).toBe('2022-03-31');
  });

  it('remembers who publishes open data and the codes in Stratsys in its workbook, and hands out by them', async () => {
    const desk = await deskWithCity();
    const settings = {
      schemaVersion: 1,
      stratsys: { group: 'GBG', indicators: { 'maturity:total': 'DM01' } },
    };
    const opened = await desk.outgoing.openSettings({
      name: 'utlamning.json',
      blob: new Blob([JSON.stringify(settings)]),
    });
    expect(opened).toEqual([]);
    const work = await workOf(desk);
    const again = new LocalGroupDesk();
    await openedWork(again, work);
    expect((await again.outgoing.preview())?.settings).toEqual({ openData: false, stratsys: true });
    const made = await again.outgoing.handOut('Samordnare', 'sv', quiet);
    if (made === null || made === 'cancelled') throw new Error('nothing made');
    expect(await namesIn(made.zip.blob)).toContain('stratsys.csv');
    // One that has none takes the settings of the one before away.
    const without = await workOf(await deskWithCity());
    await openedWork(again, without);
    expect((await again.outgoing.preview())?.settings).toEqual({ openData: false, stratsys: false });
  });

  it('is held against what was handed out before the work was saved', async () => {
    const desk = await deskWithCity();
    const fresh = await notShownAt(desk);
    // One with few responses came last.
    const few = fresh.find(({ what }) => what.some(({ sv }) => sv === 'Alla tal'));
    const { id = '' } =
      (await desk.outgoing.register())?.organisations.find(({ name }) => name === few?.whose.sv) ?? {};
    const last = files.filter(({ name }) => name.startsWith(id) && name.endsWith('.xlsx'));
    expect([id === '', last.length]).toEqual([false, 1]);
    const early = new LocalGroupDesk();
    await early.read(
      files.filter((file) => !last.includes(file)),
      quiet,
    );
    await early.outgoing.handOut('Samordnare', 'sv', quiet);
    const work = await workOf(early);
    const again = new LocalGroupDesk();
    await openedWork(again, { name: 'koncern-arbete.xlsx', blob: work.blob });
    await again.read(last, quiet);
    const ofGroup = (all: readonly NotShownItem[]): readonly string[] =>
      all.flatMap(({ whose, what }) => (whose.sv === 'Kommunkoncernen' ? what.map(({ sv }) => sv) : []));
    // The mean of all now, less the mean of all before, would be the last one's result.
    const total = 'Digital mognad (varje organisation väger lika)';
    expect(ofGroup(await notShownAt(again))).toContain(total);
    expect(ofGroup(fresh)).not.toContain(total);
  });

  it('has in its workbook the cells in which two workbooks of one organisation differ', async () => {
    const desk = await deskWithCity();
    const first = files.find(({ name }) => name.endsWith('.xlsx'));
    if (first === undefined) throw new Error('no file');
    const bytes = new Uint8Array(await first.blob.arrayBuffer());
    const edit = {
      kind: 'set',
      sheet: 'Om arbetsboken',
      row: 3,
      column: 1,
      value: 'Enheten för prov',
    } as const;
    const patched = patchWorkbook(bytes, [edit], { inflate: nodeInflate, deflate: nodeDeflate });
    if (!patched.ok) throw new Error('not patched');
    await desk.read(
      [{ name: 'kopia.xlsx', blob: new Blob([patched.bytes as Uint8Array<ArrayBuffer>]) }],
      quiet,
    );
    const work = await workOf(desk);
    const read = readWorkbook(new Uint8Array(await work.blob.arrayBuffer()), {
      inflate: nodeInflate,
    });
    if (!read.ok) throw new Error('not read');
    const sheet = read.grid.sheets.find(({ name }) => name === 'Beslut');
    if (sheet === undefined) throw new Error('no sheet');
    const texts = Array.from(
      { length: 300 },
      (_, at) => cellAt(read.grid, sheet, Math.floor(at / 10), at % 10).text,
    );
    expect(texts).toContain('Enheten för prov');
  });

  it('opens no workbook that somebody changed or that holds no state', async () => {
    const desk = await deskWithCity();
    const other = files.find(({ name }) => name.endsWith('.xlsx'));
    if (other === undefined) throw new Error('no file');
    expect(await openedWork(desk, other)).toBeNull();
    expect(await openedWork(desk, { name: 'x.xlsx', blob: new Blob(['x']) })).toBeNull();
    expect((await desk.outgoing.register())?.organisations).toHaveLength(8);
  });
});

/** How many of the city's workbooks have rows in another sheet than the smallest common core's. */
async function withMoreThanCore(): Promise<number> {
  const core = ['Om arbetsboken', 'Enkätsvar', 'Portfölj'];
  let count = 0;
  for (const { name, blob } of files) {
    if (!name.endsWith('.xlsx')) continue;
    const read = readWorkbook(new Uint8Array(await blob.arrayBuffer()), { inflate: nodeInflate });
    if (!read.ok) throw new Error('not read');
    const { grid } = read;
    if (grid.sheets.some((sheet) => !core.includes(sheet.name) && cellAt(grid, sheet, 1, 0).text !== ''))
      count++;
  }
  return count;
}

describe('what is sent out', () => {
  it('is a workbook for each of the register, told as they are made', async () => {
    const desk = await deskWithCity();
    const told: (readonly [number, number | null])[] = [];
    const wish = { year: 2023, profile: 'minimum', executiveOffice: null, language: 'sv' } as const;
    const made = await desk.outgoing.sendOut(wish, (done, all) => told.push([done, all]));
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((done) => [done, 8]));
    expect(made).toMatchObject({ workbooks: 8, prefilled: 8, withMore: await withMoreThanCore() });
    if (made === null || made === 'cancelled') throw new Error('nothing made');
    expect(await namesIn(made.zip.blob)).toHaveLength(8);
  });

  it('can be cancelled, and made anew', async () => {
    const desk = await deskWithCity();
    const wish = { year: 2023, profile: 'minimum', executiveOffice: null, language: 'sv' } as const;
    let last = 0;
    const made = await desk.outgoing.sendOut(wish, (done) => {
      last = done;
      if (done === 3) desk.outgoing.cancelMaking();
    });
    expect([made, last]).toEqual(['cancelled', 3]);
    expect(await desk.outgoing.sendOut(wish, quiet)).toMatchObject({ workbooks: 8 });
  });

  it('takes a register from a sheet, and says which row is wrong', async () => {
    const desk = await deskWithCity();
    const sheet = await desk.outgoing.registerFile('xlsx');
    if (sheet === null) throw new Error('no register');
    const other = new LocalGroupDesk();
    const opened = await other.openRegister({ name: sheet.name, blob: sheet.blob });
    expect([opened.view?.expected ?? null, opened.issues]).toEqual([8, []]);
    // The sheet dropped beside workbooks does as well as the JSON file; a wrong one is told of.
    const dropped = await new LocalGroupDesk().read(
      [{ name: 'mapp/organisationer.xlsx', blob: sheet.blob }],
      quiet,
    );
    expect(dropped.expected).toBe(8);
    const bad = { name: 'organisationer.json', blob: new Blob(['{"schemaVersion":1}']) };
    const refusing = new LocalGroupDesk();
    await refusing.read([bad], quiet);
    expect(await refusedAt(refusing)).toEqual(['organisationer.json']);
    const wrong = await other.openRegister({ name: 'x.json', blob: new Blob(['{"schemaVersion":1}']) });
    expect(wrong.view).toBeNull();
    expect(wrong.issues).not.toEqual([]);
  });
});
