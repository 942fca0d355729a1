import { type Grid, gridFromRows, type PlainSheet } from '@nylage/core/grid';
import { fingerprint, makeExtract, mergeGroup, NO_DECISIONS } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import type { Findings } from '@nylage/core/rules';
import { respondentsOf, scoreSubmission } from '@nylage/core/scoring';
import { readSubmission, type Submission, specByKey, workbookContract } from '@nylage/core/workbook';
import { mergeWorkbooks, scoreWorkbook } from '@nylage/oracle';
import {
  oracleInstrument,
  plainSheets,
  Random,
  type SampleWorkbook,
  sampleModel,
  sampleRegister,
  toCells,
  toOracle,
} from '@nylage/sample';
import { nodeDeflate, nodeInflate, nodePack, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { contributionOf, fileOutcome } from '@nylage/xlsx/intake';
import { readWorkbook } from '@nylage/xlsx/read';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { templateWorkbook, writeWorkbook } from '@nylage/xlsx/write';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreGroup, coreScore, oracleGroup, oracleNodes, oracleScore } from './support/in-common.ts';
import { differences } from './support/near.ts';
import { wildWorkbook } from './support/wild-workbook.ts';

const instrument = exampleInstrument;
const contract = workbookContract(instrument);
const truth = oracleInstrument(instrument);
const base = sampleModel({ organisations: 12, seed: 1 });
const context = {
  contract,
  rules: { plan: goteborg2022, organisations: base.register.organisations },
  inflate: nodeInflate,
  sha256: nodeSha256,
  pack: nodePack,
};
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

function wild(seed: number, at: number): SampleWorkbook {
  const workbook = base.workbooks[at];
  if (workbook === undefined) throw new Error(`there is no workbook ${at}`);
  return wildWorkbook(workbook, instrument, Random.of(seed, 'wild', at));
}

const sheetsOf = (workbook: SampleWorkbook) => plainSheets(toCells(workbook, contract), contract);
const submissionOf = (grid: Grid) => readSubmission(grid, contract);
const read = (workbook: SampleWorkbook) => submissionOf(gridFromRows(sheetsOf(workbook)));

function scoreDifferences(submission: Submission, workbook: SampleWorkbook): string[] {
  const expected = scoreWorkbook(truth, toOracle(workbook, instrument));
  const actual = coreScore(scoreSubmission(submission), instrument.scale.min);
  return differences(actual, oracleScore(expected));
}

describe('one workbook', () => {
  it('scores as the independent implementation does, at every node and every portfolio figure', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbook = wild(seed, 0);
        const submission = read(workbook);
        expect(scoreDifferences(submission, workbook)).toEqual([]);
        expect(respondentsOf(submission)).toBe(scoreSubmission(submission).maturity.all.n);
      }),
      { numRuns: 100 },
    );
  });

  it('scores the same after having been written as .xlsx and read back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbook = wild(seed, 0);
        const { about, rows } = toCells(workbook, contract);
        const bytes = writeWorkbook(templateWorkbook(contract, { sheets: 'own', prefill: { about, rows } }), {
          deflate: nodeDeflate,
        });
        const result = readWorkbook(bytes, { inflate: nodeInflate });
        if (!result.ok) throw new Error(result.refusal.code);
        expect(scoreDifferences(submissionOf(result.grid), workbook)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('[C8] has the same score to the last bit, and the same fingerprint, however it is sorted', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbook = wild(seed, 0);
        const straight = read(workbook);
        const shuffled = submissionOf(gridFromRows(shuffle(sheetsOf(workbook), Random.of(seed, 'shuffle'))));
        expect(scoreSubmission(shuffled)).toStrictEqual(scoreSubmission(straight));
        expect(fingerprint(shuffled, nodeSha256)).toBe(fingerprint(straight, nodeSha256));
      }),
      { numRuns: 100 },
    );
  });

  it('reaches every source, every gap and every weight', () => {
    const scores = Array.from({ length: 60 }, (_, seed) =>
      scoreWorkbook(truth, toOracle(wild(seed + 1, 0), instrument)),
    );
    const nodes = scores.flatMap(({ maturity }) => oracleNodes(maturity));
    expect(new Set(nodes.map(({ source }) => source))).toEqual(
      new Set(['answers', 'delivered', 'mixed', null]),
    );
    for (const kind of ['dontKnow', 'blank', 'excluded'] as const) {
      expect(nodes.some(({ notAnswers }) => notAnswers[kind] > 0)).toBe(true);
    }
    expect(new Set(scores.map(({ portfolio }) => portfolio.weight)).size).toBe(4);
    expect(scores.some(({ portfolio }) => portfolio.point === null)).toBe(true);
    expect(scores.some(({ responseRate }) => responseRate === null)).toBe(true);
    expect(scores.some(({ responseRate }) => (responseRate?.value ?? 0) > 100)).toBe(true);
    expect(scores.some(({ responseRate }) => (responseRate?.value ?? 100) < 100)).toBe(true);
  });
});

