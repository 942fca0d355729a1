import { CellKind } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { checkSubmission } from '@nylage/core/rules';
import { readSubmission, tableSheets, workbookContract } from '@nylage/core/workbook';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { readWorkbook } from '@nylage/xlsx/read';
import { describe, expect, it } from 'vitest';
import { sampleRegister } from '../names/register.ts';
import { BENCH_CELLS, benchWorkbooks } from './bench-workbooks.ts';

const contract = workbookContract(exampleInstrument);
const files = [...benchWorkbooks({ count: 4, deflate: nodeDeflate })];
const grids = files.map(({ bytes }) => {
  const result = readWorkbook(bytes, { inflate: nodeInflate });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.grid;
});

describe('the workbooks of the benchmark', () => {
  it(`hold ${BENCH_CELLS} cells each`, () => {
    for (const grid of grids) {
      const filled = grid.sheets.reduce(
        (sum, { kinds }) => sum + kinds.reduce((count, kind) => count + (kind === CellKind.empty ? 0 : 1), 0),
        0,
      );
      expect(filled).toBe(BENCH_CELLS);
    }
  });

  it('have rows in every sheet of the contract, and nothing that must be put right', () => {
    const context = { plan: goteborg2022, organisations: sampleRegister(4).organisations };
    for (const grid of grids) {
      const submission = readSubmission(grid, contract);
      const empty = Object.keys(tableSheets).filter(
        (key) => (submission.tables[key as keyof typeof tableSheets]?.rows.length ?? 0) === 0,
      );
      expect(empty).toEqual([]);
      expect(submission.survey?.respondents).toHaveLength(20);
      const { problems } = checkSubmission(submission, context);
      expect(problems).toEqual([]);
    }
  });
});
