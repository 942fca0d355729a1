import { describe, expect, it } from 'vitest';
import { read, repositoryFiles } from './files.ts';

describe('core/SPEC.md', () => {
  const described = [...read('packages/core/SPEC.md').matchAll(/^- `\[([A-Z]\d+)\]`/gm)].map(
    (match) => match[1],
  );
  const tests = repositoryFiles().filter(
    (file) => file.endsWith('.test.ts') && !file.startsWith('test/oracle/'),
  );
  const titles = tests.flatMap((file) =>
    [...read(file).matchAll(/(?:it|describe)\(\s*[`'"]([^`'"]*)/g)].map((match) => match[1] ?? ''),
  );
  const tested = new Set(
    titles.flatMap((title) => [...title.matchAll(/\[([A-Z]\d+)\]/g)].map((match) => match[1])),
  );

  it('describes each behaviour once', () => {
    expect(described.length).toBeGreaterThan(20);
    expect(new Set(described).size).toBe(described.length);
  });

  it('has a test of the product for every behaviour', () => {
    expect(described.filter((id) => !tested.has(id))).toEqual([]);
  });

  it('describes every behaviour that a test speaks of', () => {
    expect([...tested].filter((id) => !described.includes(id))).toEqual([]);
  });
});
