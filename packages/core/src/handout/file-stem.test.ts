import { expect, it } from 'vitest';
import { FileStems } from './file-stem.ts';

it.each([
  ['Trafikkontoret', 'Trafikkontoret'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\x', 'C-Windows-x'],
  ['Äldre, vård & omsorg', 'Äldre-vård-omsorg'],
  ['..', 'organisation'],
  ['con', 'organisation-con'],
  ['a\u0000b\u202egpj', 'a-b-gpj'],
])('%j is the file %j', (typed, stem) => {
  expect(new FileStems().of(typed)).toBe(stem);
});

it('gives each name once, also where capitals do not count', () => {
  const stems = new FileStems();
  expect(['Ett', 'ETT', 'ett!'].map((name) => stems.of(name))).toEqual(['Ett', 'ETT-2', 'ett-3']);
});
