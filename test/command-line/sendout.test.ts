import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZip } from '@nylage/xlsx/zip';
import { beforeAll, describe, expect, it } from 'vitest';
import { nylage } from './support/command.ts';
import { exists, sampleFolder, temporaryFolder } from './support/folders.ts';
import { parseAs } from './support/json.ts';

const folder = temporaryFolder();
let register = '';
let koncern = '';

beforeAll(async () => {
  const sample = await sampleFolder(folder, 'exempel', '--organisations', '5', '--seed', '4');
  register = join(sample, 'organisationer.json');
  koncern = join(folder, 'koncern-arbete.xlsx');
  await nylage('merge', sample, '--out', koncern);
});

const LIMITS = { fileBytes: 1e8, entries: 100, partBytes: 1e8, totalBytes: 1e9, ratio: 1000 };

function namesIn(file: string): readonly string[] {
  const zip = readZip(new Uint8Array(readFileSync(file)), LIMITS);
  if (!zip.ok) throw new Error('no zip');
  return zip.entries.map(({ name }) => name);
}

describe('sendout', () => {
  it('writes a workbook for each organisation from the koncern workbook alone', async () => {
    const out = join(folder, 'utskick.zip');
    const {
      code,
      err,
      out: said,
    } = await nylage('sendout', koncern, '--year', '2023', '--out', out, '--json');
    expect(code).toBe(0);
    const { year, workbooks } = parseAs('sendout', said);
    expect([year, workbooks.map(({ from }) => from)]).toEqual([2023, [2022, 2022, 2022, 2022, 2022]]);
    expect(workbooks.map(({ file }) => file)).toEqual(namesIn(out));
    // The smallest common core is what is chosen from the start; last year's other sheets come with it.
    const withMore = workbooks.filter(({ moreSheets }) => moreSheets.length > 0);
    expect(
      withMore.some(({ moreSheets }) => ['Insatser', 'Mål'].every((one) => moreSheets.includes(one))),
    ).toBe(true);
    expect(err).toContain(`\n${withMore.length} fick också blad utöver profilens`);
    expect(err).toMatch(/^Skrev 5 arbetsböcker i .*utskick\.zip, 5 av dem ifyllda/);
    expect(namesIn(out)).toHaveLength(5);
  });

  it('writes them from a register alone, the first year', async () => {
    const out = join(folder, 'första.zip');
    const { code, err } = await nylage(
      'sendout',
      '--register',
      register,
      '--year',
      '2022',
      '--out',
      out,
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    expect(err).toContain('Wrote 5 workbooks in');
    expect(err).toContain('0 of them');
  });

  it.each([
    [['--year', '2023'], 'organisationsregister'],
    [['--register', 'REGISTER', '--year', '2023', '--profile', 'slk'], '--slk'],
    [['--register', 'REGISTER', '--year', '2023', '--slk', 'Finns inte'], 'Finns inte'],
    [['--register', 'REGISTER'], '--year'],
  ])('is refused with %j, and writes nothing', async (words, said) => {
    const out = join(folder, 'nej.zip');
    const typed = words.map((word) => (word === 'REGISTER' ? register : word));
    const { code, err } = await nylage('sendout', ...typed, '--out', out);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(exists(out)).toBe(false);
  });
});

describe('register', () => {
  it('goes through a sheet and back unchanged', async () => {
    const sheet = join(folder, 'organisationer.xlsx');
    const back = join(folder, 'tillbaka.json');
    expect((await nylage('register', register, '--out', sheet)).code).toBe(0);
    expect((await nylage('register', sheet, '--out', back)).code).toBe(0);
    expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(JSON.parse(readFileSync(register, 'utf8')));
  });
});
