import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles.ts';

function cycles(graph: Readonly<Record<string, string>>): string[] {
  const next = new Map(
    Object.entries(graph).map(([node, follows]) => [node, follows === '' ? [] : follows.split(' ')]),
  );
  return findCycles([...next.keys()], next).map((cycle) => cycle.join(' '));
}

describe('findCycles', () => {
  it('finds none in a chain or where two ways meet', () => {
    expect(cycles({ a: 'b', b: 'c', c: '' })).toEqual([]);
    expect(cycles({ a: 'b c', b: 'd', c: 'd', d: '' })).toEqual([]);
    expect(cycles({})).toEqual([]);
  });

  it('finds a node that depends on itself', () => {
    expect(cycles({ a: 'a' })).toEqual(['a']);
  });

  it('finds short and long cycles from the first node that is in one', () => {
    expect(cycles({ a: 'b', b: 'a' })).toEqual(['a b']);
    expect(cycles({ x: 'a', a: 'b', b: 'c', c: 'a' })).toEqual(['a b c']);
  });

  it('tells two separate cycles, and a tangle once', () => {
    expect(cycles({ a: 'b', b: 'a', c: 'd', d: 'c' })).toEqual(['a b', 'c d']);
    expect(cycles({ a: 'b c', b: 'a', c: 'a' })).toEqual(['a b']);
  });

  it('passes over what is not a node', () => {
    expect(cycles({ a: 'z b', b: 'y' })).toEqual([]);
  });

  it('walks a chain of many thousands that ends where it began', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `n${at}`);
    const next = new Map(ids.map((id, at) => [id, [ids[(at + 1) % ids.length] ?? '']]));
    const found = findCycles(ids, next);
    expect(found).toHaveLength(1);
    expect(found[0]).toHaveLength(50_000);
  });
});
