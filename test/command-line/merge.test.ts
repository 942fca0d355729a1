import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { plainBook } from '@nylage/xlsx/books';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { writeWorkbook } from '@nylage/xlsx/write';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ended, nylage } from './support/command.ts';
import { cellsOf, withBudget, withoutContact } from './support/edited.ts';
import {
  exists,
  filled,
  folderWith,
  hashOf,
  sampleFolder,
  temporaryFolder,
  workbooksIn,
} from './support/folders.ts';
import { parseAs, readAs, withoutFiles } from './support/json.ts';

const folder = temporaryFolder();
/** Six organisations over two years: twelve files, so that workers read them in no certain order. */
let city = '';
let files: string[] = [];
let register: readonly string[] = [];
/** The newest year alone, which most tests need no more than. */
let newest: string[] = [];
let year = '';
let whole: ReturnType<typeof merged>;

beforeAll(async () => {
  city = await sampleFolder(folder, 'stad', '--organisations', '6', '--seed', '2', '--years', '2');
  files = workbooksIn(city);
  register = ['--register', join(city, 'organisationer.json')];
  newest = files.filter((file) => file.endsWith('-2023.xlsx'));
  year = cityWith('ett-år');
  whole = merged(await nylage('merge', year, '--json'));
});

/** The report of a merge that had something to say. */
function merged({ code, out, err }: Ended) {
  expect(err).toBe('');
  return { code, ...parseAs('merge', out) };
}

/** A file of the newest year whose portfolio has a budget. */
function someFile(at: number): string {
  return newest[at] ?? '';
}

/** The newest year's files, with others beside, in a folder of its own. */
function cityWith(name: string, more: Readonly<Record<string, string>> = {}, without = ''): string {
  const own = Object.fromEntries(
    newest.filter((file) => file !== without).map((file) => [basename(file), file]),
  );
  return folderWith(folder, name, {
    ...own,
    'organisationer.json': join(city, 'organisationer.json'),
    ...more,
  });
}

/** What is said of numbers, and nothing of files. */
function numbers({ maturity, portfolio, byYear }: typeof whole): unknown {
  return withoutFiles({ maturity, portfolio, byYear });
}

describe('exit codes of merge', () => {
  it('0 where everybody has handed in and nothing remains', () => {
    expect(whole).toMatchObject({
      code: 0,
      year: 2023,
      organisations: { expected: 6, received: 6, missing: [], failed: [], notReady: [], conflicts: [] },
    });
  });

  it('1 where somebody is missing, in words and in JSON', async () => {
    const without = cityWith('utan-en', {}, someFile(0));
    const [told, said] = await Promise.all([nylage('merge', without), nylage('merge', without, '--json')]);
    const { code, organisations } = merged(said);
    expect([code, told.code, organisations.received]).toEqual([1, 1, 5]);
    const [missing] = organisations.missing;
    expect(basename(someFile(0))).toBe(`${missing?.id}-2023.xlsx`);
    expect(told.out).toContain('Mätår 2023: 5 av 6 har lämnat in');
    expect(told.out).toContain(`Inte inlämnad än: ${missing?.name}`);
  });

  it('1 where something must be put right', async () => {
    const where = cityWith('att-rätta');
    withoutContact(someFile(0), join(where, basename(someFile(0))));
    const { code, organisations } = merged(await nylage('merge', where, '--json'));
    expect(code).toBe(1);
    expect(organisations.notReady).toMatchObject([{ files: [basename(someFile(0))], errors: 1 }]);
  });

  it('2 where nothing could be read; what an earlier merge wrote stays', async () => {
    const broken = join(folder, 'trasig.xlsx');
    writeFileSync(broken, 'inte en arbetsbok');
    const out = join(folder, 'tidigare.xlsx');
    await nylage('merge', someFile(0), '--out', out);
    const hash = hashOf(out);
    const { code, err } = await nylage('merge', broken, '--out', out);
    expect({ code, err }).toEqual({ code: 2, err: 'Ingen fil gick att läsa.\n' });
    expect(hashOf(out)).toBe(hash);
    const none = join(folder, 'ingen.xlsx');
    expect((await nylage('merge', broken, '--out', none)).code).toBe(2);
    expect(exists(none)).toBe(false);
  });

  it('2 where --out would write over something else, before anything is read', async () => {
    const where = cityWith('fel-ut');
    for (const out of [join(where, basename(someFile(0))), join(where, 'organisationer.json'), where]) {
      const before = out === where ? '' : hashOf(out);
      const { code, out: said, err } = await nylage('merge', where, '--out', out);
      expect({ code, said }).toEqual({ code: 2, said: '' });
      expect(err).toContain(out);
      expect(err).not.toMatch(/EISDIR|ENOENT|\bat /);
      if (out !== where) expect(hashOf(out)).toBe(before);
    }
  });
});

