import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { ZipWriter } from '@nylage/xlsx/zip';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../protocol.ts';
import { givenFiles } from './zip-files.ts';

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

function zip(name: string, parts: Readonly<Record<string, string>>): { name: string; bytes: Uint8Array } {
  const writer = new ZipWriter(nodeDeflate);
  for (const [path, content] of Object.entries(parts)) writer.add(path, bytesOf(content));
  return { name, bytes: writer.finish() };
}

function file({ name, bytes }: { name: string; bytes: Uint8Array }): SourceFile {
  return { name, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) };
}

const city = zip('inlämnat.zip', {
  'mapp/en/a.xlsx': 'a a a a a a a a a a a a a a a a a a',
  'mapp/två/b.utdrag.json': '{}',
  'mapp/organisationer.json': '{"x":1}',
  'mapp/foto.jpg': 'x',
  '__MACOSX/mapp/en/._a.xlsx': 'x',
  '__MACOSX/._annat.zip': 'x',
  '__MACOSX/mapp/skugga.zip': 'x',
  'mapp/~$a.xlsx': 'x',
  'annat.zip': 'x',
});

describe('files that were given', () => {
  it('come out of a zip with their folders, without what nobody handed in', async () => {
    const { count, beside, rest } = await givenFiles([
      file(city),
      file({ name: 'c.xlsx', bytes: bytesOf('c') }),
    ]);
    const all = [...rest()];
    expect(all.map(({ name }) => name)).toEqual([
      'inlämnat.zip/mapp/en/a.xlsx',
      'inlämnat.zip/mapp/två/b.utdrag.json',
      'inlämnat.zip/annat.zip',
      'c.xlsx',
    ]);
    expect(count).toBe(4);
    // A zip inside is said not to be read, with what to do.
    const nested = all[2];
    expect(nested !== undefined && 'reason' in nested && nested.reason.sv).toMatch(/Packa upp den/);
    expect(beside.map(({ name }) => name)).toEqual(['inlämnat.zip/mapp/organisationer.json']);
    expect(await beside[0]?.blob.text()).toBe('{"x":1}');
    const [first] = all;
    expect(first !== undefined && 'blob' in first && (await first.blob.text())).toMatch(/^a a a/);
  });

  it('that are broken are named with the reason, and do not stop the rest', async () => {
    const at = city.bytes.findIndex((_, from) =>
      bytesOf('a.xlsx').every((unit, offset) => city.bytes[from + offset] === unit),
    );
    const hurt = city.bytes.slice();
    // Within the deflated bytes of the first workbook.
    hurt[at + 'a.xlsx'.length + 3] = 0xff;
    const { rest } = await givenFiles([
      file({ name: 'halv.zip', bytes: city.bytes.slice(0, 90) }),
      file({ name: 'skadad.zip', bytes: hurt }),
    ]);
    expect([...rest()].map((one) => [one.name, 'reason' in one])).toEqual([
      ['halv.zip', true],
      ['skadad.zip/mapp/en/a.xlsx', true],
      ['skadad.zip/mapp/två/b.utdrag.json', false],
      ['skadad.zip/annat.zip', true],
    ]);
  });
});
