import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { buildExample, checkSubmission, example, type Findings } from '@nylage/core/rules';
import { readSubmission, workbookContract } from '@nylage/core/workbook';
import { expect, test } from 'vitest';
import { annotateWorkbook } from '../../patch/index.ts';
import { describeGrid } from '../../testing/describe-grid.ts';
import { readGrid } from '../../testing/read-cells.ts';
import { lintStructure } from '../../testing/structure-lint/index.ts';
import { nodeDeflate, nodeInflate } from '../../zip/inflate-node.ts';
import { templateWorkbook } from '../template/template-workbook.ts';
import { writeWorkbook } from '../write-workbook.ts';
import { findingsSheet } from './findings-sheet.ts';

const contract = workbookContract(exampleInstrument);

function findingsOf(...changes: Parameters<typeof example>[1][]): Findings {
  const grid = buildExample(example('prov', ...changes), contract);
  return checkSubmission(readSubmission(grid, contract), { plan: goteborg2022, organisations: null });
}

test('says the verdict first, then one row per problem with a link to its cell', () => {
  const findings = findingsOf({
    kind: 'set',
    sheet: 'portfolio',
    row: 1,
    column: 'budget',
    value: '1 250,5',
  });
  const sheet = findingsSheet(findings, 'sv');
  expect(JSON.stringify(sheet.rows)).toContain('1 sak måste rättas.');
  const book = writeWorkbook(templateWorkbook(contract, { sheets: 'minimum' }), { deflate: nodeDeflate });
  const annotated = annotateWorkbook(book, [sheet], { inflate: nodeInflate, deflate: nodeDeflate });
  if (!annotated.ok) throw new Error(annotated.refusal.code);
  expect(lintStructure(annotated.bytes)).toEqual([]);
  const cells = Object.values(describeGrid(readGrid(annotated.bytes))['Nyläge Kontroll'] ?? {});
  expect(cells).toContain('text Måste rättas');
  expect(cells).toContain('text Portfölj');
});

test('a workbook without problems says so', () => {
  const findings: Findings = { verdict: 'ready', counts: { error: 0, warning: 0, advice: 0 }, problems: [] };
  expect(JSON.stringify(findingsSheet(findings, 'en').rows)).toContain(
    'Nothing keeps it from being handed in.',
  );
});
