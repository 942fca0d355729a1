import { describe, expect, it } from 'vitest';
import { towards } from './towards.ts';

describe('which way a trial goes', () => {
  it('is closer or farther only where the numbers on screen differ', () => {
    expect(towards(22.1, 20.9)).toBe('closer');
    expect(towards(20.9, 22.1)).toBe('farther');
    expect(towards(20.9, 20.92)).toBe('same');
  });
});
