import { FormatClass } from '@nylage/core/grid';
import { describe, expect, it } from 'vitest';
import { classOfBuiltIn } from './built-in-format.ts';

const { plain, date, percent } = FormatClass;

describe('classOfBuiltIn', () => {
  it.each([
    [0, plain],
    [1, plain],
    [9, percent],
    [10, percent],
    [11, plain],
    [13, plain],
    [14, date],
    [22, date],
    [23, plain],
    [27, date],
    [36, date],
    [37, plain],
    [44, plain],
    [45, date],
    [47, date],
    [48, plain],
    [49, plain],
    [50, date],
    [58, date],
    [59, plain],
    [67, percent],
    [71, date],
    [81, date],
    [82, plain],
    [164, plain],
  ])('%i', (id, expected) => {
    expect(classOfBuiltIn(id)).toBe(expected);
  });
});
