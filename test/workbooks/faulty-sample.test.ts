import { mergeGroup, NO_DECISIONS, registerSchema } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { checkedFile } from '@nylage/core/report';
import { workbookContract } from '@nylage/core/workbook';
import { type GroupScore, mergeWorkbooks, scoreWorkbook, type WorkbookScore } from '@nylage/oracle';
import { EXPECTED_FILE, type ExpectedSample, faults, REGISTER_FILE, writeSample } from '@nylage/sample';
import { nodeDeflate, nodeInflate, nodePack, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { fileOutcome, type IntakeContext, openFile, scoreOpened } from '@nylage/xlsx/intake';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { describe, expect, it } from 'vitest';
import { coreGroup, coreScore, oracleGroup, oracleScore } from './support/in-common.ts';
import { differences } from './support/near.ts';

function makeSample(options: { organisations: number; seed: number; years?: number; faults: boolean }) {
  const files = new Map<string, Uint8Array>();
  for (const { path, bytes } of writeSample({
    ...options,
    deflate: nodeDeflate,
    oracle: { scoreWorkbook, mergeWorkbooks },
  })) {
    files.set(path, bytes);
  }
  const json = (name: string): unknown => JSON.parse(Buffer.from(files.get(name) ?? []).toString('utf8'));
  const register = registerSchema.parse(json(REGISTER_FILE));
  const context: IntakeContext = {
    contract: workbookContract(exampleInstrument),
    rules: { plan: goteborg2022, organisations: register.organisations },
    inflate: nodeInflate,
    sha256: nodeSha256,
    pack: nodePack,
  };
  const expected = json(EXPECTED_FILE) as ExpectedSample<WorkbookScore, GroupScore>;
  const bytesOf = (file: string): Uint8Array => files.get(file) ?? new Uint8Array();
  return { files, register, context, expected, bytesOf };
}

type Sample = ReturnType<typeof makeSample>;

function merge({ expected, register, context, bytesOf }: Sample) {
  return mergeGroup(
    expected.files.flatMap(({ file }) => fileOutcome(file, bytesOf(file), context, 'sv') ?? []),
    {
      instrument: exampleInstrument,
      register,
      decisions: NO_DECISIONS,
      includeNotReady: false,
      unpack: nodeUnpack,
    },
  );
}

const large = makeSample({ organisations: 62, seed: 20220315, years: 2, faults: true });
const small = makeSample({ organisations: 5, seed: 3, faults: true });

describe.each([
  ['62 organisations over two years', large],
  ['5 organisations', small],
])('a faulty sample of %s', (_, sample) => {
  const { expected, context, bytesOf } = sample;
  const opened = new Map(expected.files.map(({ file }) => [file, openFile(bytesOf(file), context)] as const));

  it('has every planted fault reported by its rule at its cell', () => {
    for (const { file, faults: planted, verdict, refusal } of expected.files) {
      const result = opened.get(file);
      if (result === undefined || !result.ok) {
        expect([file, verdict, refusal]).toEqual([file, 'unreadable', result?.refusal.code]);
        continue;
      }
      const { problems, ...report } = checkedFile(file, result.submission, result.findings, '', 'sv');
      expect([file, report.verdict]).toEqual([file, verdict]);
      const said = problems.map(({ rule, sheet, cell }) => ({ rule, sheet, cell }));
      const wanted = planted.map(({ rule, sheet, cell }) => ({ rule, sheet, cell }));
      expect(said, file).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('scores as its truth says, also where something is wrong', () => {
    for (const { file, score } of expected.files) {
      const result = opened.get(file);
      if (result === undefined || !result.ok || score === null) continue;
      const actual = coreScore(scoreOpened(result, context), exampleInstrument.scale.min);
      expect([file, ...differences(actual, oracleScore(score))]).toEqual([file]);
    }
  });

  it('merges as its truth says', () => {
    const view = merge(sample);
    const newest = view.years.find(({ year }) => year === expected.merge.year);
    if (newest === undefined || expected.merge.group === null) throw new Error('nothing was merged');
    expect(differences(coreGroup(newest), oracleGroup(expected.merge.group))).toEqual([]);
    const { missing, failed, notReady, conflicts } = expected.merge.organisations;
    expect(view.status.missing.map(({ id }) => id)).toEqual(missing);
    expect(view.status.received + missing.length).toBe(expected.organisations);
    expect(view.status.failed.flatMap(({ files }) => files).toSorted()).toEqual(failed);
    expect(view.status.notReady.flatMap(({ files }) => files).toSorted()).toEqual(notReady);
    expect(
      view.status.conflicts.map(({ submissions }) => submissions.flatMap(({ files }) => files).toSorted()),
    ).toEqual(conflicts);
  });
});

describe('the faulty sample of 62', () => {
  const { expected, bytesOf } = large;

  it('holds every fault of the catalogue, and workbooks without any', () => {
    const planted = new Set(expected.files.flatMap((file) => file.faults.map(({ fault }) => fault)));
    expect(faults.filter(({ id }) => !planted.has(id)).map(({ id }) => id)).toEqual([]);
    const clean = expected.files.filter((file) => file.faults.length === 0 && file.verdict === 'ready');
    expect(clean.length).toBeGreaterThan(15);
    expect(expected.merge.organisations.missing.length).toBeGreaterThan(2);
    expect(expected.merge.organisations.failed.length).toBeGreaterThan(1);
    expect(expected.merge.organisations.conflicts.length).toBe(1);
  });

  it('holds a copy to the last byte', () => {
    const copies = expected.files.filter(({ copyOf }) => copyOf !== null);
    expect(copies).toHaveLength(1);
    for (const { file, copyOf } of copies)
      expect(nodeSha256(bytesOf(file))).toBe(nodeSha256(bytesOf(copyOf ?? '')));
  });
});

it('is the same to the last byte the next time', () => {
  const hashes = ({ files }: Sample) => [...files].map(([path, bytes]) => [path, nodeSha256(bytes)]);
  expect(hashes(makeSample({ organisations: 5, seed: 3, faults: true }))).toEqual(hashes(small));
});

describe('a sample without faults', () => {
  const sample = makeSample({ organisations: 12, seed: 2, years: 2, faults: false });

  it('is ready and merges as its truth says', () => {
    const { expected } = sample;
    expect(expected.files.map(({ verdict }) => verdict)).toEqual(expected.files.map(() => 'ready'));
    const view = merge(sample);
    const newest = view.years.at(-1);
    if (newest === undefined || expected.merge.group === null) throw new Error('nothing was merged');
    expect(differences(coreGroup(newest), oracleGroup(expected.merge.group))).toEqual([]);
    expect(view.status.missing).toEqual([]);
  });
});
