import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nylage } from './support/command.ts';
import { cellsOf, withContact } from './support/edited.ts';
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
import { truthOf } from './support/truth.ts';

const folder = temporaryFolder();
const asWorkbooks = join(folder, 'utdrag-xlsx');
const asJson = join(folder, 'utdrag-json');
let city = '';
let register: readonly string[] = [];
const codes = new Map<string, number | null>();

/** The extract of a file of the city, in one form or the other. */
const extractOf = (file: string, form: 'xlsx' | 'json'): string =>
  form === 'xlsx'
    ? join(asWorkbooks, basename(file))
    : join(asJson, basename(file).replace('.xlsx', '.utdrag.json'));

beforeAll(async () => {
  // With faults: workbooks that are not ready, two that disagree, and a copy.
  city = await sampleFolder(folder, 'stad', '--organisations', '6', '--seed', '3', '--faults');
  register = ['--register', join(city, 'organisationer.json')];
  for (const file of workbooksIn(city))
    await Promise.all(
      (['xlsx', 'json'] as const).map(async (form) => {
        const { code } = await nylage('extract', file, ...register, '--out', extractOf(file, form));
        codes.set(extractOf(file, form), code);
      }),
    );
});

describe('exit codes of extract', () => {
  it('0 for what is ready, 1 for what must be put right, which is said', async () => {
    for (const { file, verdict } of truthOf(city).files)
      for (const form of ['xlsx', 'json'] as const)
        expect([file, codes.get(extractOf(file, form))]).toEqual([file, verdict === 'ready' ? 0 : 1]);
    const out = join(folder, 'ett.xlsx');
    const bad = truthOf(city).files.find(({ verdict }) => verdict === 'not-ready')?.file ?? '';
    const [sv, en] = [
      await nylage('extract', join(city, bad), ...register, '--out', out),
      await nylage('extract', join(city, bad), ...register, '--out', out, '--lang', 'en'),
    ];
    expect(sv.err).toMatch(/Kvittokod [0-9a-f]{12}\. Men \d+ sak(er)? måste rättas innan det kan räknas/);
    expect(en.err).toMatch(/Receipt [0-9a-f]{12}\. But \d+ things? must be fixed before it can count/);
  });

  it('2 for what cannot be read; what was there stays', async () => {
    const broken = join(folder, 'trasig.xlsx');
    const out = join(folder, 'finns.xlsx');
    writeFileSync(broken, 'inte en arbetsbok');
    writeFileSync(out, 'något annat');
    const { code, out: said, err } = await nylage('extract', broken, '--out', out);
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(err).toContain(broken);
    expect(readFileSync(out, 'utf8')).toBe('något annat');
  });

  it('2 for a result of ours', async () => {
    const arbete = join(folder, 'koncern-arbete.xlsx');
    await nylage('merge', filled('full-openpyxl'), '--out', arbete);
    const { code, err } = await nylage('extract', arbete, '--out', join(folder, 'x.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain(arbete);
    expect(exists(join(folder, 'x.xlsx'))).toBe(false);
  });
});

describe('an extract', () => {
  it('holds to its schema, with the receipt that was shown and no single answer', async () => {
    const file = filled('full-libreoffice');
    const out = join(folder, 'utdrag.xlsx');
    const told = await nylage('extract', file, '--out', out);
    const { fingerprint } = parseAs('utdrag', (await nylage('extract', file, '--json')).out);
    expect(told.err).toBe(`Skrev ${out}. Kvittokod ${fingerprint.slice(0, 12)}.\n`);
    expect(Object.keys(cellsOf(file))).toContain('Enkätsvar');
    expect(Object.keys(cellsOf(out))).not.toContain('Enkätsvar');
    const json = join(folder, 'hela.utdrag.json');
    await nylage('extract', file, '--out', json);
    const kept = readAs('utdrag', json);
    expect(kept.checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(kept).toMatchObject({
      fingerprint,
      tables: expect.not.objectContaining({ survey: expect.anything() }),
    });
  });

  it('lets no e-mail address out', async () => {
    const address = 'kim.andersson@exempelstad.se';
    const file = withContact(filled('full-openpyxl'), join(folder, 'med-adress.xlsx'), address);
    const out = join(folder, 'utan-adress.xlsx');
    await nylage('extract', file, '--out', out);
    const { out: json } = await nylage('extract', file, '--json');
    expect(JSON.stringify(cellsOf(file))).toContain(address);
    for (const said of [JSON.stringify(cellsOf(out)), json]) expect(said).not.toMatch(/kim|andersson/i);
  });

  it('is the same every time, and the extract of an extract says the same', async () => {
    const [file = ''] = workbooksIn(city);
    const [again, second] = [join(folder, 'igen.xlsx'), join(folder, 'andra.utdrag.json')];
    await nylage('extract', file, ...register, '--out', again);
    expect(hashOf(again)).toBe(hashOf(extractOf(file, 'xlsx')));
    await nylage('extract', again, ...register, '--out', second);
    const { maturity, tables, fingerprint } = JSON.parse(readFileSync(second, 'utf8'));
    expect(JSON.parse(readFileSync(extractOf(file, 'json'), 'utf8'))).toMatchObject({
      maturity,
      tables,
      fingerprint,
    });
  });

  it('that was changed afterwards must be put right', async () => {
    const ready =
      truthOf(city).files.find(({ verdict, counts }) => verdict === 'ready' && counts)?.file ?? '';
    const changed = join(folder, 'ändrat.utdrag.json');
    const extract = JSON.parse(readFileSync(extractOf(join(city, ready), 'json'), 'utf8'));
    const [first] = extract.maturity.all;
    first.value += 10;
    writeFileSync(changed, JSON.stringify(extract));
    const { code, out } = await nylage('check', changed, ...register, '--json');
    expect(code).toBe(1);
    expect(parseAs('check', out).files[0]?.problems.map(({ rule }) => rule)).toContain(
      'extract-is-unchanged',
    );
  });
});

describe('merging extracts', () => {
  const merged = async (...words: readonly string[]) =>
    parseAs('merge', (await nylage('merge', ...words, ...register, '--json')).out);
  /** All that is said, but for file names, and how much is wrong: of an extract, also that its workbook was not ready. */
  const said = ({ organisations, ...report }: Awaited<ReturnType<typeof merged>>) =>
    withoutFiles({
      ...report,
      organisations: {
        ...organisations,
        notReady: organisations.notReady.map(({ errors: _errors, ...one }) => one),
      },
    });

  let whole: Awaited<ReturnType<typeof merged>>;
  beforeAll(async () => {
    whole = await merged(city);
  });

  it('gives what merging the workbooks gives, to the last bit, in either form', async () => {
    expect(whole.organisations.counted).toBeGreaterThan(1);
    expect(said(await merged(asWorkbooks))).toEqual(said(whole));
    expect(said(await merged(asJson))).toEqual(said(whole));
  });

  it('gives the same to the last bit also where those that are not ready count', async () => {
    const all = await merged(city, '--include-not-ready');
    expect(all.organisations.counted).toBeGreaterThan(whole.organisations.counted);
    expect(said(await merged(asJson, '--include-not-ready'))).toEqual(said(all));
  });

  it('beside their workbooks counts nothing twice', async () => {
    const all = await merged(asJson, city, asWorkbooks);
    expect(said(all)).toEqual(said(whole));
    expect(all.files).toHaveLength(3 * whole.files.length);
  });

  it('one by one with the others’ workbooks gives the same', async () => {
    const files = workbooksIn(city);
    const mixed = folderWith(
      folder,
      'blandat',
      Object.fromEntries(
        files.map((file, at) => {
          const given = at % 3 === 0 ? file : extractOf(file, at % 3 === 1 ? 'xlsx' : 'json');
          return [basename(given), given];
        }),
      ),
    );
    expect(said(await merged(mixed))).toEqual(said(whole));
  });
});
