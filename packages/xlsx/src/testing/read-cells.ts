import type { Grid } from '@nylage/core/grid';
import type { ReadLimits } from '../read/limits.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import type { Refusal } from '../read/refusal.ts';
import { nodeInflate } from '../zip/inflate-node.ts';
import { describeSheet } from './describe-grid.ts';

/** The grid of bytes that must be readable. */
export function readGrid(bytes: Uint8Array): Grid {
  const result = readWorkbook(bytes, { inflate: nodeInflate });
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.grid;
}

/** The cells of the first sheet, as `describeSheet` puts them. */
export function readCells(bytes: Uint8Array): Record<string, string> {
  const grid = readGrid(bytes);
  const [sheet] = grid.sheets;
  return sheet === undefined ? {} : describeSheet(grid, sheet);
}

/** The refusal of bytes that must be refused. */
export function readRefusal(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Refusal {
  const result = readWorkbook(bytes, { inflate: nodeInflate, limits });
  if (result.ok)
    throw new Error(`Read, though it should have been refused: ${result.grid.sheets.length} sheets`);
  return result.refusal;
}
