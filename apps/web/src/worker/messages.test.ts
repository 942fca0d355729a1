import { serialize } from 'node:v8';
import { sampleRegister, writeSample } from '@nylage/sample';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { describe, expect, it } from 'vitest';
import type { Span } from '../list-part.ts';
import type { SourceFile } from '../protocol.ts';
import { type FileReader, LocalFileReader, type ReadFile } from './file-reader.ts';
import { LocalGroupDesk } from './group-desk.ts';

/** Some workbooks, read once; a city of any size is made of these with other names. */
const read = await readSome(24);

async function readSome(organisations: number): Promise<readonly ReadFile[]> {
  const made = writeSample<never, never>({ organisations, seed: 5, faults: true, deflate: nodeDeflate });
  const reader = new LocalFileReader();
  await reader.holdAgainst(sampleRegister(organisations));
  const found: ReadFile[] = [];
  for (const { path, bytes } of made) {
    if (!path.endsWith('.xlsx')) continue;
    found.push(await reader.read({ name: path, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) }));
  }
  return found.filter(({ outcome }) => outcome.ok);
}

/** Gives a city's workbooks without there being any. */
class CityReader implements FileReader {
  readonly #names: readonly string[];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  async holdAgainst(): Promise<void> {}

  async hash(): Promise<null> {
    return null;
  }

  async read({ name }: SourceFile): Promise<ReadFile> {
    const at = Number(name.replace(/\D/g, ''));
    const outcome = read[at % read.length]?.outcome;
    if (outcome?.ok !== true) throw new Error('not read');
    const { contribution } = outcome;
    const { extract } = contribution;
    const about = { ...extract.about, organisation: this.#names[at] ?? '' };
    const own = { ...extract, about, fingerprint: `${at}-${extract.fingerprint}` };
    const bytes = `${at}-${outcome.bytes}`;
    return {
      outcome: { ok: true, file: name, bytes, contribution: { ...contribution, extract: own, bytes } },
      reason: null,
      isOwnResult: false,
    };
  }
}

/** So few that every list fills it. */
const PAGE: Span = { from: 0, count: 10 };

/** Everything that the worker sends to the page for a city of so many, in bytes, by what it is. */
async function messages(organisations: number): Promise<ReadonlyMap<string, number>> {
  const register = sampleRegister(organisations);
  const desk = new LocalGroupDesk();
  await desk.readWith([new CityReader(register.organisations.map(({ name }) => name))]);
  await desk.openRegister({ name: 'register.json', blob: new Blob([JSON.stringify(register)]) });
  const files = register.organisations.map((_, at): SourceFile => ({ name: `${at}.xlsx`, blob: new Blob() }));
  const sizes = new Map<string, number>();
  const note = (what: string, message: unknown): void => {
    expect(message, what).not.toBeNull();
    sizes.set(what, Math.max(sizes.get(what) ?? 0, serialize(message).length));
  };
  const view = await desk.read(files, (progress) => note('while reading', progress));
  expect(view.received).toBeGreaterThan(organisations / 2);
  note('read', view);
  const year = view.year ?? 0;
  const { lists } = desk;
  for (const sorting of ['name', 'status', 'late'] as const)
    note('board', await lists.board({ status: null, search: '', sorting }, PAGE));
  note('points', await lists.points(PAGE));
  note('not in the point', await lists.notInPoint(PAGE));
  for (const state of ['waiting', 'advice', 'decided'] as const)
    note('matters', await lists.matters(state, PAGE));
  note('heat table', await desk.heat(year, PAGE));
  note('years', await desk.years());
  note('plan', await desk.followUp(year));
  for (const area of ['M1', 'M2', 'M3', 'M4']) note('own actions', await desk.ownActions(year, area, PAGE));
  note('chain', await desk.chain(year, null));
  note('chain below', await desk.chain(year, 'M1'));
  note('links of a kind', await desk.chainOf(year, null, 'own-action', PAGE));
  note('without a link', await desk.chainOrphans(year, 'indicator', PAGE));
  const address = (await lists.matters('waiting', PAGE))?.rows[0]?.address ?? '';
  const choice = { id: (await lists.matter(address))?.choices[0]?.id ?? '', value: null };
  note('decided', await desk.decide(address, choice, { role: 'Samordnare', reason: 'Enligt samtal' }));
  note('log', await lists.log('all', PAGE));
  note('hand-out', await desk.outgoing.preview());
  note('not shown', await desk.outgoing.notShown(PAGE));
  return sizes;
}

/**
 * What grows with something else: a city that is read passes through as many points as figure 2 draws one
 * by one, and a matter names everybody that it is about: here all who have handed in the same workbook.
 */
const GROWING: ReadonlySet<string> = new Set(['while reading', 'matters', 'log']);

describe('what the worker sends to the page', () => {
  it('is as much for three times as many organisations', async () => {
    const few = await messages(250);
    const many = await messages(750);
    for (const [what, bytes] of many) {
      if (GROWING.has(what)) continue;
      const before = few.get(what) ?? 0;
      // Names and numbers may have a figure more; rows and objects are as many.
      expect(bytes, `${what}: ${before} bytes of 250, ${bytes} of 750`).toBeLessThan(before * 1.15 + 200);
    }
    // A structured clone of this is read by a browser in a few milliseconds.
    expect(Math.max(...many.values())).toBeLessThan(250_000);
  });
});
