import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { changedParts } from '@nylage/xlsx/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { NYLAGE, nylage } from './support/command.ts';
import { cellsOf, edited, withBudget, withResponses } from './support/edited.ts';
import { exists, folderWith, hashOf, sampleFolder, temporaryFolder, workbooksIn } from './support/folders.ts';
import { parseAs, readAs } from './support/json.ts';
import { truthOf } from './support/truth.ts';

const STATE = 'Nyläge Tillstånd';
const FEWEST = 5;

const folder = temporaryFolder();
/** A city where one organisation has four respondents, and two workbooks disagree. */
let city = '';
/** Id of the one with four. */
let small = '';
/** Its workbook, and the folder of everybody else's. */
let smallFile = '';
let others = '';
/** What merging the city gives, and merging everybody else. */
let ofCity = '';
let ofOthers = '';

beforeAll(async () => {
  const sample = await sampleFolder(folder, 'exempel', '--organisations', '6', '--seed', '2');
  const register = join(sample, 'organisationer.json');
  const answered = truthOf(sample).files.filter(({ score }) => score?.maturity.source === 'answers');
  const [chosen, disputed] = answered;
  if (chosen === undefined || disputed === undefined) throw new Error('Nobody hands in answers.');
  small = chosen.organisation;
  smallFile = withResponses(join(sample, chosen.file), join(folder, chosen.file), 4);
  const files = workbooksIn(sample).filter((file) => basename(file) !== chosen.file);
  const copies = Object.fromEntries(files.map((file) => [basename(file), file]));
  others = folderWith(folder, 'övriga', { ...copies, 'organisationer.json': register });
  city = folderWith(folder, 'stad', {
    ...copies,
    [chosen.file]: smallFile,
    'organisationer.json': register,
  });
  ofCity = await merge(city, 'stad.xlsx');
  ofOthers = await merge(others, 'övriga.xlsx');
});

async function merge(from: string, arbete: string): Promise<string> {
  const file = join(folder, arbete);
  const { code } = await nylage('merge', from, '--out', file);
  expect([0, 1]).toContain(code);
  return file;
}

/** A copy of a koncern workbook that nothing was handed out from. */
function copyOf(arbete: string, name: string): string {
  return join(folderWith(folder, 'arbete', { [name]: arbete }), name);
}

async function handOut(arbete: string, to: string, ...words: readonly string[]) {
  const out = join(folder, to);
  const ended = await nylage('handout', arbete, '--out', out, ...words);
  expect(ended.code).toBe(0);
  return { ...ended, book: join(out, 'koncern.xlsx'), report: readAs('koncern', join(out, 'koncern.json')) };
}

/** The value of every node of every organisation's tree, from `score`. */
async function valuesIn(where: string): Promise<ReadonlyMap<string, ReadonlyMap<string, number | null>>> {
  const { files } = parseAs('score', (await nylage('score', where, '--json')).out);
  return new Map(
    files.map(({ workbook, maturity }) => {
      const values = new Map<string, number | null>();
      const visit = (node: typeof maturity): void => {
        values.set(node.id, node.value);
        node.children.forEach(visit);
      };
      visit(maturity);
      return [basename(workbook).replace(/-\d{4}\.xlsx$/, ''), values];
    }),
  );
}

