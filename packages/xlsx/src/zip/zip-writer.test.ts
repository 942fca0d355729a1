import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { extractEntry } from './extract-entry.ts';
import { browserDeflate } from './inflate-browser.ts';
import { nodeDeflate, nodeInflate } from './inflate-node.ts';
import { encodeUtf8 } from './utf8.ts';
import { readZip } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import { ZipWriter } from './zip-writer.ts';

const LONG = encodeUtf8('hej '.repeat(500));
const SHORT = encodeUtf8('a');

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const zip = readZip(bytes, DEFAULT_LIMITS);
  if (!zip.ok) throw new Error(JSON.stringify(zip.refusal));
  return zip.entries;
}

function contentOf(entry: ZipEntry): string {
  const part = extractEntry(entry, nodeInflate, DEFAULT_LIMITS);
  return part.ok ? Buffer.from(part.bytes).toString() : JSON.stringify(part.refusal);
}

describe('ZipWriter', () => {
  it('writes what the directory reader reads, in order, deflated where that is shorter', () => {
    const zip = new ZipWriter(nodeDeflate);
    zip.add('xl/workbook.xml', LONG);
    zip.add('a.txt', SHORT);
    const entries = entriesOf(zip.finish());
    expect(entries.map(({ name, method, size }) => [name, method, size])).toEqual([
      ['xl/workbook.xml', 8, 2000],
      ['a.txt', 0, 1],
    ]);
    expect(entries.map(contentOf)).toEqual(['hej '.repeat(500), 'a']);
  });

  it('copies an entry without touching its compressed bytes', () => {
    const first = new ZipWriter(nodeDeflate);
    first.add('a.xml', LONG);
    const [entry] = entriesOf(first.finish());
    if (entry === undefined) throw new Error('no entry');
    const second = new ZipWriter(() => {
      throw new Error('nothing is deflated again');
    });
    second.copy(entry);
    const [copy] = entriesOf(second.finish());
    expect(copy).toEqual(entry);
  });

  it('can copy an entry under another name', () => {
    const first = new ZipWriter(nodeDeflate);
    first.add('a.xml', LONG);
    const second = new ZipWriter(nodeDeflate);
    for (const entry of entriesOf(first.finish())) second.copy(entry, 'b.xml');
    expect(entriesOf(second.finish()).map(({ name }) => name)).toEqual(['b.xml']);
  });

  it('gives the same bytes for the same calls', () => {
    const write = () => {
      const zip = new ZipWriter(browserDeflate);
      zip.add('a.xml', LONG);
      return zip.finish();
    };
    expect(write()).toEqual(write());
  });

  it('dates every entry 1 January 1980', () => {
    const zip = new ZipWriter(nodeDeflate);
    zip.add('a', SHORT);
    expect([...zip.finish().subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('marks names outside ASCII as UTF-8', () => {
    const zip = new ZipWriter(nodeDeflate);
    zip.add('å.xml', SHORT);
    const bytes = zip.finish();
    expect(bytes[7]).toBe(0x08);
    expect(entriesOf(bytes).map(({ name }) => name)).toEqual(['å.xml']);
  });

  it('refuses a name that is already there, whatever its case', () => {
    const zip = new ZipWriter(nodeDeflate);
    zip.add('a.xml', SHORT);
    expect(() => zip.add('A.XML', SHORT)).toThrow('already');
  });

  it('writes an empty zip', () => {
    expect(entriesOf(new ZipWriter(nodeDeflate).finish())).toEqual([]);
  });
});