describe('files that cannot be read', () => {
  it('stop no other: the numbers are as if they were not there, each with its reason', async () => {
    const where = cityWith('med-trasiga', {
      'gammal.xls': filled('../foreign/libreoffice').replace('.xlsx', '.xls'),
      'lösenord.xlsx': filled('../foreign/libreoffice-password'),
      'kalkyl.ods': filled('../foreign/libreoffice').replace('.xlsx', '.ods'),
      'tabell.csv': filled('../foreign/libreoffice').replace('.xlsx', '.csv'),
    });
    const [first = ''] = newest;
    writeFileSync(join(where, 'a-avbruten.xlsx'), readFileSync(first).subarray(0, 9_000));
    writeFileSync(join(where, 'tom.xlsx'), '');
    writeFileSync(join(where, 'x.utdrag.json'), '{"kind":"nylage-utdrag"}');
    const report = merged(await nylage('merge', where, '--json'));
    expect(report.code).toBe(1);
    expect(report.organisations.failed.flatMap((one) => one.files).toSorted()).toEqual(
      [
        'a-avbruten.xlsx',
        'gammal.xls',
        'kalkyl.ods',
        'lösenord.xlsx',
        'tabell.csv',
        'tom.xlsx',
        'x.utdrag.json',
      ].toSorted(),
    );
    const reasons = report.organisations.failed.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(numbers(report)).toEqual(numbers(whole));
    expect(report.organisations.received).toBe(6);
  });
});

describe('the same files', () => {
  it('in any order, repeated, by folder or one by one, give the same bytes', async () => {
    const ways: readonly (readonly string[])[] = [
      [city],
      files.toReversed(),
      [...files.slice(5), ...files, city, ...files.slice(0, 5)],
    ];
    const outputs: string[] = [];
    const reports: string[] = [];
    for (const [at, words] of ways.entries()) {
      const out = join(folder, `väg-${at}.xlsx`);
      const { code, out: said } = await nylage('merge', ...words, '--out', out, '--json');
      expect(code).toBe(0);
      outputs.push(hashOf(out));
      reports.push(said);
    }
    expect(new Set(outputs).size).toBe(1);
    expect(new Set(reports).size).toBe(1);
  });

  it('copied to the last byte are one submission, and say so only in the names', async () => {
    const where = cityWith('kopior', { 'kopia.xlsx': someFile(0), 'kopia 2.xlsx': someFile(0) });
    const report = merged(await nylage('merge', where, '--json'));
    expect(report.code).toBe(0);
    expect(report.files).toHaveLength(whole.files.length + 2);
    expect(withoutFiles(report)).toEqual(withoutFiles(whole));
  });

  it('under other names change only the names', async () => {
    const renamed = folderWith(
      folder,
      'omdöpta',
      Object.fromEntries(newest.map((file, at) => [`${99 - at}.xlsx`, file])),
    );
    const [first, second] = [join(folder, 'namn-1.xlsx'), join(folder, 'namn-2.xlsx')];
    const before = merged(await nylage('merge', year, ...register, '--json'));
    const after = merged(await nylage('merge', renamed, ...register, '--json'));
    expect(withoutFiles(after)).toEqual(withoutFiles(before));
    expect(after.files.map(({ file }) => file)).toEqual(newest.map((_, at) => `${94 + at}.xlsx`));
    await nylage('merge', year, ...register, '--out', first);
    await nylage('merge', renamed, ...register, '--out', second);
    const [one, other] = [cellsOf(first), cellsOf(second)];
    expect(Object.keys(other)).toEqual(Object.keys(one));
    for (const [sheet, cells] of Object.entries(one)) {
      if (sheet === 'Nyläge Tillstånd') continue;
      const changed = Object.keys(cells).filter((address) => cells[address] !== other[sheet]?.[address]);
      for (const address of changed) expect(`${sheet}: ${cells[address]}`).toMatch(/\.xlsx/);
    }
    for (const name of ['1', '2']) rmSync(join(folder, `namn-${name}.xlsx`));
  });

  it('in another language give the same numbers; only words differ', async () => {
    const english = merged(await nylage('merge', year, '--json', '--lang', 'en'));
    const bare = ({ findings, ...rest }: typeof whole) => ({
      ...rest,
      findings: findings.map(({ rule, subject, sides, decided }) => ({ rule, subject, sides, decided })),
    });
    expect(bare(english)).toEqual(bare(whole));
    const { out } = await nylage('merge', year, '--lang', 'en');
    expect(out).toMatch(/^Year 2023: 6 of 6 have handed in/);
    expect(out).not.toMatch(/Mognad|Portföljen/);
  });
});

