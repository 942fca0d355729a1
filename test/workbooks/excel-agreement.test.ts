import type { Grid } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { checkSubmission } from '@nylage/core/rules';
import { scoreSubmission } from '@nylage/core/scoring';
import { readSubmission, workbookContract } from '@nylage/core/workbook';
import { openInHost } from '@nylage/excel/testing';
import { openWorkbook } from '@nylage/excel-host';
import { sampleRegister } from '@nylage/sample';
import { nodeInflate } from '@nylage/xlsx/inflate-node';
import { describe, expect, it } from 'vitest';
import { foreignRegister } from './support/foreign-fixtures.ts';
import { fixtureWorkbooks, sampleWorkbooks } from './support/known-workbooks.ts';

/** The same workbook gives the same problems and the same numbers in Excel and on the command line. */
const contract = workbookContract(exampleInstrument);
const organisations = [...foreignRegister.organisations, ...sampleRegister(62).organisations];
const context = { plan: goteborg2022, organisations };

function findingsAndScore(grid: Grid) {
  const submission = readSubmission(grid, contract);
  return { findings: checkSubmission(submission, context), score: scoreSubmission(submission) };
}

const workbooks = [...fixtureWorkbooks(), ...sampleWorkbooks(20, 7)];

it('are there in numbers, with problems of many kinds', () => {
  expect(workbooks.length).toBeGreaterThanOrEqual(40);
  const rules = new Set(
    workbooks.flatMap(({ grid }) => findingsAndScore(grid).findings.problems.map(({ rule }) => rule)),
  );
  expect(rules.size).toBeGreaterThan(50);
});

describe.each(workbooks)('$name', ({ name, bytes, grid }) => {
  it('has the same problems and numbers in Excel as in its file', async () => {
    const opened = openWorkbook(bytes, { name, inflate: nodeInflate });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { host, workbook } = openInHost(opened.workbook);
    const { result, cost } = await host.measured(() => workbook.read());
    expect(findingsAndScore(result.grid)).toEqual(findingsAndScore(grid));
    expect(host.unknownMembers).toEqual([]);
    expect(cost.syncs).toBeLessThanOrEqual(3 + Math.floor(cost.responseBytes / 2_500_000));
  });
});
