import { writeSample } from '@nylage/sample';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupProgress, SourceFile } from '../protocol.ts';
import { type FileReader, LocalFileReader, type ReadFile } from './file-reader.ts';
import { LocalGroupDesk } from './group-desk.ts';
import { sha256 } from './platform.ts';
import { boardOf, refusedAt } from './testing/desk-lists.ts';
import { openedWork, workOf } from './testing/work.ts';

/** The files as a folder gives them: with names and dates. */
const files = [
  ...writeSample<never, never>({ organisations: 7, seed: 11, faults: true, deflate: nodeDeflate }),
].flatMap(({ path, bytes }): SourceFile[] => (path === 'expected.json' ? [] : [onDisk(path, bytes, 1000)]));
const isRegister = ({ name }: SourceFile): boolean => name === 'organisationer.json';
const workbooks = files.filter((one) => !isRegister(one));
const register = files.filter(isRegister);

function onDisk(name: string, bytes: Uint8Array, lastModified: number): SourceFile {
  return { name, blob: new File([bytes as Uint8Array<ArrayBuffer>], name, { lastModified }) };
}

/** A reader that counts, and keeps no more than it is asked to. */
class CountingReader implements FileReader {
  readonly #reader = new LocalFileReader();
  static open = 0;
  static most = 0;
  static reads: string[] = [];
  static hashes: string[] = [];

  static clear(): void {
    CountingReader.most = 0;
    CountingReader.reads = [];
    CountingReader.hashes = [];
  }

  holdAgainst: FileReader['holdAgainst'] = (against) => this.#reader.holdAgainst(against);

  async hash(file: SourceFile): Promise<string | null> {
    CountingReader.hashes.push(file.name);
    return this.#reader.hash(file);
  }

  async read(file: SourceFile): Promise<ReadFile> {
    CountingReader.reads.push(file.name);
    CountingReader.open++;
    CountingReader.most = Math.max(CountingReader.most, CountingReader.open);
    const read = await this.#reader.read(file);
    CountingReader.open--;
    return read;
  }
}

async function deskWith(readers: number): Promise<LocalGroupDesk> {
  const desk = new LocalGroupDesk();
  await desk.readWith(Array.from({ length: readers }, () => new CountingReader()));
  return desk;
}

const quiet = (): void => undefined;
const names = (some: readonly SourceFile[]): string[] => some.map(({ name }) => name).sort();

beforeEach(() => CountingReader.clear());

