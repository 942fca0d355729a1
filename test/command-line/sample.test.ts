import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MaturityNode } from '@nylage/oracle';
import { faults } from '@nylage/sample';
import { beforeAll, describe, expect, it } from 'vitest';
import { nylage } from './support/command.ts';
import { exists, hashOf, sampleFolder, temporaryFolder, workbooksIn } from './support/folders.ts';
import { parseAs, readAs } from './support/json.ts';
import { against, type Truth, truthOf } from './support/truth.ts';

const folder = temporaryFolder();
/** Enough organisations for every way in which a file can go wrong. */
const words = ['--organisations', '15', '--seed', '4', '--faults'] as const;
let sample = '';
let truth: Truth;

beforeAll(async () => {
  sample = await sampleFolder(folder, 'exempel', ...words);
  truth = truthOf(sample);
});

describe('sample', () => {
  it('writes what it says, and the same bytes every time', async () => {
    const again = join(folder, 'igen');
    const { code, out, err } = await nylage('sample', '--out', again, ...words, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const said = parseAs('sample', out);
    expect(said).toMatchObject({ out: again, organisations: 15, seed: 4, years: 1 });
    expect(said.files.toSorted()).toEqual(readdirSync(again).toSorted());
    const hashes = (where: string) => readdirSync(where).map((name) => [name, hashOf(join(where, name))]);
    expect(hashes(again)).toEqual(hashes(sample));
  });

  it('with another seed writes another city', async () => {
    const [one, other] = await Promise.all(
      ['1', '2'].map((seed) => sampleFolder(folder, `frö-${seed}`, '--organisations', '2', '--seed', seed)),
    );
    const bytes = (where = '') => workbooksIn(where).map((file) => hashOf(file));
    expect(bytes(one)).toHaveLength(2);
    for (const hash of bytes(one)) expect(bytes(other)).not.toContain(hash);
  });

  it('brings a register that holds to its schema, and says that everything is made up', () => {
    const { organisations } = readAs('organisationer', join(sample, 'organisationer.json'));
    expect(organisations).toHaveLength(15);
    expect(readFileSync(join(sample, 'organisationer.json'), 'utf8')).toMatch(/påhittad/);
    expect(truth.notice).toMatch(/påhittad/);
  });

  it('without faults is ready in every part', async () => {
    const clean = await sampleFolder(folder, 'utan-fel', '--organisations', '3');
    const { code, out } = await nylage('check', clean, '--json');
    expect([code, parseAs('check', out).files.map(({ verdict }) => verdict)]).toEqual([
      0,
      ['ready', 'ready', 'ready'],
    ]);
  });

  it('cannot write where a file stands in the way', async () => {
    const { code, out, err } = await nylage('sample', '--out', join(sample, 'expected.json'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('expected.json');
    expect(exists(join(sample, 'expected.json'))).toBe(true);
  });
});

describe('expected.json is what the built command finds', () => {
  it('has every kind of file that goes wrong', () => {
    const some = (holds: (file: Truth['files'][number]) => boolean) => truth.files.filter(holds).length;
    expect(some(({ refusal }) => refusal === 'truncated')).toBe(1);
    expect(some(({ verdict }) => verdict === 'unreadable')).toBe(2);
    expect(some(({ copyOf }) => copyOf !== null)).toBe(1);
    expect(some(({ conflictsWith }) => conflictsWith.length > 0)).toBe(2);
    expect(some((file) => file.faults.length > 0)).toBeGreaterThan(4);
    expect(truth.merge.organisations.missing).not.toEqual([]);
  });

  it('check --json: verdict, and every planted fault by its rule at its cell', async () => {
    const { code, out, err } = await nylage('check', sample, '--json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { files } = parseAs('check', out);
    const found = new Map(files.map((file) => [basename(file.workbook), file]));
    expect([...found.keys()].toSorted()).toEqual(truth.files.map(({ file }) => file).toSorted());
    const blocks = new Map(faults.map((fault) => [fault.id, fault.blocks]));
    for (const { file, verdict, faults: planted } of truth.files) {
      const said = found.get(file);
      expect([file, said?.verdict]).toEqual([file, verdict]);
      const told = said?.problems.map(({ rule, sheet, cell }) => ({ rule, sheet, cell })) ?? [];
      const wanted = planted.map(({ rule, sheet, cell }) => ({ rule, sheet, cell }));
      expect(told, file).toEqual(expect.arrayContaining(wanted));
      // Nothing but what was planted keeps a workbook from being handed in.
      const rules = new Set(planted.filter(({ fault }) => blocks.get(fault)).map(({ rule }) => rule));
      const errors = said?.problems.filter(({ severity }) => severity === 'error') ?? [];
      expect(
        errors.filter(({ rule }) => !rules.has(rule)),
        file,
      ).toEqual([]);
    }
  });

  it('score --json: every number of every readable workbook', async () => {
    const { files, failed } = parseAs('score', (await nylage('score', sample, '--json')).out);
    const found = new Map(files.map((file) => [basename(file.workbook), file]));
    expect(failed).toHaveLength(2);
    let compared = 0;
    for (const { file, score } of truth.files) {
      if (score === null) continue;
      const { organisation: _id, maturity, withinControl, outsideControl, ...rest } = score;
      const trees = { maturity, withinControl, outsideControl };
      const wanted = {
        ...rest,
        ...Object.fromEntries(Object.entries(trees).map(([key, tree]) => [key, gradesInOrder(tree)])),
      };
      const said = found.get(file);
      // A fault may be in the year itself, which the model knows and the workbook does not say.
      expect([file, ...against({ ...wanted, year: said?.year }, said)]).toEqual([file]);
      compared++;
    }
    expect(compared).toBe(truth.files.length - 2);
  });

  it('merge --json: who has handed in, and the koncern’s numbers', async () => {
    const { code, out, err } = await nylage('merge', sample, '--json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { organisations, ...report } = parseAs('merge', out);
    const { expected, missing, failed, notReady, conflicts } = truth.merge.organisations;
    expect({
      expected: organisations.expected,
      missing: organisations.missing.map(({ id }) => id).toSorted(),
      failed: organisations.failed.flatMap(({ files }) => files).toSorted(),
      notReady: organisations.notReady.flatMap(({ files }) => files).toSorted(),
      conflicts: organisations.conflicts.map(({ submissions }) =>
        submissions.flatMap(({ files }) => files).toSorted(),
      ),
    }).toEqual({ expected, missing, failed, notReady, conflicts });
    expect(organisations.received).toBe(15 - missing.length);
    expect([report.years, report.year]).toEqual([truth.years, truth.merge.year]);
    const { group } = truth.merge;
    if (group === null) throw new Error('The truth says nothing of the koncern.');
    // The point under other kinds of weight is made when somebody asks, not at every merge ([K10]).
    const { maturity, portfolio: all } = group;
    const { alternatives, ...portfolio } = all;
    expect(alternatives.find(({ weight }) => weight === report.portfolio?.weight)?.point).toEqual(
      portfolio.pooled.point,
    );
    const counted = ({ countedFrom, ...one }: (typeof portfolio.sharedOnce)[number]) => ({
      ...one,
      countedFrom: countedFrom.length === 1 ? countedFrom[0] : null,
    });
    expect(
      against(
        { maturity, portfolio: { ...portfolio, sharedOnce: portfolio.sharedOnce.map(counted) } },
        report,
      ),
    ).toEqual([]);
  });
});

/** A tree of the truth as `score --json` shows it: how often each grade was given, lowest first. */
function gradesInOrder({ distribution, children, ...node }: MaturityNode): object {
  const grades = Object.entries(distribution).toSorted(([a], [b]) => Number(a) - Number(b));
  return {
    ...node,
    distribution: grades.map(([, count]) => count),
    children: children.map((child) => gradesInOrder(child)),
  };
}
