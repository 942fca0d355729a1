import { describe, expect, it } from 'vitest';
import { address, parseRoute } from './route.ts';

describe('addresses', () => {
  it('lead back to the view they were made from', () => {
    const made = address(['koncern', 'organisationer', 'blå/bär'], {
      visa: 'group:2023:organisation:total',
      lage: null,
    });
    const route = parseRoute(made);
    expect(route.path).toEqual(['koncern', 'organisationer', 'blå/bär']);
    expect(route.shows).toBe('group:2023:organisation:total');
    expect(route.option('lage')).toBeNull();
  });

  it('take whatever somebody typed', () => {
    expect(parseRoute('').path).toEqual([]);
    expect(parseRoute('#/%E0%A4%A/x').path).toEqual(['%E0%A4%A', 'x']);
  });
});
