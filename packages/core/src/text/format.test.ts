import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber, formatPercent, formatPrice } from './format.ts';

describe('numbers on screen', () => {
  it('rounds half away from zero, after floating-point dust', () => {
    expect(formatNumber(0.25, 1, 'sv')).toBe('0,3');
    expect(formatNumber(-0.25, 1, 'sv')).toBe('\u22120,3');
    // 1.005 * 100 is 100.49999999999999 in floating point.
    expect(formatNumber(1.005 * 100, 0, 'sv')).toBe('101');
  });

  it('prints Swedish with decimal comma and hard space, English with point', () => {
    expect(formatPercent(43.25, 'sv')).toBe('43,3\u00a0%');
    expect(formatPercent(43.25, 'en')).toBe('43.3\u00a0%');
    expect(formatCount(1_234_567, 'sv')).toBe('1\u00a0234\u00a0567');
  });

  it('prints a price as it was given: no decimal is lost, none is made up', () => {
    expect(formatPrice(0.8, 'sv')).toBe('0,8\u00a0kr');
    expect(formatPrice(0.8, 'en')).toBe('0.8\u00a0kr');
    expect(formatPrice(1250, 'sv')).toBe('1\u00a0250\u00a0kr');
    expect(formatPrice(1250.5, 'en')).toBe('1,250.5\u00a0kr');
    expect(formatPrice(0.0004, 'sv')).toBe('0,0004\u00a0kr');
  });

  it('never prints a negative zero', () => {
    expect(formatNumber(-0.01, 1, 'sv')).toBe('0,0');
  });

  it('says that a value is missing, never 0', () => {
    expect(formatPercent(null, 'sv')).toBe('saknas');
  });
});
