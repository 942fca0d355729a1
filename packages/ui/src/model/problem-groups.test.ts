import { text } from '@nylage/core/text';
import { describe, expect, it } from 'vitest';
import { firstThings, groupProblems, problemsBySheet } from './problem-groups.ts';
import type { ProblemItem } from './problem-item.ts';

function problem(id: number, over: Partial<ProblemItem> = {}): ProblemItem {
  const words = text(`sak ${id}`, `thing ${id}`);
  return {
    id: String(id),
    rule: 'answer-is-on-scale',
    severity: 'error',
    sheet: 'Enkätsvar',
    cell: `C${id}`,
    header: 'P01 Prioritering',
    says: words,
    expected: words,
    remedy: words,
    why: words,
    fix: null,
    ...over,
  };
}

describe('what to do first', () => {
  it('puts the same thing in several cells together', () => {
    const groups = groupProblems([problem(1), problem(2, { header: 'P02' }), problem(3)]);
    expect(groups.map(({ first, others }) => [first.id, others.map(({ id }) => id)])).toEqual([
      ['1', ['3']],
      ['2', []],
    ]);
  });

  it('is at most seven things, errors before anything else', () => {
    const many = Array.from({ length: 20 }, (_, at) => problem(at, { header: `P${at}` }));
    const advice = problem(99, { severity: 'advice', header: 'Råd' });
    expect(firstThings([advice, ...many])).toHaveLength(7);
    expect(firstThings([advice, ...many]).every(({ first }) => first.severity === 'error')).toBe(true);
    expect(firstThings([advice]).map(({ first }) => first.id)).toEqual(['99']);
  });

  it('is found by sheet, cell and words, and filtered by severity', () => {
    const all = [
      problem(1),
      problem(2, { sheet: 'Portfölj', severity: 'warning' }),
      problem(3, { sheet: null }),
    ];
    const every = new Set(['error', 'warning', 'advice'] as const);
    expect(problemsBySheet(all, '', every).map(({ sheet }) => sheet)).toEqual([
      'Enkätsvar',
      'Portfölj',
      null,
    ]);
    expect(problemsBySheet(all, 'portf', every)).toHaveLength(1);
    expect(problemsBySheet(all, 'thing 3', every)).toHaveLength(1);
    expect(problemsBySheet(all, '', new Set(['warning'] as const))).toHaveLength(1);
  });
});
