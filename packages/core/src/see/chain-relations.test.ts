import { describe, expect, it } from 'vitest';
import { belongsWith } from './chain-relations.ts';

const link = (from: string, to: string) => ({ from, to, derived: false });

/* D1 → M1 → A1 → own1 → I1, M1 → I1, A1 → own2 → C1; M2 → A2 */
const links = [
  link('D1', 'M1'),
  link('M1', 'A1'),
  link('A1', 'own1'),
  link('A1', 'own2'),
  link('own1', 'I1'),
  link('M1', 'I1'),
  link('own2', 'C1'),
  link('M2', 'A2'),
];

describe('what a link of the chain belongs with', () => {
  it.each([
    ['A1', ['C1', 'D1', 'I1', 'M1', 'own1', 'own2']],
    // What hangs on the same thing beside it is not its own.
    ['own1', ['A1', 'D1', 'I1', 'M1']],
    ['I1', ['A1', 'D1', 'M1', 'own1']],
    ['M2', ['A2']],
    ['nobody', []],
  ])('%s', (id, expected) => {
    expect([...belongsWith({ links }, id)].sort()).toEqual(expected);
  });

  it('ends where links go round', () => {
    const round = [link('a', 'b'), link('b', 'a')];
    expect([...belongsWith({ links: round }, 'a')]).toEqual(['b']);
  });
});