describe('handout', () => {
  it('shows no result of few, and no set of numbers that gives it by subtraction', async () => {
    const arbete = copyOf(ofCity, 'ett.xlsx');
    const { report, err } = await handOut(arbete, 'ett');
    const [year] = report.years;
    if (year === undefined) throw new Error('no year');
    expect(year.organisations).toBe(6);
    expect(year.byOrganisation.find(({ id }) => id === small)?.nodes).toEqual([]);
    const shown = year.byOrganisation.flatMap(({ nodes }) => nodes);
    expect(shown.length).toBeGreaterThan(20);
    expect(Math.min(...shown.map(({ n }) => n))).toBeGreaterThanOrEqual(FEWEST);
    // Where the mean of all is shown, somebody beside the small one is left out as well.
    const values = await valuesIn(city);
    let guarded = 0;
    for (const { id, organisationMean, organisations } of year.maturity) {
      const having = [...values].filter(([, nodes]) => (nodes.get(id) ?? null) !== null).map(([who]) => who);
      if (organisationMean === null || !having.includes(small)) continue;
      expect(organisations).toBe(having.length);
      const hidden = having.filter(
        (who) =>
          !year.byOrganisation.some((one) => one.id === who && one.nodes.some((node) => node.id === id)),
      );
      expect(hidden.length, id).toBeGreaterThan(1);
      guarded++;
    }
    expect(guarded).toBeGreaterThan(5);
    expect(err).toContain(`${report.withheld.length} tal visas inte`);
    expect(err).toContain(arbete);
  });

  it('shows the same in the workbook, without files, state or anybody’s few answers', async () => {
    const arbete = copyOf(ofCity, 'två.xlsx');
    const { book, report } = await handOut(arbete, 'två');
    const cells = cellsOf(book);
    expect(Object.keys(cells)).not.toContain(STATE);
    const texts = Object.values(cells).flatMap((sheet) => Object.values(sheet));
    expect(texts.filter((text) => /\.xlsx|[0-9a-f]{64}/.test(text))).toEqual([]);
    const name = report.years[0]?.byOrganisation.find(({ id }) => id === small)?.name;
    const [address] = Object.entries(cells['Mognad per organisation'] ?? {}).find(
      ([, text]) => text === `text ${name}`,
    ) ?? [''];
    const row = Object.entries(cells['Mognad per organisation'] ?? {}).filter(
      ([at]) => at.replace(/[A-Z]+/, '') === address.replace(/[A-Z]+/, ''),
    );
    expect(row.length).toBeGreaterThan(3);
    expect(row.map(([, text]) => text)).toContain('text färre än 5');
    // What is left out is told in words, not by ids.
    const leftOut = Object.values(cells['Visas inte'] ?? {});
    expect(leftOut).toContain('text Alla tal');
    expect(leftOut.join('\n')).not.toMatch(/organisationMean|quartiles|text [a-z]+-[a-z]+/);
    const figures = [...(await valuesIn(smallFile)).values()].flatMap((nodes) => [...nodes.values()]);
    for (const [, text] of row) {
      const number = /^number ([\d.]+)/.exec(text)?.[1];
      if (number !== undefined) expect(figures.map(String)).not.toContain(number);
    }
  });

  it('remembers the settings that it was told once, over a merge too', async () => {
    const arbete = copyOf(ofOthers, 'inställt.xlsx');
    const settings = join(folder, 'stratsys.json');
    writeFileSync(
      settings,
      JSON.stringify({
        schemaVersion: 1,
        stratsys: { group: 'GBG', indicators: { 'organisationMean:total': 'DM01' } },
      }),
    );
    await handOut(arbete, 'utan koder');
    expect(exists(join(folder, 'utan koder', 'stratsys.csv'))).toBe(false);
    await handOut(arbete, 'med koder', '--settings', settings);
    await handOut(arbete, 'koder igen');
    await nylage('merge', others, '--out', arbete);
    await handOut(arbete, 'koder efter sammanslagning');
    for (const to of ['med koder', 'koder igen', 'koder efter sammanslagning'])
      expect(readFileSync(join(folder, to, 'stratsys.csv'), 'utf8'), to).toContain('GBG;DM01;');
  });

  it('names five of those without a code in Stratsys and counts the rest', async () => {
    const settings = join(folder, 'allas.json');
    const stratsys = { group: 'GBG', indicators: { innovation: 'PF01' } };
    writeFileSync(settings, JSON.stringify({ schemaVersion: 1, stratsys }));
    const nine = await sampleFolder(folder, 'nio', '--organisations', '9');
    const { err } = await handOut(await merge(nine, 'nio.xlsx'), 'allas', '--settings', settings);
    const [, count, names = '', more] =
      /Saknar kod i Stratsys[^\n]*: (\d+) \((.+) och (\d+) till\)\n/.exec(err) ?? [];
    expect(names.split(', ')).toHaveLength(5);
    expect(5 + Number(more)).toBe(Number(count));
  });

  it('hands out the numbers that merge tells, where it hands them out', async () => {
    const { maturity } = parseAs('merge', (await nylage('merge', others, '--json')).out);
    const { report } = await handOut(copyOf(ofOthers, 'tre.xlsx'), 'tre');
    const told = new Map<string, number | null>();
    const visit = ({ id, value, children }: NonNullable<typeof maturity>['organisationMean']): void => {
      told.set(id, value);
      children.forEach(visit);
    };
    if (maturity !== null) visit(maturity.organisationMean);
    const released =
      report.years[0]?.maturity.filter(({ organisationMean }) => organisationMean !== null) ?? [];
    expect(released.length).toBeGreaterThan(40);
    for (const { id, organisationMean } of released)
      expect([id, organisationMean]).toEqual([id, told.get(id)]);
  });

  it('cannot be subtracted from the one before, also when the group was merged anew in between', async () => {
    const arbete = copyOf(ofOthers, 'följd.xlsx');
    const before = await handOut(arbete, 'före');
    const totalOf = ({ report }: typeof before) => report.years[0]?.maturity.find(({ id }) => id === 'total');
    expect(totalOf(before)?.organisationMean).not.toBeNull();
    await merge(city, 'arbete/följd.xlsx');
    const after = await handOut(arbete, 'efter');
    // Six times this mean less five times the last would be the small one's result.
    expect(totalOf(after)).toMatchObject({ organisationMean: null, respondentMean: null, organisations: 6 });
    // Without what went before, it would have been shown.
    const fresh = await handOut(copyOf(ofCity, 'utan-logg.xlsx'), 'utan-logg');
    expect(totalOf(fresh)?.organisationMean).not.toBeNull();
  });

  it('cannot be forgotten by another name after --out while the one that remembers it lies among the files', async () => {
    const remembers = copyOf(ofOthers, 'minns.xlsx');
    await handOut(remembers, 'före namnbytet');
    const anew = async (name: string, ...operands: readonly string[]) => {
      const file = join(folder, name);
      const { err } = await nylage('merge', ...operands, '--out', file);
      const { report } = await handOut(file, `${name} ut`);
      return { err, total: report.years[0]?.maturity.find(({ id }) => id === 'total')?.organisationMean };
    };
    const known = await anew('nytt-namn.xlsx', city, remembers);
    expect(known.total).toBeNull();
    expect(known.err).not.toContain('minns ingen utlämning');
    // Where nobody can know of it, it is said.
    const unknown = await anew('utan-minne.xlsx', city);
    expect(unknown.total).not.toBeNull();
    expect(unknown.err).toContain('Den är ny och minns ingen utlämning');
  });

  it('says the same in JSON on standard output, and the same again the next time', async () => {
    const arbete = copyOf(ofCity, 'json.xlsx');
    const first = await handOut(arbete, 'json-1', '--json');
    expect(parseAs('koncern', first.out)).toEqual(first.report);
    const second = await handOut(arbete, 'json-2', '--lang', 'en');
    expect(second.report).toEqual(first.report);
    expect(second.err).toMatch(/^Wrote \d+ files in /);
  });
});

