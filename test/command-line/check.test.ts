import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedParts, readGrid } from '@nylage/xlsx/testing';
import { describe, expect, it } from 'vitest';
import { nylage } from './support/command.ts';
import {
  exists,
  filled,
  folderWith,
  hashOf,
  REGISTER,
  TEMPLATES,
  temporaryFolder,
} from './support/folders.ts';
import { parseAs } from './support/json.ts';

const folder = temporaryFolder();
const registered = ['--register', REGISTER] as const;
const verdict = (sv: string): RegExp => new RegExp(`: ${sv}\\n`);

describe('exit codes of check', () => {
  it('0 where nothing must be put right, also with advice', async () => {
    const [clean, advised] = await Promise.all([
      nylage('check', filled('full-libreoffice')),
      nylage('check', filled('own-layout-openpyxl')),
    ]);
    expect(clean).toEqual({
      code: 0,
      out: expect.stringMatching(verdict('Inget hindrar inlämning')),
      err: '',
    });
    expect(advised.code).toBe(0);
    expect(advised.out).toContain('Tips (4)');
  });

  it('1 where something must, in as many workbooks as there are', async () => {
    const { code, out, err } = await nylage('check', filled('full-openpyxl'), filled('numbers-openpyxl'));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(verdict('Inget hindrar inlämning'));
    expect(out).toMatch(verdict('13 saker måste rättas'));
  });

  it('2 where nothing could be read, and says why, in both languages', async () => {
    const broken = join(folder, 'trasig.xlsx');
    writeFileSync(broken, readFileSync(filled('full-openpyxl')).subarray(0, 20_000));
    const [sv, en] = await Promise.all([nylage('check', broken), nylage('check', broken, '--lang', 'en')]);
    expect(sv).toEqual({
      code: 2,
      out: expect.stringContaining('trasig.xlsx: Går inte att läsa. '),
      err: 'Ingen fil gick att läsa.\n',
    });
    expect(en).toEqual({
      code: 2,
      out: expect.stringContaining('trasig.xlsx: Cannot be read. '),
      err: 'No file could be read.\n',
    });
  });
});

describe('a folder', () => {
  const given = folderWith(folder, 'inlämnat', {
    'a.xlsx': filled('full-openpyxl'),
    '~$a.xlsx': filled('numbers-openpyxl'),
    '.dold.xlsx': filled('numbers-openpyxl'),
    'anteckning.txt': REGISTER,
    'organisationer.json': REGISTER,
  });
  folderWith(given, 'bolag', { 'b.XLSX': filled('survey-export-libreoffice') });
  writeFileSync(join(given, 'c.xlsx'), 'inte en arbetsbok');
  writeFileSync(join(given, 'd.utdrag.json'), '{"kind":"något annat"}');
  writeFileSync(join(given, 'e.csv'), 'Id;Initiativ\n1;Ett\n');
  const report = async () => parseAs('check', (await nylage('check', given, '--json')).out);

  it('is read to the bottom; lock files, hidden files and other things are passed over', async () => {
    const { files } = await report();
    expect(files.map(({ workbook, verdict: said }) => [workbook.slice(given.length + 1), said])).toEqual([
      ['a.xlsx', 'ready'],
      ['bolag/b.XLSX', 'ready'],
      ['c.xlsx', 'unreadable'],
      ['d.utdrag.json', 'unreadable'],
      ['e.csv', 'unreadable'],
    ]);
  });

  it('with unreadable files beside readable ones ends with 1, each with its reason', async () => {
    const { code, out, err } = await nylage('check', given);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.match(/Går inte att läsa\. [A-ZÅÄÖ]/g)).toHaveLength(3);
    for (const { verdict: said, reason, problems } of (await report()).files)
      if (said === 'unreadable') expect([reason !== '', problems]).toEqual([true, []]);
  });

  it('finds the register that lies in it', async () => {
    const { files } = await report();
    expect(files.flatMap(({ problems }) => problems.map(({ rule }) => rule))).not.toContain(
      'organisation-is-known',
    );
  });
});

