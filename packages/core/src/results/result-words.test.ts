import { expect, it } from 'vitest';
import { notInPointText, weighOtherwise } from './result-words.ts';

it('one organisation weighs, several weigh', () => {
  expect(notInPointText(1)).toEqual({
    sv: '1 organisation väger i annat och är inte med i punkten.',
    en: '1 organisation weighs in another kind and is not in the point.',
  });
  expect(notInPointText(16)).toEqual({
    sv: '16 organisationer väger i annat och är inte med i punkten.',
    en: '16 organisations weigh in another kind and are not in the point.',
  });
  expect(weighOtherwise('en', 1).sv).toBe('en organisation väger i annat');
});