describe('reading everybody’s files', () => {
  it('is over when its last word has arrived, however slow the way there is', async () => {
    const desk = await deskWith(2);
    const arrived: number[] = [];
    await desk.read(files, async ({ done }) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      arrived.push(done);
    });
    expect(arrived).toEqual(workbooks.map((_, at) => at + 1));
  });

  it('has no more files open than there are readers, and tells of each once', async () => {
    const desk = await deskWith(3);
    const told: GroupProgress[] = [];
    await desk.read(files, (progress) => told.push(progress));
    expect(CountingReader.most).toBe(3);
    expect(told.map(({ done }) => done)).toEqual(workbooks.map((_, at) => at + 1));
    expect(told[0]?.view?.received).toBeGreaterThan(0);
  });

  it('goes on where it was stopped: what is read stays, and is not read again', async () => {
    const desk = await deskWith(1);
    await desk.read(files, ({ done }) => {
      if (done === 4) desk.cancel();
    });
    expect(CountingReader.reads).toHaveLength(4);
    expect((await boardOf(desk)).filter(({ files: own }) => own.length > 0).length).toBeGreaterThan(1);
    const told: GroupProgress[] = [];
    const rest = await desk.read(files, (progress) => told.push(progress));
    expect(names(workbooks)).toEqual([...CountingReader.reads].sort());
    expect(told.at(-1)).toMatchObject({ done: workbooks.length, all: workbooks.length, known: 4 });
    const other = await deskWith(1);
    const straight = await other.read(files, quiet);
    const same = { merged: null, revision: 0 };
    expect({ ...rest, ...same }).toEqual({ ...straight, ...same });
    expect(await boardOf(desk)).toEqual(await boardOf(other));
  });

  it('reads a file again when its size or date is another, or the register is', async () => {
    const desk = await deskWith(2);
    await desk.read(files, quiet);
    CountingReader.clear();
    await desk.read(files, quiet);
    expect(CountingReader.reads).toEqual([]);
    const [first, ...others] = workbooks;
    const bytes = new Uint8Array((await first?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    const changed = onDisk(first?.name ?? '', bytes, 2000);
    await desk.read([changed, ...others], quiet);
    expect(CountingReader.reads).toEqual([first?.name]);
    CountingReader.clear();
    const known = JSON.parse((await register[0]?.blob.text()) ?? '') as { organisations: unknown[] };
    const fewer = JSON.stringify({ ...known, organisations: known.organisations.slice(1) });
    await desk.read([onDisk('organisationer.json', new TextEncoder().encode(fewer), 2000)], quiet);
    await desk.read([changed, ...others], quiet);
    expect([...CountingReader.reads].sort()).toEqual(names(workbooks));
  });

  it('knows files by their bytes when the work was opened from its workbook, whatever they are called', async () => {
    const desk = await deskWith(1);
    await desk.read(files, ({ done }) => {
      if (done === 5) desk.cancel();
    });
    const read = [...CountingReader.reads];
    const work = await workOf(desk);
    CountingReader.clear();
    const other = await deskWith(1);
    await openedWork(other, work);
    const renamed = files.map((one) => (isRegister(one) ? one : { ...one, name: `inlämnat/${one.name}` }));
    const told: GroupProgress[] = [];
    await other.read(renamed, (progress) => told.push(progress));
    const readAgain = CountingReader.reads.map((name) => name.replace('inlämnat/', ''));
    expect(told.at(-1)?.known).toBe(workbooks.length - readAgain.length);
    for (const name of readAgain) expect(read).not.toContain(name);
    const seen = (await boardOf(other)).flatMap((one) => one.files);
    for (const name of seen) expect(name).toMatch(/^inlämnat\//);
    // Checked against another register, nothing is taken as read.
    const stranger = await deskWith(1);
    await openedWork(stranger, work);
    CountingReader.clear();
    const emptied = JSON.stringify({ schemaVersion: 1, organisations: [] });
    const empty = onDisk('organisationer.json', new TextEncoder().encode(emptied), 1);
    await stranger.read([empty, ...workbooks], quiet);
    expect([...CountingReader.reads].sort()).toEqual(names(workbooks));
    // Its answers can be opened again, though nothing was read.
    const own = (await boardOf(other)).find(({ opens }) => opens !== null);
    expect(await other.explain(own?.opens ?? '')).not.toBeNull();
  });

  it('can be cancelled before the first file, as while a zip is opened, and read after all', async () => {
    const desk = await deskWith(1);
    desk.begin();
    desk.cancel();
    const said: GroupProgress[] = [];
    await desk.read(files, (progress) => said.push(progress));
    expect(CountingReader.reads).toEqual([]);
    // How many there are to go on with is said all the same.
    expect(said).toEqual([{ done: 0, all: workbooks.length, known: 0, view: null }]);
    await desk.read(files, quiet);
    expect([...CountingReader.reads].sort()).toEqual(names(workbooks));
  });

  it('leaves a file that a reader never comes back from, and keeps the rest', async () => {
    const desk = new LocalGroupDesk();
    const stuck = workbooks[2]?.name;
    const reader = new LocalFileReader();
    await desk.readWith([
      {
        holdAgainst: (against) => reader.holdAgainst(against),
        hash: (file) => reader.hash(file),
        read: (file) => (file.name === stuck ? new Promise<ReadFile>(() => undefined) : reader.read(file)),
      },
    ]);
    const reading = desk.read(files, ({ done }) => {
      if (done === 2) setTimeout(() => desk.giveUp(), 50);
    });
    await reading;
    const seen = (await boardOf(desk)).flatMap((one) => one.files);
    expect(seen).not.toContain(stuck);
    expect(new Set([...seen, ...(await refusedAt(desk))]).size).toBe(2);
  });

  it('forgets files that somebody leaves out', async () => {
    const desk = await deskWith(1);
    const all = await desk.read(files, quiet);
    const gone = (await boardOf(desk)).find(({ status }) => status === 'received')?.files ?? [];
    const left = await desk.forget(gone);
    expect((await boardOf(desk)).flatMap((one) => one.files)).not.toContain(gone[0]);
    expect(left.received).toBe(all.received - 1);
    // Somebody who puts it back has it read again.
    CountingReader.clear();
    expect((await desk.read(files, quiet)).received).toBe(all.received);
    expect(CountingReader.reads).toEqual(gone);
  });
});

describe('any order, any repetition, any split into batches, any number of readers', () => {
  beforeEach(() => {
    // Only the clock: the time stands in the hand-out log.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-04-04T10:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Everything that leaves the koncern, as hashes. */
  async function bytesOut(desk: LocalGroupDesk) {
    const made = await desk.outgoing.handOut('Samordnare', 'sv', quiet);
    if (made === null || made === 'cancelled') throw new Error('nothing made');
    const hash = async (blob: Blob): Promise<string> => sha256(new Uint8Array(await blob.arrayBuffer()));
    // The zip holds koncern.xlsx, its JSON and CSV, the report and every return package.
    return { work: await hash(made.work.blob), zip: await hash(made.zip.blob), files: made.files };
  }

  it('give the same bytes: koncern-arbete.xlsx and all that is handed out', async () => {
    const straight = await deskWith(1);
    await straight.read(files, quiet);
    const expected = await bytesOut(straight);
    expect(expected.files).toBeGreaterThan(8);
    const some = fc.array(fc.nat(workbooks.length - 1), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(workbooks, { minLength: workbooks.length }),
        some,
        fc.array(fc.nat(workbooks.length), { maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        async (order, again, cuts, readers) => {
          const desk = await deskWith(readers);
          await desk.read(register, quiet);
          const all = [...order, ...again.flatMap((at) => workbooks[at] ?? [])];
          const ends = [...cuts, all.length].sort((a, b) => a - b);
          let start = 0;
          for (const end of ends) {
            await desk.read(all.slice(start, end), quiet);
            start = end;
          }
          expect(await bytesOut(desk)).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);
});
