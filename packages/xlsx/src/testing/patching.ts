import { parseA1 } from '@nylage/core/grid';
import { applyEdits, type CellValue, type Edit } from '@nylage/core/rules';
import { expect } from 'vitest';
import { patchWorkbook } from '../patch/patch-workbook.ts';
import { nodeDeflate, nodeInflate } from '../zip/inflate-node.ts';
import { changedParts } from './changed-parts.ts';
import { describeGrid } from './describe-grid.ts';
import { readGrid } from './read-cells.ts';
import { PackageView } from './structure-lint/index.ts';

/** What patching needs in tests. */
export const patchOptions = { inflate: nodeInflate, deflate: nodeDeflate };

/** An edit that sets a cell of *Blad1*. */
export function set(cell: string, value: CellValue, sheet = 'Blad1'): Edit {
  const place = parseA1(cell);
  if (place === null) throw new Error(cell);
  return { kind: 'set', sheet, ...place, value };
}

/** Patches, and checks that the file then reads as core says that it should. */
export function patched(bytes: Uint8Array, ...edits: Edit[]): Uint8Array {
  const result = patchWorkbook(bytes, edits, patchOptions);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  expect(result.skipped).toEqual([]);
  expect(describeGrid(readGrid(result.bytes))).toEqual(describeGrid(applyEdits(readGrid(bytes), edits)));
  return result.bytes;
}

/** Why edits are left out; none of them may change anything. */
export function skippedReasons(bytes: Uint8Array, ...edits: Edit[]): readonly string[] {
  const result = patchWorkbook(bytes, edits, patchOptions);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  expect(result.skipped.length).toBe(edits.length);
  expect(changedParts(bytes, result.bytes)).toEqual([]);
  return result.skipped.map(({ reason }) => reason);
}

/** The first sheet's part. */
export function firstSheetXml(bytes: Uint8Array): string {
  return new PackageView(bytes).text('xl/worksheets/sheet1.xml');
}
