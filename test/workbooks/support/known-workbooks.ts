import { readdirSync, readFileSync } from 'node:fs';
import type { Grid } from '@nylage/core/grid';
import { writeSample } from '@nylage/sample';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { readWorkbook } from '@nylage/xlsx/read';

/** A workbook of ours or another program's, as bytes and as our reader reads it. */
export interface KnownWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly grid: Grid;
}

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** Every .xlsx fixture that our reader, and so Excel, can open. */
export function fixtureWorkbooks(): readonly KnownWorkbook[] {
  return ['template', 'workbooks', 'rich', 'foreign'].flatMap((folder) => {
    const place = new URL(`${folder}/`, FIXTURES);
    return readdirSync(place)
      .filter((file) => file.endsWith('.xlsx'))
      .toSorted()
      .flatMap((file) => opened(`${folder}/${file}`, new Uint8Array(readFileSync(new URL(file, place)))));
  });
}

/** The workbooks of a sample with every fault planted, those that can be read. */
export function sampleWorkbooks(organisations: number, seed: number): readonly KnownWorkbook[] {
  const files = [...writeSample({ organisations, seed, faults: true, deflate: nodeDeflate })];
  return files.filter(({ path }) => path.endsWith('.xlsx')).flatMap(({ path, bytes }) => opened(path, bytes));
}

function opened(name: string, bytes: Uint8Array): readonly KnownWorkbook[] {
  const result = readWorkbook(bytes, { inflate: nodeInflate });
  return result.ok ? [{ name, bytes, grid: result.grid }] : [];
}