/** As if nothing were wrong: what is wrong in the wild ones is not the question here. */
const FINDINGS: Findings = {
  verdict: 'ready',
  counts: { error: 0, warning: 0, advice: 0 },
  problems: [],
};

describe('the koncern', () => {
  const options = {
    instrument,
    register: sampleRegister(12),
    decisions: NO_DECISIONS,
    includeNotReady: true,
    unpack: nodeUnpack,
  };
  const merged = (workbooks: readonly SampleWorkbook[]) => {
    const outcomes = workbooks.map((workbook) => {
      const submission = read(workbook);
      const findings = {
        verdict: 'ready',
        counts: { error: 0, warning: 0, advice: 0 },
        problems: [],
      } as const;
      const file = `${workbook.organisation.id}.xlsx`;
      const contribution = contributionOf({ ok: true, submission, findings }, nodeSha256(file), context);
      return { ok: true, file, bytes: nodeSha256(file), contribution } as const;
    });
    return mergeGroup(outcomes, {
      instrument,
      register: sampleRegister(12),
      decisions: NO_DECISIONS,
      includeNotReady: true,
      unpack: nodeUnpack,
    });
  };

  it('merges as the independent implementation does, at every node and every portfolio figure', () => {
    let sharedSeen = 0;
    let partlyStated = 0;
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), (seed, count) => {
        const workbooks = Array.from({ length: count }, (_, at) => wild(seed, at));
        const expected = mergeWorkbooks(
          truth,
          workbooks.map((workbook) => toOracle(workbook, instrument)),
          { expected: 12 },
        );
        const [year] = merged(workbooks).years;
        if (year === undefined) throw new Error('nothing was merged');
        sharedSeen += expected.portfolio.sharedOnce.length;
        const { value, organisations, of } = expected.maturity.responseRate;
        if (value !== null && organisations < of) partlyStated += 1;
        expect(differences(coreGroup(year), oracleGroup(expected))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(sharedSeen).toBeGreaterThan(3);
    expect(partlyStated).toBeGreaterThan(3);
  });

  it('[K7] is the same to the last bit from extracts as from whole workbooks', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbooks = Array.from({ length: 5 }, (_, at) => wild(seed, at));
        const extracts = workbooks.map((workbook) => {
          const extract = makeExtract(read(workbook), FINDINGS, nodeSha256);
          const bytes = new TextEncoder().encode(JSON.stringify(extract));
          return fileOutcome(`${workbook.organisation.id}.json`, bytes, context, 'sv') ?? [];
        });
        const [fromWorkbooks] = merged(workbooks).years;
        const [fromExtracts] = mergeGroup(extracts.flat(), options).years;
        if (fromWorkbooks === undefined || fromExtracts === undefined) throw new Error('nothing was merged');
        expect(coreGroup(fromExtracts)).toStrictEqual(coreGroup(fromWorkbooks));
      }),
      { numRuns: 15 },
    );
  });

  it('[K3] is the same to the last bit in any order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbooks = Array.from({ length: 8 }, (_, at) => wild(seed, at));
        const shuffled = Random.of(seed, 'order').shuffle(workbooks);
        expect(JSON.stringify(merged(shuffled).years)).toBe(JSON.stringify(merged(workbooks).years));
      }),
      { numRuns: 10 },
    );
  });
});

/** The same sheets with rows and columns in another order, and some headers by an alias. */
function shuffle(sheets: readonly PlainSheet[], random: Random): PlainSheet[] {
  return random.shuffle(sheets).map((sheet): PlainSheet => {
    const [header = [], ...rows] = sheet.rows;
    const spec = contract.sheets.find(({ name }) => name === sheet.name);
    if (spec === undefined || sheet.name === specByKey(contract, 'about').name) {
      return { ...sheet, rows: [header, ...random.shuffle(rows)] };
    }
    const columns = random.shuffle(header.map((_, at) => at));
    const aliased = header.map((label) => {
      const aliases = Object.values(spec.columns).find((column) => column.header === label)?.aliases ?? [];
      return aliases.length > 0 && random.chance(0.3) ? random.pick(aliases) : label;
    });
    return {
      ...sheet,
      rows: [aliased, ...random.shuffle(rows)].map((cells) => columns.map((at) => cells[at] ?? null)),
    };
  });
}
