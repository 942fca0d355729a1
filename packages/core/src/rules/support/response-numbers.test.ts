import { describe, expect, it } from 'vitest';
import { gridFromRows, type PlainCell } from '../../grid/index.ts';
import { exampleInstrument } from '../../instrument/index.ts';
import { readSubmission, workbookContract } from '../../workbook/index.ts';
import { freeResponseNumbers } from './response-numbers.ts';

function proposed(...numbers: PlainCell[]): [number, number][] {
  const rows: PlainCell[][] = [
    ['Svarsnummer', 'Roll', 'P01 Prioritering'],
    ...numbers.map((number): PlainCell[] => [number, 'Chef', 3]),
  ];
  const grid = gridFromRows([{ name: 'Enkätsvar', rows }]);
  const { survey } = readSubmission(grid, workbookContract(exampleInstrument));
  return survey === null ? [] : [...freeResponseNumbers(survey)];
}

describe('freeResponseNumbers', () => {
  it('has nothing to propose where all have a number of their own', () => {
    expect(proposed(1, 2, 'A3')).toEqual([]);
  });

  it('fills the gaps from the lowest, by row', () => {
    expect(proposed(1, null, 3, null)).toEqual([
      [2, 2],
      [4, 4],
    ]);
  });

  it('never proposes the same number to one that lacks it and one that shares it', () => {
    expect(proposed(2, 2, null, 2)).toEqual([
      [2, 1],
      [3, 3],
      [4, 4],
    ]);
  });
});
