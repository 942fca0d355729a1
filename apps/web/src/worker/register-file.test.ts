import { writeSample } from '@nylage/sample';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { describe, expect, it } from 'vitest';
import type { GroupViewData, SourceFile } from '../protocol.ts';
import { LocalGroupDesk } from './group-desk.ts';

const files = [...writeSample<never, never>({ organisations: 2, seed: 3, deflate: nodeDeflate })].flatMap(
  ({ path, bytes }): SourceFile[] =>
    /\.json$/.test(path) ? [] : [{ name: path, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) }],
);
const quiet = (): void => undefined;

function register(content: string): SourceFile {
  return { name: 'organisationer.json', blob: new Blob([content]) };
}

/** What the first screen says that it takes to know who is missing. */
function takes({ glance }: GroupViewData) {
  return glance.cannotSay.find(({ id }) => id === 'no-register')?.takes;
}

const alfa = { id: 'a', name: 'Alfa', type: 'department' };
const wrong = JSON.stringify({
  schemaVersion: 1,
  organisations: [alfa, { ...alfa, id: 'b', validTo: 2022 }],
});

describe('a register with an error', () => {
  it('is not called missing: the first screen says why it could not be read, as the command line does, and what to do', async () => {
    const desk = new LocalGroupDesk();
    const view = await desk.read([...files, register(wrong)], quiet);
    expect(takes(view)).toEqual({
      sv: 'Registret gick inte att läsa: organisationer.json följer inte sitt format (organisations.1.validTo: saknas eller är fel). Rätta filen och lägg den bland filerna igen.',
      en: 'The register could not be read: organisationer.json does not follow its format (organisations.1.validTo: is missing or wrong). Put the file right and put it among the files again.',
    });
    const row = await desk.lists.boardRow('file:organisationer.json');
    expect(row?.refusal?.sv).toBe(
      'organisationer.json följer inte sitt format (organisations.1.validTo: saknas eller är fel).',
    );
    // Put right, and given again.
    const mended = await desk.read(
      [register(JSON.stringify({ schemaVersion: 1, organisations: [alfa] }))],
      quiet,
    );
    expect(takes(mended)).toBeUndefined();
    expect(mended.expected).toBe(1);
  });

  it('says so where it is no JSON, and before there is any workbook', async () => {
    const view = await new LocalGroupDesk().read([register('{ "schemaVersion": 1,')], quiet);
    expect(view.glance.registerTrouble?.sv).toMatch(
      /^Registret gick inte att läsa: organisationer\.json är inte JSON \(.+\)\. Rätta filen/,
    );
  });

  it('says that there is none where there is none', async () => {
    const view = await new LocalGroupDesk().read(files, quiet);
    expect(takes(view)?.sv).toMatch(/^Det finns inget register/);
    expect(view.glance.registerTrouble).toBeNull();
  });
});
