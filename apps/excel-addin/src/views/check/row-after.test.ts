import { describe, expect, it } from 'vitest';
import { rowAfter } from './row-after.ts';

describe('arrow keys among the problems', () => {
  it('go up and down and stop at the ends', () => {
    expect(rowAfter('ArrowDown', 0, 3)).toBe(1);
    expect(rowAfter('ArrowDown', 2, 3)).toBe(2);
    expect(rowAfter('ArrowUp', 0, 3)).toBe(0);
    expect([rowAfter('Home', 2, 3), rowAfter('End', 0, 3)]).toEqual([0, 2]);
  });

  it('leave every other key to the button', () => {
    expect(['Enter', ' ', 'Tab', 'a'].map((key) => rowAfter(key, 1, 3))).toEqual([null, null, null, null]);
  });
});