describe('the koncern workbook', () => {
  it('is changed in its log and nowhere else', async () => {
    withBudget(join(others, basename(workbooksIn(others)[0] ?? '')), join(city, 'ny.xlsx'), 4321);
    const merged = await merge(city, 'logg.xlsx');
    // Somebody has made a note in it since.
    const arbete = edited(merged, join(folder, 'logg-2.xlsx'), [
      { kind: 'set', sheet: 'Översikt', row: 40, column: 8, value: 'Ring dem på måndag' },
    ]);
    const before = new Uint8Array(readFileSync(arbete));
    const cells = cellsOf(arbete);
    await handOut(arbete, 'logg', '--lang', 'en', '--role', 'Digitaliseringschef');
    const after = cellsOf(arbete);
    const changed = Object.keys(cells).filter(
      (sheet) => JSON.stringify(cells[sheet]) !== JSON.stringify(after[sheet]),
    );
    expect(changed).toEqual([STATE]);
    expect(Object.keys(after)).toEqual(Object.keys(cells));
    expect(changedParts(before, new Uint8Array(readFileSync(arbete)))).toHaveLength(1);
    const state = (from: typeof cells) => Object.values(from[STATE] ?? {}).join('');
    expect(state(cells)).not.toContain('"role":"Digitaliseringschef"');
    expect(state(after)).toContain('"role":"Digitaliseringschef"');
    expect(state(after)).toMatch(/"at":"20\d\d-\d\d-\d\dT\d\d:\d\d/);
  });

  it('whose state somebody changed is refused, and nothing is written', async () => {
    const arbete = edited(ofOthers, join(folder, 'ändrad-2.xlsx'), [
      { kind: 'set', sheet: STATE, row: 3, column: 0, value: '{}' },
    ]);
    const hash = hashOf(arbete);
    const out = join(folder, 'ändrad');
    const { code, out: said, err } = await nylage('handout', arbete, '--out', out);
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(err).toContain('det sparade läget har ändrats');
    expect([exists(out), hashOf(arbete)]).toEqual([false, hash]);
  });

  it('is never handed out by mistake: a file in the place of the folder is refused', async () => {
    const arbete = copyOf(ofOthers, 'plats.xlsx');
    const inTheWay = join(folder, 'i-vägen');
    writeFileSync(inTheWay, 'min fil');
    const { code, err } = await nylage('handout', arbete, '--out', inTheWay);
    expect(code).toBe(2);
    expect(err).toContain(inTheWay);
    expect(readFileSync(inTheWay, 'utf8')).toBe('min fil');
  });
});

describe('a folder that was handed out before', () => {
  it('says which files in it this hand-out has not made, and leaves them', async () => {
    const arbete = copyOf(ofOthers, 'kvar.xlsx');
    const first = await handOut(arbete, 'kvar');
    expect(first.err).not.toContain('ligger också');
    const out = join(folder, 'kvar');
    // Of somebody who has no part in the next one, and somebody's own.
    writeFileSync(join(out, 'aterkoppling', 'Nedlagda nämnden.html'), 'x');
    writeFileSync(join(out, 'anteckning.txt'), 'x');
    const { err } = await handOut(arbete, 'kvar');
    expect(err).toContain('inte har gjort: anteckning.txt, aterkoppling/Nedlagda nämnden.html. Ta bort');
    expect(readFileSync(join(out, 'anteckning.txt'), 'utf8')).toBe('x');
  });

  it('is none the worse for a hand-out that is killed: whole files, and the log knows of it', async () => {
    const arbete = copyOf(ofOthers, 'dödad.xlsx');
    const out = join(folder, 'dödad');
    /** How many hand-outs the workbook remembers, as its state says. */
    const log = (): number =>
      Object.values(cellsOf(arbete)[STATE] ?? {})
        .join('')
        .split('"withheld":[').length - 1;
    const before = log();
    const { out: nothing } = await killedAfterFirstFile(['handout', arbete, '--out', out], out);
    expect(nothing).toBe('');
    // The log comes first: what may have got out is remembered.
    expect(log()).toBe(before + 1);
    const halves = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(json|html|xlsx)$/.test(name),
    );
    for (const name of halves) {
      const content = readFileSync(join(out, name));
      if (name.endsWith('.json')) expect(() => JSON.parse(content.toString()) as unknown).not.toThrow();
      else if (name.endsWith('.html')) expect(content.toString()).toMatch(/<\/html>\s*$/);
      else expect(content.subarray(-22).readUInt32LE(0)).toBe(0x06054b50);
    }
    const after = await handOut(arbete, 'dödad');
    expect(exists(join(out, 'rapport.html'))).toBe(true);
    // What the killed one may have shown is held against this one.
    expect(after.report.withheld).toEqual(
      (await handOut(copyOf(ofOthers, 'jämför.xlsx'), 'jämför')).report.withheld,
    );
  });
});

/** Runs the command and kills it as soon as something lies in a folder. */
async function killedAfterFirstFile(words: readonly string[], out: string): Promise<{ out: string }> {
  mkdirSync(out, { recursive: true });
  const child = spawn(NYLAGE[0], [NYLAGE[1], ...words], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const watcher = watch(out, () => child.kill('SIGKILL'));
  await ended;
  watcher.close();
  return { out: said };
}
