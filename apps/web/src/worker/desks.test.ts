import { writeSample } from '@nylage/sample';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { describe, expect, it } from 'vitest';
import type { GroupProgress, OrganisationItem, SourceFile } from '../protocol.ts';
import { LocalFileReader } from './file-reader.ts';
import { LocalGroupDesk } from './group-desk.ts';
import { boardOf, logOf, mattersOf, refusedAt } from './testing/desk-lists.ts';
import { LocalWorkbookDesk } from './workbook-desk.ts';

const made = [
  ...writeSample<never, never>({ organisations: 16, seed: 3, faults: true, deflate: nodeDeflate }),
].map(({ path, bytes }): SourceFile => ({ name: path, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) }));
const expected = JSON.parse(
  (await made.find(({ name }) => name === 'expected.json')?.blob.text()) ?? '{}',
) as {
  files: { file: string; verdict: string; faults: { rule: string }[] }[];
  merge: { organisations: { expected: number; missing: string[] } };
};
const workbooks = made.filter(({ name }) => name !== 'expected.json');

function fileNamed(name: string): SourceFile {
  const found = made.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe('the desk of one workbook', () => {
  it('says the verdict that is true, in words of both languages', async () => {
    const desk = new LocalWorkbookDesk();
    for (const { file, verdict, faults } of expected.files.slice(0, 8)) {
      const view = await desk.open(fileNamed(file));
      if (verdict === 'unreadable') {
        expect(view.kind).toBe('refused');
        continue;
      }
      if (view.kind !== 'workbook') throw new Error(file);
      const found = new Set(view.problems.map(({ rule }) => rule));
      for (const { rule } of faults)
        if (rule !== 'organisation-is-known') expect(found, file).toContain(rule);
      for (const { says, why } of view.problems)
        for (const text of [says.sv, says.en, why.sv]) expect(text).not.toBe('');
    }
  });

  it('explains a number down to cells, and makes an extract that reads back as the same submission', async () => {
    const desk = new LocalWorkbookDesk();
    const ready = expected.files.find(({ verdict }) => verdict === 'ready');
    const view = await desk.open(fileNamed(ready?.file ?? ''));
    if (view.kind !== 'workbook') throw new Error('refused');
    const [total] = (await desk.explain('node:total')) ?? [];
    expect(total?.value).toBe(view.maturity.value);
    const extract = await desk.extract('xlsx');
    const again = await desk.open({ name: extract.name, blob: extract.blob });
    if (again.kind !== 'workbook') throw new Error('refused');
    expect(again.form).toBe('extract');
    expect(again.maturity.value).toBe(view.maturity.value);
  });
});

describe('the desk of everybody', () => {
  it('tells of the first file before the rest, and says who is missing', async () => {
    const told: GroupProgress[] = [];
    const desk = new LocalGroupDesk();
    const view = await desk.read(workbooks, (progress) => told.push(progress));
    expect(told[0]).toMatchObject({ done: 1, view: { received: 1 } });
    expect(told.at(-1)?.done).toBe(told.at(-1)?.all);
    expect(view.expected).toBe(expected.merge.organisations.expected);
    expect((await boardOf(desk)).filter(({ status }) => status === 'missing').map(({ id }) => id)).toEqual(
      expect.arrayContaining(expected.merge.organisations.missing),
    );
  });

  it('hides what few have answered, and everything that would give it away', async () => {
    const desk = new LocalGroupDesk();
    const view = await desk.read(workbooks, () => undefined);
    const [explained] = (await desk.explain(`group:${view.year}:organisation:total`)) ?? [];
    const hidden = (explained?.rows ?? []).filter(({ masked }) => masked);
    for (const { value, n, opens } of hidden) expect([value, n, opens]).toEqual([null, null, null]);
    for (const { n, leftOut } of explained?.rows ?? [])
      if (leftOut === null && n !== null) expect(n).toBeGreaterThanOrEqual(5);
    expect(hidden).not.toHaveLength(1);
    for (const { masked, maturity, n } of await boardOf(desk))
      if (masked) expect([maturity, n]).toEqual([null, null]);
  });

  it('keeps the last day, counts how late each is, and has a message for each', async () => {
    const desk = new LocalGroupDesk();
    await desk.read(workbooks, () => undefined);
    const isLate = ({ daysLate }: OrganisationItem): boolean => daysLate !== null;
    expect((await boardOf(desk)).some(isLate)).toBe(false);
    await desk.due('2000-01-01');
    const late = (await boardOf(desk)).filter(isLate);
    expect(new Set(late.map(({ status }) => status))).toEqual(new Set(['missing', 'not-ready']));
    for (const { reminder, name } of late) {
      expect(reminder?.sv).toContain(name);
      expect(reminder?.sv).toContain('2000-01-01');
    }
    // Those copied together, and the one text to all who are missing, speak of the same.
    const together = await desk.lists.reminders({ status: null, search: '', sorting: 'late' });
    const missing = late.filter(({ status }) => status === 'missing');
    for (const { reminder } of late) expect(together).toContain(reminder?.sv);
    for (const { name } of missing) expect(await desk.lists.reminderToMissing()).toContain(`– ${name}`);
    expect(await desk.lists.reminderToMissing()).toContain('Sista dag var 2000-01-01.');
    await desk.due('9999-12-31');
    expect((await boardOf(desk)).some(isLate)).toBe(false);
  });

  it('opens how many stand in each way, as many as the first screen says', async () => {
    const desk = new LocalGroupDesk();
    const { glance } = await desk.read(workbooks, () => undefined);
    expect(glance.counts.length).toBeGreaterThan(3);
    for (const { count, address } of glance.counts) {
      const [explained] = (await desk.explain(address)) ?? [];
      expect(explained?.rows.length, address).toBe(count);
    }
  });

  it('leads from each number up to those made of it, and so to the first screen', async () => {
    const desk = new LocalGroupDesk();
    const { year } = await desk.read(workbooks, () => undefined);
    const own = (await boardOf(desk)).find(({ opens }) => opens !== null)?.opens ?? '';
    const principle = own.replace(/total$/, 'prioritisation');
    const walked: string[] = [];
    let waiting = [principle];
    while (waiting.length > 0) {
      const uses = (await Promise.all(waiting.map((id) => desk.uses(id)))).flat();
      waiting = uses.flatMap(({ opens }) => (opens === null || walked.includes(opens) ? [] : [opens]));
      for (const id of waiting) expect(await desk.explain(id), id).not.toBeNull();
      walked.push(...waiting, ...uses.flatMap(({ path }) => path?.join('/') ?? []));
    }
    expect(walked).toContain(`group:${year}:organisation:prioritisation`);
    expect(walked).toContain(own);
    expect(walked).toContain(`group:${year}:organisation:total`);
    // IND01 is the principle, and M1 its goal area.
    expect(walked).toContain('koncern/planen/M1');
    expect(walked).toContain('koncern');
    expect(await desk.uses('group:2022:organisation:nowhere')).toEqual([]);
  });

  it('stops when told to, and keeps what was read', async () => {
    const desk = new LocalGroupDesk();
    const view = await desk.read(workbooks, ({ done }) => {
      if (done === 2) desk.cancel();
    });
    expect(view.received + (await refusedAt(desk)).length).toBeLessThanOrEqual(3);
    expect(view.received).toBeGreaterThan(0);
  });

  it('gives nothing for what it does not know', async () => {
    const desk = new LocalGroupDesk();
    expect(await desk.explain('group:2022:organisation:total')).toBeNull();
    expect(await desk.organisation('x')).toBeNull();
    expect(await desk.lists.matter('2022:x')).toBeNull();
  });
});

describe('decisions at the desk of everybody', () => {
  const GROUNDS = { role: 'Samordnare', reason: 'Enligt samtal med dem' };

  /** The matter of two workbooks from one organisation, with the files that hold them. */
  async function rivals(desk: LocalGroupDesk) {
    await desk.read(workbooks, () => undefined);
    const found = (await mattersOf(desk)).find(({ address }) => address.includes(':claim:'));
    const matter = found === undefined ? null : await desk.lists.matter(found.address);
    if (matter === null) throw new Error('the sample has no organisation with two workbooks');
    return matter;
  }

  it('shows cells side by side with a proposal; a decision takes the matter away, undoing brings it back', async () => {
    const desk = new LocalGroupDesk();
    const matter = await rivals(desk);
    expect(matter.sides).toHaveLength(2);
    const [first, second] = matter.sides;
    expect(first?.cells.length).toBeGreaterThan(0);
    first?.cells.forEach(({ header, value }, at) => {
      expect(second?.cells[at]?.header).toBe(header);
      expect(second?.cells[at]?.value).not.toBe(value);
    });
    const counted = (view: { years: readonly { organisations: number }[] }) =>
      view.years.at(-1)?.organisations ?? 0;
    const before = counted(await desk.due(null));
    const choice = { id: matter.choices[0]?.id ?? '', value: null };
    const decided = await desk.decide(matter.address, choice, GROUNDS);
    const waits = async () => (await desk.lists.matter(matter.address))?.waits;
    expect(await waits()).toBe(false);
    expect(await logOf(desk)).toMatchObject([{ at: 0, standing: 'holds', ...GROUNDS }]);
    expect((await desk.lists.matter(matter.address))?.made).toEqual((await logOf(desk))[0]);
    expect(counted(decided)).toBe(before + 1);
    const undone = await desk.undo(0, { role: 'Samordnare', reason: 'Fel fil' });
    expect(await waits()).toBe(true);
    expect(await logOf(desk)).toMatchObject([{ standing: 'undone', undone: { reason: 'Fel fil' } }]);
    expect(counted(undone)).toBe(before);
  });

  it('is told on the organisation’s page: the matter that waits, then which workbook holds, by whose decision and why', async () => {
    const desk = new LocalGroupDesk();
    const matter = await rivals(desk);
    const [, , id = ''] = matter.address.split(':');
    const page = async () => {
      const found = await desk.organisation(id);
      return {
        waiting: found?.waiting.map(({ address }) => address),
        decided: Object.fromEntries(found?.files.map(({ file, decided }) => [file, decided]) ?? []),
      };
    };
    const [kept = '', other = ''] = matter.sides.map(({ files }) => files.join(', '));
    const nothing = { waiting: [matter.address], decided: { [kept]: null, [other]: null } };
    expect(await page()).toEqual(nothing);
    await desk.decide(matter.address, { id: matter.choices[0]?.id ?? '', value: null }, GROUNDS);
    const said = { address: matter.address, when: (await logOf(desk))[0]?.when, ...GROUNDS };
    expect(await page()).toEqual({
      waiting: [],
      decided: { [kept]: { ...said, holds: true }, [other]: { ...said, holds: false } },
    });
    await desk.undo(0, { role: 'Samordnare', reason: 'Fel fil' });
    expect(await page()).toEqual(nothing);
  });

  it('saves beslut.json, which another desk opens; what changed since is said to hold no longer', async () => {
    const desk = new LocalGroupDesk();
    const matter = await rivals(desk);
    await desk.decide(matter.address, { id: matter.choices[0]?.id ?? '', value: null }, GROUNDS);
    const saved = await desk.decisionsFile();
    const other = new LocalGroupDesk();
    await other.read(workbooks, () => undefined);
    expect(await other.openDecisions({ name: 'x.json', blob: new Blob(['{}']) })).toBeNull();
    expect((await other.openDecisions(saved))?.log).toEqual({ all: 1, stale: 0 });
    expect(await logOf(other)).toMatchObject([{ standing: 'holds', ...GROUNDS }]);
    // The second file comes again, now the same as the first.
    const [kept, replaced] = matter.sides.map(({ files }) => files[0] ?? '');
    const again = await other.read(
      [{ name: replaced ?? '', blob: fileNamed(kept ?? '').blob }],
      () => undefined,
    );
    expect(again.log).toEqual({ all: 1, stale: 1 });
    expect(await logOf(other)).toMatchObject([{ standing: 'gone' }]);
  });

  it('touches only what it affects: no file is read again, and disclosure only where who counts is another', async () => {
    const desk = new LocalGroupDesk();
    let reads = 0;
    const reader = new LocalFileReader();
    await desk.readWith([
      {
        holdAgainst: (against) => reader.holdAgainst(against),
        hash: (file) => reader.hash(file),
        read: (file) => {
          reads++;
          return reader.read(file);
        },
      },
    ]);
    await desk.read(workbooks, () => undefined);
    const matters = await mattersOf(desk);
    const read = reads;
    const about = async (kind: string, choice: number) => {
      const address = matters.find((one) => one.address.includes(kind))?.address ?? `no ${kind}`;
      expect(matters.map((one) => one.address)).toContain(address);
      const matter = await desk.lists.matter(address);
      desk.takeCounts();
      await desk.decide(address, { id: matter?.choices[choice]?.id ?? '', value: null }, GROUNDS);
      return desk.takeCounts();
    };
    // What portfolios are weighed in: the year's pool, and nothing about maturity.
    expect(await about(':weight', 1)).toEqual({ pools: 1 });
    // One of two workbooks: it counts now, so its year is made again: with its own portfolio, what agrees
    // between workbooks, the mean, the pool, and what may be shown.
    expect(await about(':claim:', 0)).toEqual({
      checks: 1,
      maturities: 1,
      pools: 1,
      portfolios: 1,
      disclosures: 1,
    });
    await desk.due('2022-03-31');
    expect(desk.takeCounts()).toEqual({});
    expect(reads).toBe(read);
  });

  it('answers while the plan is followed up, and follows up the view that is at hand when it is done', async () => {
    const desk = new LocalGroupDesk();
    const { year } = await desk.read(workbooks, () => undefined);
    const counted = expected.files.find(({ verdict }) => verdict === 'ready')?.file ?? '';
    const order: string[] = [];
    const note = async <T>(name: string, answer: Promise<T>): Promise<T> => {
      const found = await answer;
      order.push(name);
      return found;
    };
    const plan = note('plan', desk.followUp(year ?? 0));
    await note('left out', desk.forget([counted]));
    const found = await plan;
    expect(order).toEqual(['left out', 'plan']);
    const fresh = new LocalGroupDesk();
    await fresh.read(
      workbooks.filter(({ name }) => name !== counted),
      () => undefined,
    );
    expect(found).toEqual(await fresh.followUp(year ?? 0));
  });
});
