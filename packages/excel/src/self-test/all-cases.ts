import { cellCases } from './cases/cell-cases.ts';
import { happeningCases } from './cases/happening-cases.ts';
import { sheetCases } from './cases/sheet-cases.ts';
import { tableCases } from './cases/table-cases.ts';
import type { SelfTestCase } from './self-test-case.ts';

/** Every belief about Excel that docs/unverified.md lists, as something to try. */
export const selfTestCases: readonly SelfTestCase[] = [
  ...sheetCases,
  ...cellCases,
  ...tableCases,
  ...happeningCases,
];
