import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nylage } from './support/command.ts';
import { exists, filled, folderWith, hashOf, REGISTER, temporaryFolder } from './support/folders.ts';

const folder = temporaryFolder();
const own = folderWith(folder, 'eget', {
  'bok.xlsx': filled('full-openpyxl'),
  'annan.xlsx': filled('full-libreoffice'),
  'organisationer.json': REGISTER,
});
const book = join(own, 'bok.xlsx');
const register = join(own, 'organisationer.json');

describe('what somebody has filled in is never written over', () => {
  it.each<readonly [name: string, words: readonly string[], kept: string]>([
    ['template over a workbook', ['template', '--out', book], book],
    ['template over last year’s', ['template', '--from', book, '--out', book], book],
    ['extract over its own workbook', ['extract', book, '--out', book], book],
    ['extract over another workbook', ['extract', join(own, 'annan.xlsx'), '--out', book], book],
    ['instrument over a workbook', ['instrument', '--out', book], book],
    ['instrument over a register', ['instrument', '--out', register], register],
    ['merge over a workbook', ['merge', join(own, 'annan.xlsx'), '--out', book], book],
    ['sample beside workbooks', ['sample', '--out', own, '--organisations', '1'], register],
  ])('%s', async (_, words, kept) => {
    const before = hashOf(kept);
    const [sv, en] = [await nylage(...words), await nylage(...words, '--lang', 'en')];
    for (const { code, out } of [sv, en]) expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(hashOf(kept)).toBe(before);
    expect(sv.err).toMatch(/skrivs (den )?inte över|är inte tom/);
    expect(en.err).toMatch(/not written over|is not empty/);
    expect(sv.err).toContain('efter --out');
  });

  it('but what the command wrote itself may be written anew', async () => {
    const [extract, json, instrument] = ['a.xlsx', 'a.utdrag.json', 'i.xlsx'].map((name) =>
      join(folder, name),
    );
    if (extract === undefined || json === undefined || instrument === undefined) throw new Error('names');
    for (const words of [
      ['extract', book, '--out', extract],
      ['extract', book, '--out', json],
      ['instrument', '--out', instrument],
    ]) {
      expect((await nylage(...words)).code).toBe(0);
      expect((await nylage(...words)).code).toBe(0);
    }
    const empty = folderWith(folder, 'tom', {});
    expect((await nylage('sample', '--out', empty, '--organisations', '1')).code).toBe(0);
  });
});

describe('the name after --out', () => {
  it.each<readonly [words: readonly string[], example: string]>([
    [['template'], 'arbetsbok.xlsx'],
    [['extract', book], 'utdrag.xlsx'],
    [['merge', book], 'koncern-arbete.xlsx'],
    [['instrument'], 'instrument.xlsx'],
  ])('%j says when it is a folder, or of another kind, and what it could be', async (words, example) => {
    const asFolder = await nylage(...words, '--out', own);
    expect(asFolder).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(`--out ${join(own, example)}`),
    });
    const other = join(folder, 'brev.docx');
    const asOther = await nylage(...words, '--out', other, '--lang', 'en');
    expect(asOther).toEqual({ code: 2, out: '', err: expect.stringContaining('must end with') });
    expect(exists(other)).toBe(false);
  });

  it('of a JSON extract is one that a folder of handed in files is read for', async () => {
    const { code, err } = await nylage('extract', book, '--out', join(folder, 'mitt.json'));
    expect(code).toBe(2);
    expect(err).toContain('.utdrag.json');
  });
});

it('a file that cannot be written to leaves nothing behind', async () => {
  const inTheWay = join(folder, 'fil');
  writeFileSync(inTheWay, 'min fil');
  const { code, err } = await nylage('template', '--out', join(inTheWay, 'mall.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain(inTheWay);
  expect(readFileSync(inTheWay, 'utf8')).toBe('min fil');
});
