import { describe, expect, it } from 'vitest';
import { startWithCount } from './count-words.ts';
import { listing, listRows, sayListing } from './listing.ts';

describe('listing', () => {
  it('lists all of a few, and the first three of many', () => {
    expect(sayListing(listing(['B9', 'B12', 'B15']), 'sv')).toBe('B9, B12, B15');
    expect(sayListing(listing(['a', 'b', 'c', 'd', 'e']), 'sv')).toBe('a, b, c, d, e');
    expect(sayListing(listing(['a', 'b', 'c', 'd', 'e', 'f']), 'sv')).toBe('a, b, c och 3 till');
    expect(sayListing(listing(['a', 'b', 'c', 'd', 'e', 'f']), 'en')).toBe('a, b, c and 3 more');
  });

  it('joins rows that follow each other', () => {
    expect(listRows([13, 14, 15]).listed).toBe('14–16');
    expect(listRows([1, 2, 4, 6, 7]).listed).toBe('2–3, 5, 7–8');
    expect(listRows([0, 2, 4, 6, 8, 10])).toEqual({ listed: '1, 3, 5', more: 3 });
    expect(listRows([])).toEqual({ listed: '', more: 0 });
  });
});

describe('startWithCount', () => {
  it('writes small counts as words', () => {
    expect(startWithCount(1, 'En rad', 'rader', 'sv')).toBe('En rad');
    expect(startWithCount(3, 'En rad', 'rader', 'sv')).toBe('Tre rader');
    expect(startWithCount(12, 'One row', 'rows', 'en')).toBe('Twelve rows');
    expect(startWithCount(13, 'En rad', 'rader', 'sv')).toBe('13 rader');
  });
});
