import { type Grid, type GridSheet, gridFromRows } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import {
  applyEdits,
  checkFollowed,
  checkSubmission,
  type Edit,
  type FollowedCheck,
  rules,
} from '@nylage/core/rules';
import { RESULT_SHEET_MARKER, readSubmission, workbookContract } from '@nylage/core/workbook';
import { Random, sampleRegister } from '@nylage/sample';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleWorkbooks } from './support/known-workbooks.ts';

/** Checking only what an edit can have changed finds what checking everything finds. */
const contract = workbookContract(exampleInstrument);
const context = { plan: goteborg2022, organisations: sampleRegister(8).organisations };
const workbooks = sampleWorkbooks(8, 3);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

/** Texts and numbers that mean something somewhere, and some that mean nothing. */
const VALUES = [
  null,
  '',
  'Klar',
  'Portfölj',
  'Summa',
  'Vet ej',
  '1 250,5',
  'prov.person@exempel.se',
  0.35,
  3,
  7,
  2022,
  1e10,
] as const;

function changed(grid: Grid, random: Random): Grid {
  const sheet = random.pick(grid.sheets);
  switch (random.int(0, 9)) {
    case 0:
      return { ...grid, sheets: grid.sheets.filter((one) => one !== sheet) };
    case 1:
      return replaced(grid, sheet, { ...sheet, name: random.pick(['Eget', 'Portfölj', 'DiMiOS-svar']) });
    case 2:
      return replaced(grid, sheet, { ...sheet, hiddenRows: new Set([random.int(0, 6)]) });
    case 3:
      return { ...grid, sheets: [...grid.sheets, ...ownSheet(random)] };
    default:
      return applyEdits(grid, edits(sheet, random));
  }
}

function edits(sheet: GridSheet, random: Random): Edit[] {
  return Array.from({ length: random.int(1, 4) }, () => ({
    kind: 'set' as const,
    sheet: sheet.name,
    row: random.int(0, (sheet.rowNumbers.at(-1) ?? 0) + 1),
    column: random.int(0, 20),
    value: random.chance(0.02) ? RESULT_SHEET_MARKER : random.pick(VALUES),
  }));
}

function replaced(grid: Grid, before: GridSheet, after: GridSheet): Grid {
  const taken = grid.sheets.some((one) => one !== before && one.name === after.name);
  return taken ? grid : { ...grid, sheets: grid.sheets.map((one) => (one === before ? after : one)) };
}

/** A sheet that somebody adds; its cells point into texts of their own, so it is empty but for numbers. */
function ownSheet(random: Random): readonly GridSheet[] {
  return gridFromRows([{ name: `Nytt ${random.int(1, 99)}`, rows: [[random.int(0, 9)]] }]).sheets;
}

describe('after an edit', () => {
  it('the findings are those of a full check, whatever was edited', () => {
    fc.assert(
      fc.property(seeds, fc.nat(workbooks.length - 1), (seed, at) => {
        const random = Random.of(seed, 'edits');
        let grid = workbooks[at]?.grid ?? { sheets: [], texts: [], date1904: false, definedNames: new Map() };
        let check: FollowedCheck = checkFollowed(readSubmission(grid, contract), context);
        for (let step = 0; step < 5; step++) {
          grid = changed(grid, random);
          const submission = readSubmission(grid, contract, check.submission);
          const { bindings, ...read } = submission;
          const { bindings: _, ...fresh } = readSubmission(grid, contract);
          expect(read).toEqual(fresh);
          check = checkFollowed(submission, context, check);
          expect(check.findings).toEqual(checkSubmission(readSubmission(grid, contract), context));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of one cell in one sheet, most rules are not run again', () => {
    const first = workbooks.find(({ grid }) => grid.sheets.some(({ name }) => name === 'Insatser'));
    if (first === undefined) throw new Error('no sample has actions');
    const before = checkFollowed(readSubmission(first.grid, contract), context);
    expect(before.reran).toHaveLength(rules.length);
    const grid = applyEdits(first.grid, [
      { kind: 'set', sheet: 'Om arbetsboken', row: 30, column: 5, value: 1 },
    ]);
    const after = checkFollowed(readSubmission(grid, contract, before.submission), context, before);
    expect(after.reran.length).toBeLessThan(rules.length / 2);
    expect(after.reran).not.toContain('end-is-not-before-start');
  });

  it('of nothing at all, no rule is run again', () => {
    const [first] = workbooks;
    if (first === undefined) throw new Error('there are no samples');
    const before = checkFollowed(readSubmission(first.grid, contract), context);
    const again = readSubmission({ ...first.grid }, contract, before.submission);
    expect(checkFollowed(again, context, before).reran).toEqual([]);
  });
});