describe('check --json', () => {
  it('says what it must of every filled template, and nothing but that on standard output', async () => {
    const { code, out, err } = await nylage('check', TEMPLATES, '--json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { files } = parseAs('check', out);
    for (const { workbook, verdict: said, counts, problems } of files) {
      const name = workbook.slice(TEMPLATES.length + 1, -'.xlsx'.length);
      if (!exists(join(TEMPLATES, `${name}.expected.json`))) continue;
      const expected = JSON.parse(readFileSync(join(TEMPLATES, `${name}.expected.json`), 'utf8'));
      expect({ name, verdict: said, counts }).toEqual({
        name,
        verdict: expected.verdict,
        counts: expected.counts,
      });
      for (const { message, remedy } of problems)
        expect(`${message}${remedy}`).not.toMatch(/[{}]|undefined|null/);
    }
  });

  it('keeps rules, cells and what was found in another language; only words differ', async () => {
    const [sv, en] = await Promise.all(
      ['sv', 'en'].map(async (language) =>
        parseAs(
          'check',
          (await nylage('check', filled('codes-openpyxl'), ...registered, '--json', '--lang', language)).out,
        ),
      ),
    );
    const places = (report: typeof sv) =>
      report?.files.map(({ problems }) =>
        problems.map(({ rule, severity, sheet, cell, found, fix }) => [
          rule,
          severity,
          sheet,
          cell,
          found,
          fix,
        ]),
      );
    expect(places(en)).toEqual(places(sv));
    const messages = (report: typeof sv) =>
      report?.files.flatMap(({ problems }) => problems.map(({ message }) => message)) ?? [];
    for (const [at, message] of messages(en).entries()) expect(message).not.toBe(messages(sv)[at]);
  });
});

describe('an empty template', () => {
  it('is not ready, and says so in a way that helps', async () => {
    const template = join(folder, 'mall.xlsx');
    await nylage('template', '--organisation', 'Provförvaltningen Norr', '--year', '2022', '--out', template);
    const { code, out } = await nylage('check', template, ...registered);
    expect(code).toBe(1);
    expect(out).toContain('Kontaktfunktion är tomt (Om arbetsboken B4). Fyll i Kontaktfunktion.');
    expect(out).toContain('Det finns varken svar i Enkätsvar eller rader i Mognadsresultat.');
    expect(out).not.toContain('Organisation är tomt');
  });
});

describe('check --fix', () => {
  const originals = ['numbers-openpyxl', 'codes-openpyxl', 'filtered-libreoffice', 'full-openpyxl'] as const;

  it('writes better copies and leaves the originals and all untouched parts as they were', async () => {
    const given = folderWith(
      folder,
      'att-rätta',
      Object.fromEntries(originals.map((name) => [`${name}.xlsx`, filled(name)])),
    );
    const copies = join(folder, 'rättade');
    const before = parseAs('check', (await nylage('check', given, ...registered, '--json')).out);
    const ended = await nylage('check', given, '--fix', '--out', copies, ...registered, '--json');
    const after = parseAs('check', ended.out);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(`numbers-openpyxl.xlsx: 7 rättningar`);

    for (const name of originals) expect(hashOf(join(given, `${name}.xlsx`))).toBe(hashOf(filled(name)));
    // Nothing to fix, so no copy.
    expect(exists(join(copies, 'full-openpyxl.xlsx'))).toBe(false);
    for (const [at, { workbook, counts, problems }] of after.files.entries()) {
      const was = before.files[at];
      expect(problems.filter(({ fix }) => fix === 'safe')).toEqual([]);
      const sum = ({ error, warning, advice }: typeof counts): number => error + warning + advice;
      if (workbook.startsWith(copies)) expect(sum(counts)).toBeLessThan(sum(was?.counts ?? counts));
      else expect(counts).toEqual(was?.counts);
    }
    for (const name of originals.slice(0, 3)) {
      const [original, copy] = [filled(name), join(copies, `${name}.xlsx`)].map(
        (file) => new Uint8Array(readFileSync(file)),
      );
      if (original === undefined || copy === undefined) throw new Error(name);
      // Sheets that were typed in, and at most the workbook's own lists of texts and styles.
      for (const part of changedParts(original, copy))
        expect(part).toMatch(/^xl\/(worksheets\/sheet\d+|sharedStrings|styles|workbook)\.xml$/);
      expect(readGrid(copy).sheets.map((sheet) => sheet.name)).toEqual(
        readGrid(original).sheets.map((sheet) => sheet.name),
      );
    }
  });

  it('says so when nothing could be fixed without asking', async () => {
    const copies = join(folder, 'inga-kopior');
    const { code, err } = await nylage(
      'check',
      filled('full-openpyxl'),
      '--fix',
      '--out',
      copies,
      ...registered,
    );
    expect(code).toBe(0);
    expect(err).toContain('Inget gick att rätta utan att fråga er, så ingen kopia skrevs.');
    expect(exists(copies)).toBe(false);
  });

  it('never writes over an original or another copy, and then writes nothing at all', async () => {
    const given = folderWith(folder, 'samma', { 'a.xlsx': filled('numbers-openpyxl') });
    const hash = hashOf(join(given, 'a.xlsx'));
    const same = await nylage('check', given, '--fix', '--out', given);
    expect(same).toEqual({ code: 2, out: '', err: expect.stringContaining('skulle skrivas över') });
    expect(hashOf(join(given, 'a.xlsx'))).toBe(hash);

    const other = folderWith(folder, 'samma-2', { 'a.xlsx': filled('codes-openpyxl') });
    const out = join(folder, 'ut');
    const both = await nylage('check', join(given, 'a.xlsx'), join(other, 'a.xlsx'), '--fix', '--out', out);
    expect(both).toEqual({ code: 2, out: '', err: expect.stringContaining('samma namn') });
    expect(exists(out)).toBe(false);
  });

  it('goes on past a file that cannot be read', async () => {
    const given = folderWith(folder, 'blandat', { 'b.xlsx': filled('numbers-openpyxl') });
    writeFileSync(join(given, 'a.xlsx'), 'skräp');
    copyFileSync(filled('full-openpyxl'), join(given, 'c.xlsx'));
    const { code, out } = await nylage(
      'check',
      given,
      '--fix',
      '--out',
      join(folder, 'blandat-ut'),
      '--json',
    );
    expect(code).toBe(1);
    expect(parseAs('check', out).files.map(({ verdict: said }) => said)).toEqual([
      'unreadable',
      'not-ready',
      'ready',
    ]);
  });
});
