import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nylage } from './support/command.ts';
import { exists, filled, REGISTER, TEMPLATES, temporaryFolder } from './support/folders.ts';
import { parseAs, readAs } from './support/json.ts';

const folder = temporaryFolder();

describe('score', () => {
  it('ends with 0 for what is ready, 1 for what is not, and scores both', async () => {
    const ready = await nylage('score', filled('full-openpyxl'), '--json');
    expect({ code: ready.code, err: ready.err }).toEqual({ code: 0, err: '' });
    const all = await nylage('score', TEMPLATES, '--json');
    expect({ code: all.code, err: all.err }).toEqual({ code: 1, err: '' });
    const { files, failed } = parseAs('score', all.out);
    expect(failed).toEqual([]);
    let compared = 0;
    for (const { workbook, verdict, maturity, portfolio } of files) {
      const told = workbook.replace(/\.xlsx$/, '.expected.json');
      if (!exists(told)) continue;
      const expected = JSON.parse(readFileSync(told, 'utf8'));
      expect({ workbook, verdict }).toEqual({ workbook, verdict: expected.verdict });
      if (expected.maturity.total.value !== null)
        expect(maturity.value).toBeCloseTo(expected.maturity.total.value, 9);
      if (expected.portfolio.point !== null)
        expect(portfolio.point?.innovation).toBeCloseTo(expected.portfolio.point.innovation, 9);
      compared++;
    }
    expect(compared).toBeGreaterThanOrEqual(10);
  });

  it('shows the tree with Swedish or English numbers, and says when something must be put right', async () => {
    const [sv, en] = await Promise.all([
      nylage('score', filled('full-openpyxl'), filled('numbers-openpyxl')),
      nylage('score', filled('full-openpyxl'), filled('numbers-openpyxl'), '--lang', 'en'),
    ]);
    expect(sv.out).toMatch(/Digital mognad {2}46,1\u00a0% \(n = 12, ± 6,1\)/);
    expect(sv.out).toMatch(
      /Portföljen: 34,4\u00a0% innovation, 36,6\u00a0% extern nytta \(5 av 5 initiativ, vikt budget\)/,
    );
    // 12 of the 15 invited: 80 %.
    expect(sv.out).toMatch(/Svarsfrekvens {2}80,0\u00a0% \(12 av 15 inbjudna har svarat\)/);
    expect(en.out).toMatch(/Response rate {2}80\.0\u00a0% \(12 of 15 invited have answered\)/);
    expect(en.out).toMatch(/Digital maturity {2}46\.1\u00a0% \(n = 12, ± 6\.1\)/);
    expect(sv.out.match(/Något måste rättas innan det här kan lämnas in/g)).toHaveLength(1);
  });

  it('tells of files that cannot be read beside those that can', async () => {
    const { code, out, err } = await nylage('score', filled('full-openpyxl'), REGISTER, '--json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { files, failed } = parseAs('score', out);
    expect(files).toHaveLength(1);
    expect(failed).toEqual([{ workbook: REGISTER, reason: expect.stringMatching(/[.]$/) }]);
    expect((await nylage('score', REGISTER)).code).toBe(2);
  });
});

describe('explain', () => {
  it('adds up from the answers’ cells to the number that score shows', async () => {
    const [told, scored] = await Promise.all([
      nylage('explain', filled('full-openpyxl'), 'prioritisation', '--json'),
      nylage('score', filled('full-openpyxl'), '--json'),
    ]);
    expect({ code: told.code, err: told.err }).toEqual({ code: 0, err: '' });
    const { explanations } = parseAs('explain', told.out);
    const [explanation] = explanations;
    const node = parseAs('score', scored.out).files[0]?.maturity.children[0]?.children[0]?.children[0];
    if (explanation === undefined || explanation.value === null) throw new Error('nothing was explained');
    expect(explanation.value).toBe(node?.value);
    const values = explanation.terms.flatMap(({ value }) => value ?? []);
    const sum = values.reduce((total, value) => total + value, 0);
    expect(sum / values.length).toBeCloseTo(explanation.value, 9);
    const cells = explanation.terms.flatMap(({ terms }) => terms.map(({ cell }) => cell));
    expect(cells).toContain('Enkätsvar!C2');
    expect(cells).toHaveLength(24);
  });

  it('shows responses in the order of their numbers', async () => {
    const { out } = await nylage('explain', filled('full-openpyxl'), 'prioritisation');
    const numbers = [...out.matchAll(/^ {2}Svar (\d+) /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('opens every node and the portfolio, in both languages', async () => {
    for (const node of ['total', 'balancing', 'P01', 'rate:total', 'portfolio']) {
      const ended = await Promise.all([
        nylage('explain', filled('full-openpyxl'), node),
        nylage('explain', filled('full-openpyxl'), node, '--lang', 'en'),
      ]);
      for (const { code, out, err } of ended) {
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(out).toMatch(/%/);
      }
    }
  });

  it('ends with 2 for a file that cannot be read', async () => {
    const { code, out, err } = await nylage('explain', REGISTER, 'total');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(REGISTER);
  });
});

describe('schema', () => {
  it('holds to its schema in both languages, with ids that do not change', async () => {
    const [sv, en] = await Promise.all([
      nylage('schema', '--json'),
      nylage('schema', '--json', '--lang', 'en'),
    ]);
    for (const { code, err } of [sv, en]) expect({ code, err }).toEqual({ code: 0, err: '' });
    const [swedish, english] = [parseAs('schema', sv.out), parseAs('schema', en.out)];
    const keys = ({ sheets }: typeof swedish) =>
      sheets.map(({ key, columns }) => [key, columns.map((one) => one.key)]);
    expect(keys(english)).toEqual(keys(swedish));
    expect(swedish.instrument.dimensions.map(({ label }) => label)).toEqual([
      'Digital förmåga',
      'Digitalt arv',
    ]);
    expect(english.instrument.dimensions.map(({ label }) => label)).not.toEqual([
      'Digital förmåga',
      'Digitalt arv',
    ]);
    expect((await nylage('schema')).out).toContain('Om arbetsboken *');
  });
});

describe('template', () => {
  const made = async (name: string, ...words: readonly string[]): Promise<string> => {
    const file = join(folder, name);
    const { code, out, err } = await nylage('template', ...words, '--out', file);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: `Skrev ${file}\n` });
    return file;
  };

  it('says what it wrote, and for whom', async () => {
    const file = join(folder, 'norr.xlsx');
    const told = await nylage(
      'template',
      '--organisation',
      'Provförvaltningen Norr',
      '--year',
      '2023',
      '--sheets',
      'Mål',
      '--out',
      file,
      '--json',
    );
    expect(parseAs('template', told.out)).toMatchObject({
      workbook: file,
      organisation: 'Provförvaltningen Norr',
      year: 2023,
      sheets: expect.arrayContaining(['Om arbetsboken', 'Enkätsvar', 'Portfölj', 'Mål']),
    });
  });

  it('has the sheets of its profile, or those that were asked for, and is the same every time', async () => {
    const [least, own, office, chosen, again] = await Promise.all([
      made('minsta.xlsx'),
      made('eget.xlsx', '--profile', 'eget'),
      made('slk.xlsx', '--profile', 'Stadsledningskontoret'),
      made('valda.xlsx', '--sheets', 'Insatser, mål'),
      made('igen.xlsx'),
    ]);
    expect(readFileSync(again).equals(readFileSync(least))).toBe(true);
    const problems = async (file: string): Promise<string[]> =>
      parseAs('check', (await nylage('check', file, '--json')).out).files.flatMap((one) =>
        one.problems.map(({ rule }) => rule),
      );
    for (const file of [least, own, office, chosen]) {
      const rules = await problems(file);
      expect(rules).toContain('required-fact-is-given');
      expect(rules).not.toContain('required-sheet-is-present');
    }
    const sizes = [least, chosen, own, office].map((file) => readFileSync(file).length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it('takes last year’s rows along, marked as unchanged until somebody says', async () => {
    const file = await made(
      'nästa.xlsx',
      '--from',
      filled('full-libreoffice'),
      '--year',
      '2023',
      '--register',
      REGISTER,
    );
    const [checked] = parseAs(
      'check',
      (await nylage('check', file, '--json', '--register', REGISTER)).out,
    ).files;
    expect(checked).toMatchObject({
      organisation: 'Provförvaltningen Norr',
      year: 2023,
      verdict: 'not-ready',
    });
    const extract = JSON.parse((await nylage('extract', file, '--json')).out);
    const last = JSON.parse((await nylage('extract', filled('full-libreoffice'), '--json')).out);
    const ids = (one: typeof extract) => one.tables.portfolio.map(({ id }: { id: string }) => id);
    expect(ids(extract).length).toBeGreaterThan(4);
    for (const id of ids(extract)) expect(ids(last)).toContain(id);
  });

  it('cannot take rows from something that is no workbook', async () => {
    const { code, out, err } = await nylage('template', '--from', REGISTER, '--out', join(folder, 'x.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(REGISTER);
    expect(exists(join(folder, 'x.xlsx'))).toBe(false);
  });
});

describe('instrument', () => {
  it('goes through JSON and sheets and comes back the same', async () => {
    const [json, sheets, back] = ['i.json', 'i.xlsx', 'ii.json'].map((name) => join(folder, name));
    if (json === undefined || sheets === undefined || back === undefined) throw new Error('names');
    for (const words of [
      ['--out', json],
      [json, '--out', sheets],
      [sheets, '--out', back],
    ])
      expect((await nylage('instrument', ...words)).code).toBe(0);
    expect(readFileSync(back, 'utf8')).toBe(readFileSync(json, 'utf8'));
    expect(readAs('instrument', json)).toEqual(
      parseAs('instrument', (await nylage('instrument', sheets)).out),
    );
  });

  it('replaces the example: another scale gives other numbers', async () => {
    const json = join(folder, 'annan.json');
    const instrument = JSON.parse((await nylage('instrument')).out);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(json, JSON.stringify({ ...instrument, scale: { ...instrument.scale, max: 10 } }));
    const [usual, other] = await Promise.all(
      [[], ['--instrument', json]].map(async (words) =>
        parseAs('score', (await nylage('score', filled('full-openpyxl'), '--json', ...words)).out),
      ),
    );
    const total = (one: typeof usual) => one?.files[0]?.maturity.value ?? Number.NaN;
    expect(total(other)).toBeCloseTo(total(usual) / 2, 9);
  });

  it('that is not one is refused with where it fails', async () => {
    const { code, out, err } = await nylage('instrument', REGISTER);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/följer inte sitt format \(.+\)/);
  });
});
