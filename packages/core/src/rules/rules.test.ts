import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridFromRows, type PlainCell } from '../grid/index.ts';
import { exampleInstrument } from '../instrument/index.ts';
import { goteborg2022 } from '../plan/index.ts';
import { readSubmission, workbookContract } from '../workbook/index.ts';
import { applyEdits } from './apply-edits.ts';
import { checkSubmission, wordProblem } from './check.ts';
import { buildExample } from './example/build-example.ts';
import { EXAMPLE_ORGANISATION } from './example/clean-workbook.ts';
import type { Example } from './example/example.ts';
import { rules } from './registry.ts';
import type { Rule, RuleContext } from './rule.ts';

const contract = workbookContract(exampleInstrument);
const context: RuleContext = {
  plan: goteborg2022,
  checksumOf: () => 'oförändrad',
  organisations: [
    { name: EXAMPLE_ORGANISATION, aliases: [] },
    { name: 'Provbolaget', aliases: ['Prov AB'] },
  ],
};

const grid = (example: Example) => buildExample(example, contract);
const problemsOf = (example: Example) =>
  checkSubmission(readSubmission(grid(example), contract), context).problems;

/** The clean example with the faults of several, or null where they cannot stand together. */
function together(examples: readonly Example[]) {
  try {
    return grid({ name: 'together', changes: examples.flatMap(({ changes }) => changes) });
  } catch {
    return null;
  }
}

/** Runs a function over every rule and example, naming the ones that fail. */
function eachExample(kind: 'valid' | 'invalid', holds: (rule: Rule, example: Example) => void): void {
  for (const rule of rules) {
    for (const example of rule.examples[kind]) {
      try {
        holds(rule, example);
      } catch (failure) {
        throw new Error(`${rule.id}, ${kind} example «${example.name}»: ${String(failure)}`);
      }
    }
  }
}

describe('the clean example', () => {
  it('has no problem at all', () => {
    expect(problemsOf({ name: 'clean', changes: [] })).toEqual([]);
  });
});

