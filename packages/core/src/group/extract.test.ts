import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../rules/index.ts';
import { explain, type MaturityNode, scoreMaturity } from '../scoring/index.ts';
import { extractChecksum } from './checksum.ts';
import { parseExtract } from './extract-model.ts';
import { scoreOf } from './open-submission.ts';
import { context, extractOf, submissionWith, textHash, throughSheets } from './test-support.ts';

const delivered = { year: 2022, instrument: 'Exempelinstrument 1', source: 'Rapport' };

describe('an extract', () => {
  const submissions = {
    'the clean workbook': submissionWith(),
    'four responses': submissionWith({ kind: 'keep-rows', sheet: 'survey', count: 4 }),
    'delivered results beside answers': submissionWith(
      { kind: 'remove-column', sheet: 'survey', column: 'statement:P17' },
      { kind: 'remove-column', sheet: 'survey', column: 'statement:P18' },
      {
        kind: 'add-row',
        sheet: 'maturityResults',
        values: {
          ...delivered,
          level: 'Princip',
          name: 'Portföljstyrning',
          value: 41.3,
          respondents: 11,
          spread: 9.25,
        },
      },
    ),
    'percentages and numbers with every digit': submissionWith(
      {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'innovationShare',
        value: { percent: 0.0033333333333333335 },
      },
      { kind: 'set', sheet: 'portfolio', row: 1, column: 'externalShare', value: 1 },
      { kind: 'set', sheet: 'portfolio', row: 2, column: 'budget', value: 1234.5678901234567 },
      { kind: 'set', sheet: 'portfolio', row: 3, column: 'innovationShare', value: 100 / 3 },
    ),
  };

  for (const [name, submission] of Object.entries(submissions)) {
    it(`[K7] reads back from its sheets to the last bit: ${name}`, () => {
      const extract = extractOf(submission);
      expect(extractOf(throughSheets(extract))).toEqual(extract);
    });

    it(`reads back from JSON: ${name}`, () => {
      const extract = extractOf(submission);
      expect(parseExtract(JSON.parse(JSON.stringify({ ...extract, checksum: 'c' })))).toEqual({
        ok: true,
        extract,
        checksum: 'c',
      });
    });
  }

  it('[S13] says the same response rate, and in which cells its two numbers stand', () => {
    const read = throughSheets(extractOf(submissionWith({ kind: 'fact', key: 'invited', value: 16 })));
    const score = scoreOf(read, checkSubmission(read, context), textHash);
    expect(score.responseRate).toEqual({ value: 75, answered: 12, invited: 16 });
    const [one] = explain(read, score, 'rate:total') ?? [];
    const cells = one?.terms.map(({ cell }) => cell) ?? [];
    expect(cells).toEqual([expect.stringMatching(/^Mognadsunderlag![A-Z]+2$/), 'Om arbetsboken!B10']);
  });

  it('[K7] carries the score’s own values, sums and sums of squares, to the last bit', () => {
    const submission = submissionWith({ kind: 'keep-rows', sheet: 'survey', count: 7 });
    const scored = new Map<string, readonly (number | null)[]>();
    const visit = (node: MaturityNode): void => {
      scored.set(node.id, [node.value, node.n, node.spread.sum, node.spread.sumOfSquares, node.spread.sd]);
      node.children.forEach(visit);
    };
    visit(scoreMaturity(submission).all);
    const carried = extractOf(submission).maturity.all;
    expect(
      new Map(
        carried.map(({ id, value, n, spread }) => [
          id,
          [value, n, spread.sum, spread.sumOfSquares, spread.sd],
        ]),
      ),
    ).toEqual(scored);
    // A value that needs more than 15 digits, so that rounding would be seen.
    expect(carried.some(({ value }) => value !== null && value !== Number(value.toPrecision(15)))).toBe(true);
  });

  it('carries no answer, no response number and no system', () => {
    const text = JSON.stringify(
      extractOf(
        submissionWith({ kind: 'set', sheet: 'survey', row: 0, column: 'number', value: 'SVAR-987' }),
      ),
    );
    expect(text).not.toContain('SVAR-987');
    expect(text).not.toContain('Ärendesystemet');
    expect(extractOf(submissionWith()).systemClasses).toEqual([
      { lifecycle: 'running', effect: 'hinders', delivery: 'baseService', count: 1 },
    ]);
  });

  it('[D1] leaves out distributions below ten respondents, and roles below five', () => {
    // Nine of the clean workbook's twelve respondents; its roles repeat every six rows.
    const extract = extractOf(submissionWith({ kind: 'keep-rows', sheet: 'survey', count: 9 }));
    for (const node of extract.maturity.all) {
      expect(node.n).toBeLessThan(10);
      expect(node.distribution).toBeNull();
      expect(node.spread).toMatchObject({ quartiles: null, min: null, max: null });
    }
    expect(Object.values(extract.roles).every((count) => count === null)).toBe(true);
  });

  it('[D1] never hides a single role, which the total would reveal', () => {
    const roles = [
      'Chef',
      'Chef',
      'Chef',
      'Chef',
      'Chef',
      'Ledning',
      'Ledning',
      'Ledning',
      'Ledning',
      'Ledning',
      'Annan',
      'Annan',
    ];
    const extract = extractOf(
      submissionWith(
        ...roles.map((role, row) => ({
          kind: 'set' as const,
          sheet: 'survey' as const,
          row,
          column: 'role',
          value: role,
        })),
      ),
    );
    // Annan has 2 and must be hidden; with both others at 5 it would be 12 − 10, so one of them is hidden too.
    expect(extract.roles).toEqual({ other: null, leadership: null, manager: 5 });
  });

  it('masks personal data', () => {
    const extract = extractOf(
      submissionWith({
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'motivation',
        value: 'Ring 031-123 45 67, 811218-9876',
      }),
    );
    expect(extract.tables.portfolio?.[0]?.motivation).toBe('Ring •••-••• •• ••, ••••••-••••');
  });

  it('masks an identity number that was typed as a number, where no text of the workbook is suspect', () => {
    const extract = extractOf(
      submissionWith({
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'motivation',
        value: 8112189876,
      }),
    );
    expect(extract.tables.portfolio?.[0]?.motivation).toBe('••••••••••');
  });

  it('has a checksum that a change breaks, and that a 15-digit program does not', () => {
    const extract = extractOf(submissionWith());
    const checksum = extractChecksum(extract, textHash);
    const rounded = JSON.parse(JSON.stringify(extract), (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(15)) : value,
    );
    expect(extractChecksum(rounded, textHash)).toBe(checksum);
    expect(extractChecksum({ ...extract, counts: { ...extract.counts, error: 1 } }, textHash)).not.toBe(
      checksum,
    );
  });

  it('is refused from JSON that breaks the contract', () => {
    const extract = extractOf(submissionWith());
    const broken = { ...extract, tables: { ...extract.tables, portfolio: [{ id: 'X', status: 'onging' }] } };
    expect(parseExtract(broken)).toMatchObject({ ok: false, path: 'portfolio.0.status' });
    expect(parseExtract({})).toMatchObject({ ok: false, path: 'kind' });
  });
});
