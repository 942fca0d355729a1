import { serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type CollatedSubmission, mergeGroup, NO_DECISIONS, registerSchema } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { PlanFacts } from '@nylage/core/see';
import { workbookContract } from '@nylage/core/workbook';
import { benchWorkbooks, sampleRegister } from '@nylage/sample';
import { nodeDeflate, nodeInflate, nodePack, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { fileOutcome } from '@nylage/xlsx/intake';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { describe, expect, it } from 'vitest';

function outcomeOfOne() {
  const { organisations } = registerSchema.parse(JSON.parse(JSON.stringify(sampleRegister(1))));
  const [{ path, bytes } = { path: '', bytes: new Uint8Array() }] = benchWorkbooks({
    count: 1,
    deflate: nodeDeflate,
  });
  const outcome = fileOutcome(
    path,
    bytes,
    {
      contract: workbookContract(exampleInstrument),
      rules: { plan: goteborg2022, organisations },
      inflate: nodeInflate,
      sha256: nodeSha256,
      pack: nodePack,
    },
    'sv',
  );
  if (outcome?.ok !== true) throw new Error('the workbook should be readable');
  return outcome;
}

/** Bytes of the objects that are alive. */
function alive(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('what is kept of a workbook of 11,880 cells', () => {
  it('by a merge is no more than docs/adr/0015 says', () => {
    const outcome = outcomeOfOne();
    const { nodes, packed } = outcome.contribution;
    // Bytes as they are passed from thread to thread, names of fields and all.
    const size = (part: unknown): number => serialize(part).length;
    // As objects: 20 kB and 377 kB.
    expect(size(nodes)).toBeLessThan(11_000);
    expect(size(packed)).toBeLessThan(26_000);
    expect(size(outcome.contribution)).toBeLessThan(85_000);
  });

  it('by the plan’s follow-up is less than its text unpacked, which nothing may keep in reach', () => {
    const { submissions } = mergeGroup([outcomeOfOne()], {
      instrument: exampleInstrument,
      register: null,
      decisions: NO_DECISIONS,
      includeNotReady: false,
      unpack: nodeUnpack,
    });
    const [one] = submissions;
    if (one === undefined) throw new Error('the workbook should be among those merged');
    // The same workbook a hundred times over, each unpacked by itself.
    const many = Array.from(
      { length: 100 },
      (): CollatedSubmission => ({ ...one, contribution: { ...one.contribution } }),
    );
    const facts = new PlanFacts();
    // What is compiled on the way is not what is meant.
    const names = facts.rows(many.slice(0, 1), 'actions', 'id').map(({ value }) => value.name);
    const before = alive();
    const found = facts.rows(many, 'actions', 'id').map(({ value }) => value.name);
    const each = (alive() - before) / many.length;
    // 120 actions each; unpacked, the text has 250,000 characters.
    expect(found).toHaveLength(12_000);
    expect(found.slice(-120)).toEqual(names);
    expect(each).toBeGreaterThan(40_000);
    expect(each).toBeLessThan(200_000);
  });
});