describe('the register', () => {
  it('as a sheet gives what it gives as JSON', async () => {
    const { organisations } = readAs('organisationer', join(city, 'organisationer.json'));
    const sheet = join(folder, 'register.xlsx');
    const names = { department: 'Förvaltning', company: 'Bolag' };
    const rows = organisations.map(({ id, name, type }) => [id, name, names[type]]);
    const book = plainBook('Register', [{ name: 'Organisationer', rows: [['Id', 'Namn', 'Typ'], ...rows] }]);
    writeFileSync(sheet, writeWorkbook(book, { deflate: nodeDeflate }));
    expect(merged(await nylage('merge', year, '--json', '--register', sheet))).toEqual(whole);
  });

  it('that is not there leaves open how many are expected; nobody is missing', async () => {
    const alone = folderWith(folder, 'utan-register', { 'a.xlsx': someFile(0), 'b.xlsx': someFile(1) });
    const { code, organisations } = merged(await nylage('merge', alone, '--json'));
    expect(code).toBe(0);
    expect(organisations).toMatchObject({ expected: null, received: 2, missing: [] });
    expect((await nylage('merge', alone)).out).toMatch(/^Mätår 2023: 2 har lämnat in/);
  });

  it('named by --register goes before the one beside', async () => {
    const file = join(folder, 'större.json');
    const known = readAs('organisationer', join(city, 'organisationer.json'));
    const more = { ...known.organisations[0], id: 'ny', name: 'Nya förvaltningen', aliases: [] };
    writeFileSync(file, JSON.stringify({ ...known, organisations: [...known.organisations, more] }));
    const { code, organisations } = merged(await nylage('merge', year, '--json', '--register', file));
    expect([code, organisations.expected, organisations.missing]).toEqual([
      1,
      7,
      [{ id: 'ny', name: 'Nya förvaltningen' }],
    ]);
  });
});

