import { serialize } from 'node:v8';
import { registerSchema } from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { workbookContract } from '@nylage/core/workbook';
import { benchWorkbooks, sampleRegister } from '@nylage/sample';
import { nodeDeflate, nodeInflate, nodePack } from '@nylage/xlsx/inflate-node';
import { fileOutcome } from '@nylage/xlsx/intake';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { describe, expect, it } from 'vitest';

describe('what a merge keeps of a workbook of 11,880 cells', () => {
  it('is no more than docs/adr/0015 says', () => {
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
    const { nodes, packed } = outcome.contribution;
    // Bytes as they are passed from thread to thread, names of fields and all.
    const size = (part: unknown): number => serialize(part).length;
    // As objects: 20 kB and 377 kB.
    expect(size(nodes)).toBeLessThan(11_000);
    expect(size(packed)).toBeLessThan(26_000);
    expect(size(outcome.contribution)).toBeLessThan(85_000);
  });
});
