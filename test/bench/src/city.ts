import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchWorkbooks, sampleRegister } from '@nylage/sample';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { decodeUtf8, encodeUtf8, extractEntry, readZip, ZipWriter } from '@nylage/xlsx/zip';
import { REGISTER } from './workbooks.ts';

/** Made in full; the rest of the city are these with other names. */
const TEMPLATES = 31;

const LIMITS = { fileBytes: 1e8, entries: 500, partBytes: 1e8, totalBytes: 1e9, ratio: 1000 };

/** Where a workbook's texts stand, its organisation's name among them. */
const TEXTS = 'xl/sharedStrings.xml';

/**
 * Writes a city of so many organisations, a workbook each, and their register: a few of the
 * benchmark's workbooks, each again and again with another organisation's name wherever its own stood.
 * Every part but the texts is copied as it is packed, so that thousands are made in a minute.
 */
export function writeCity(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const register = sampleRegister(count);
  writeFileSync(join(folder, REGISTER), JSON.stringify(register));
  const { organisations } = register;
  const made = [...benchWorkbooks({ count: Math.min(TEMPLATES, count), deflate: nodeDeflate })];
  for (const [at, { path, bytes }] of made.entries()) {
    const own = organisations.find(({ id }) => path.startsWith(`${id}-`));
    if (own === undefined) throw new Error(`${path} belongs to nobody in the register`);
    const year = path.slice(own.id.length);
    const place = organisations.indexOf(own);
    const others = organisations.filter((_, other) => other >= made.length && other % made.length === at);
    if (place >= made.length) throw new Error(`${path} is not one of the first ${made.length}`);
    writeFileSync(join(folder, path), bytes);
    const rename = renamer(bytes, own.name);
    for (const { id, name } of others) writeFileSync(join(folder, `${id}${year}`), rename(name));
  }
}

/** Makes copies of a workbook, each with a name in place of its own. */
function renamer(bytes: Uint8Array, own: string): (name: string) => Uint8Array {
  const zip = readZip(bytes, LIMITS);
  if (!zip.ok) throw new Error('a workbook that was just made is no zip');
  const entry = zip.entries.find(({ name }) => name === TEXTS);
  const part = entry === undefined ? null : extractEntry(entry, nodeInflate, LIMITS);
  const text = part?.ok === true ? decodeUtf8(part.bytes, 0, part.bytes.length) : null;
  if (text === null) throw new Error('a workbook that was just made has no texts');
  const pieces = text.split(escaped(own));
  if (pieces.length < 2) throw new Error(`${own} does not stand in its own workbook`);
  return (name) => {
    const out = new ZipWriter(nodeDeflate);
    for (const one of zip.entries) {
      if (one === entry) out.add(TEXTS, encodeUtf8(pieces.join(escaped(name))));
      else out.copy(one);
    }
    return out.finish();
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