describe('every rule', () => {
  it('says title, why and remedy in both languages, and where it comes from', () => {
    for (const { id, title, why, remedy, source } of rules) {
      for (const text of [title, why, remedy]) {
        expect(text.sv.trim(), id).not.toBe('');
        expect(text.en.trim(), id).not.toBe('');
        expect(text.sv, id).not.toBe(text.en);
      }
      expect(source.length, id).toBeGreaterThan(0);
    }
  });

  it('has a planted fault that only it reports', () => {
    expect(rules.filter((rule) => rule.examples.invalid.length === 0).map((rule) => rule.id)).toEqual([]);
    eachExample('invalid', (rule, example) => {
      expect([...new Set(problemsOf(example).map((problem) => problem.rule))]).toEqual([rule.id]);
    });
  });

  it('is silent, as all others are, on its valid examples', () => {
    expect(rules.filter((rule) => rule.examples.valid.length === 0).map((rule) => rule.id)).toEqual([]);
    eachExample('valid', (_, example) => {
      expect(problemsOf(example)).toEqual([]);
    });
  });

  it('shows every one of its messages in an example, worded in both languages', () => {
    const shown = new Set<string>();
    eachExample('invalid', (rule, example) => {
      for (const problem of problemsOf(example)) {
        shown.add(`${rule.id} ${problem.message}`);
        for (const language of ['sv', 'en'] as const) {
          const { says, expected, remedy } = wordProblem(problem, language);
          for (const part of [says, expected, remedy]) {
            expect(part).toMatch(/\S/);
            expect(part).not.toMatch(/undefined|null|NaN|\[object/);
          }
        }
      }
    });
    const without = rules.flatMap((rule) =>
      rule.messageIds.filter((id) => !shown.has(`${rule.id} ${id}`)).map((id) => `${rule.id} ${id}`),
    );
    // With no register there is nothing to plant: see organisation-is-known.test.ts.
    expect(without).toEqual(['organisation-is-known noRegister']);
  });

  it('has fixes that clear their problem, add none and change nothing the second time', () => {
    let fixes = 0;
    eachExample('invalid', (rule, example) => {
      const before = grid(example);
      const problems = checkSubmission(readSubmission(before, contract), context).problems;
      for (const problem of problems) {
        if (problem.fix === null) continue;
        fixes++;
        const after = applyEdits(before, problem.fix.edits);
        const left = checkSubmission(readSubmission(after, contract), context).problems;
        expect(left.length).toBeLessThan(problems.length);
        expect(left.every((one) => one.rule === rule.id)).toBe(true);
        expect(applyEdits(after, problem.fix.edits)).toEqual(after);
      }
    });
    expect(fixes).toBeGreaterThan(0);
  });

  it('is one of many, and many can be put right by a fix', () => {
    expect(rules.length).toBeGreaterThanOrEqual(45);
    const withFix = rules.filter((rule) =>
      rule.examples.invalid.some((example) => problemsOf(example).some(({ fix }) => fix !== null)),
    );
    expect(withFix.length).toBeGreaterThanOrEqual(15);
  });

  it('proposes safe fixes that can all be made at once, whatever faults come together', () => {
    const invalid = rules.flatMap((rule) => rule.examples.invalid);
    let tried = 0;
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...invalid), { minLength: 2, maxLength: 6 }), (chosen) => {
        const before = together(chosen);
        // Some faults take away what others need, such as a whole sheet.
        fc.pre(before !== null);
        tried++;
        const { problems, counts } = checkSubmission(readSubmission(before, contract), context);
        const safe = problems.flatMap(({ fix }) => (fix?.safety === 'safe' ? fix.edits : []));
        const cells = safe.flatMap((edit) =>
          edit.kind === 'set' ? [`${edit.sheet} ${edit.row} ${edit.column}`] : [],
        );
        expect(new Set(cells).size).toBe(cells.length);
        const after = checkSubmission(readSubmission(applyEdits(before, safe), contract), context);
        expect(after.problems.filter(({ fix }) => fix?.safety === 'safe')).toEqual([]);
        expect(after.counts.error).toBeLessThanOrEqual(counts.error);
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('never throws, whatever the workbook holds', () => {
    const headers = contract.sheets.flatMap((sheet) =>
      Object.values(sheet.columns).map((column) => column.header),
    );
    const cell: fc.Arbitrary<PlainCell> = fc.oneof(
      fc.constant(null),
      fc.constantFrom(...headers),
      fc.string(),
      fc.double(),
      fc.integer({ min: -5, max: 60_000 }),
      fc.boolean(),
      fc.record({ date: fc.integer({ min: -1, max: 3_000_000 }) }),
      fc.record({ percent: fc.double() }),
      fc.record({ error: fc.constantFrom('#REF!', '#N/A') }),
      fc.record({ formula: fc.constant('A1+1'), cached: fc.constantFrom(null, 3, 'x') }),
    );
    const sheet = fc.record({
      name: fc.constantFrom(...contract.sheets.map((spec) => spec.name), 'Eget blad'),
      rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }),
      visibility: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
      hiddenRows: fc.uniqueArray(fc.nat(9)).map((rows) => new Set(rows)),
      hiddenColumns: fc.uniqueArray(fc.nat(12)).map((columns) => new Set(columns)),
      merges: fc.array(fc.record({ top: fc.nat(8), left: fc.nat(8), bottom: fc.nat(9), right: fc.nat(9) }), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(sheet, { selector: (one) => one.name, maxLength: 5 }),
        fc.boolean(),
        (sheets, date1904) => {
          const submission = readSubmission(gridFromRows(sheets, date1904), contract);
          for (const problem of checkSubmission(submission, context).problems) {
            wordProblem(problem, 'sv');
            wordProblem(problem, 'en');
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