describe('two that say different things', () => {
  const decision = (report: typeof whole, choice: string, at = '2024-02-01T09:00:00Z') => {
    const [conflict] = report.organisations.conflicts;
    if (conflict === undefined) throw new Error('There is no conflict.');
    const { organisation, year, instrument, submissions, cells } = conflict;
    const fingerprints = submissions.map(({ fingerprint }) => fingerprint).toSorted();
    return {
      kind: 'same-organisation',
      organisation,
      year,
      instrument,
      fingerprints,
      cells,
      choice,
      role: 'Samordnare',
      at,
      reason: 'Budgeten räknades om.',
    };
  };
  const printOf = (report: typeof whole, file: string): string =>
    report.files.find((one) => one.file === file)?.fingerprint ?? '';

  it('wait for a decision, with the cells in which they differ; then the decision holds', async () => {
    const where = cityWith('oense');
    withBudget(someFile(1), join(where, 'ny.xlsx'), 4321);
    const open = merged(await nylage('merge', where, '--json'));
    expect(open.code).toBe(1);
    const [conflict] = open.organisations.conflicts;
    expect(conflict?.cells).toHaveLength(1);
    expect(conflict?.cells[0]).toMatchObject({ sheet: 'portfolio', header: 'Budget (tkr)' });
    const values = [conflict?.cells[0]?.first.value, conflict?.cells[0]?.second.value];
    expect(values.some((value) => value?.replaceAll(/\s/g, '') === '4321')).toBe(true);
    expect(conflict?.decided).toBeNull();
    expect(open.organisations.counted).toBe(5);

    const choice = printOf(open, 'ny.xlsx');
    writeFileSync(
      join(where, 'beslut.json'),
      JSON.stringify({ schemaVersion: 1, decisions: [decision(open, choice)] }),
    );
    const decided = merged(await nylage('merge', where, '--json'));
    expect([decided.code, decided.organisations.conflicts[0]?.decided]).toEqual([0, choice]);
    expect(decided.staleDecisions).toEqual([]);

    // As if only the chosen one had been handed in.
    const only = cityWith('bara-ny', { 'ny.xlsx': join(where, 'ny.xlsx') }, someFile(1));
    expect(numbers(decided)).toEqual(numbers(merged(await nylage('merge', only, '--json'))));

    // The latest holds, and --decisions goes before the file beside.
    const other = printOf(open, basename(someFile(1)));
    const later = join(folder, 'senare.json');
    writeFileSync(
      later,
      JSON.stringify({
        schemaVersion: 1,
        decisions: [decision(open, other, '2024-03-01T09:00:00Z'), decision(open, choice)],
      }),
    );
    const changed = merged(await nylage('merge', where, '--json', '--decisions', later));
    expect(changed.organisations.conflicts[0]?.decided).toBe(other);
    expect(numbers(changed)).toEqual(numbers(whole));
  });

  it('are decided anew when the decision no longer fits, and that is said', async () => {
    const where = cityWith('ändrad');
    withBudget(someFile(1), join(where, 'ny.xlsx'), 4321);
    const open = merged(await nylage('merge', where, '--json'));
    writeFileSync(
      join(where, 'beslut.json'),
      JSON.stringify({ schemaVersion: 1, decisions: [decision(open, printOf(open, 'ny.xlsx'))] }),
    );
    withBudget(someFile(1), join(where, 'ny.xlsx'), 5432);
    const report = merged(await nylage('merge', where, '--json'));
    expect(report.code).toBe(1);
    expect(report.organisations.conflicts).toMatchObject([{ decided: null }]);
    const [{ organisation, name } = { organisation: '', name: '' }] = report.organisations.conflicts;
    expect(report.staleDecisions).toEqual([
      {
        rule: 'organisation-hands-in-once',
        year: 2023,
        subject: `claim:${organisation}:exempel`,
        organisations: [organisation, organisation],
        choice: printOf(open, 'ny.xlsx'),
        why: 'changed',
      },
    ]);
    const [sv, en] = await Promise.all([nylage('merge', where), nylage('merge', where, '--lang', 'en')]);
    expect(sv.out).toContain(`Ett beslut passar inte längre: ${name} 2023`);
    expect(en.out).toContain(`A decision no longer fits: ${name} 2023`);
  });

  it('with decisions in another format end with 2 and where it fails', async () => {
    const file = join(folder, 'fel-beslut.json');
    writeFileSync(file, JSON.stringify({ schemaVersion: 1, decisions: [{ kind: 'annat' }] }));
    const { code, out, err } = await nylage('merge', year, '--decisions', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('decisions.0');
  });
});

describe('--include-not-ready', () => {
  it('counts them, and every output says so', async () => {
    const where = cityWith('ej-klara');
    withoutContact(someFile(1), join(where, basename(someFile(1))));
    const arbete = join(folder, 'ej-klara.xlsx');
    const words = ['merge', where, '--include-not-ready'] as const;
    const usual = merged(await nylage('merge', where, '--json'));
    const report = merged(await nylage(...words, '--json'));
    expect([usual.includesNotReady, usual.organisations.counted]).toEqual([false, 5]);
    expect([report.includesNotReady, report.organisations.counted, report.code]).toEqual([true, 6, 1]);
    expect(report.organisations.notReady).toHaveLength(1);
    // A missing contact changes no number.
    expect(numbers(report)).toEqual(numbers(whole));
    const said = 'Arbetsböcker som måste rättas är medräknade';
    const { out } = await nylage(...words, '--out', arbete);
    expect(out).toContain(said);
    const handed = await nylage('handout', arbete, '--out', join(folder, 'ej-klara'));
    expect(handed.code).toBe(0);
    expect(handed.err).toContain(said);
    expect(readAs('koncern', join(folder, 'ej-klara/koncern.json')).includesNotReady).toBe(true);
    for (const file of [arbete, join(folder, 'ej-klara/koncern.xlsx')])
      for (const [sheet, cells] of Object.entries(cellsOf(file)))
        if (sheet !== 'Nyläge Tillstånd')
          expect(Object.values(cells).join('\n').toLowerCase(), `${file} ${sheet}`).toContain(
            said.toLowerCase(),
          );
  });

  it('says nothing where it was not asked for', async () => {
    const { out } = await nylage('merge', year);
    expect(out).not.toContain('medräknade');
  });
});

it('files that look alike but are of different folders keep apart', async () => {
  const where = folderWith(folder, 'två-mappar', {
    'organisationer.json': join(city, 'organisationer.json'),
  });
  folderWith(where, 'ett', { 'a.xlsx': someFile(0) });
  folderWith(where, 'två', { 'a.xlsx': someFile(1) });
  copyFileSync(someFile(2), join(where, 'a.xlsx'));
  const report = merged(await nylage('merge', where, '--json'));
  expect(report.files.map(({ file }) => file)).toEqual(['a.xlsx', 'ett/a.xlsx', 'två/a.xlsx']);
});
