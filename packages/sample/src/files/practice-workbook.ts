import { workbookContract } from '@nylage/core/workbook';
import type { Deflate } from '@nylage/xlsx/zip';
import { writeDraft } from '../draft/write-draft.ts';
import { faults as catalogue } from '../faults/catalogue.ts';
import { FaultSite } from '../faults/fault-site.ts';
import { type FaultyWorkbook, faultless } from '../faults/plant.ts';
import type { SampleModel, SampleWorkbook } from '../model/model.ts';
import { sampleModel } from '../model/sample-model.ts';
import { Random } from '../random/random.ts';
import { draftOf } from './draft-of.ts';

/** A workbook to practise on. */
export interface PracticeWorkbook {
  readonly bytes: Uint8Array;
  /** How many faults are in it. */
  readonly faults: number;
}

const SEED = 2022;

/** What goes wrong in it, and how many times: some that can be fixed at one press, some only by a person. */
const PLANTED: Readonly<Record<string, number>> = {
  'budget-as-text': 6,
  'near-miss-of-a-choice': 1,
  'end-before-start': 1,
  'no-contact': 1,
  'status-in-lower-case': 1,
  'response-without-role': 1,
};

/**
 * One invented organisation's workbook with more faults in it than anybody hands in: to see in a minute what
 * Nyläge finds and fixes. Always the same, to the last byte.
 */
export function practiceWorkbook(deflate: Deflate): PracticeWorkbook {
  const model = sampleModel({ organisations: 12, seed: SEED });
  const workbook = model.workbooks.find(isRich);
  if (workbook === undefined) throw new Error('no sample organisation has enough to practise on');
  const planted = withFaults(model, workbook);
  const draft = draftOf(planted, workbookContract(model.instrument), model.register.organisations);
  return { bytes: writeDraft(draft, deflate), faults: planted.faults.length };
}

/** Whether there is something of everything to look at. */
function isRich({ about, respondents, tables }: SampleWorkbook): boolean {
  return about.weight === 'budget' && respondents.length >= 8 && (tables.portfolio?.length ?? 0) >= 12;
}

function withFaults({ instrument, register, seed }: SampleModel, workbook: SampleWorkbook): FaultyWorkbook {
  const random = Random.of(seed, 'practice');
  const claimed = new Set<string>();
  const { organisations } = register;
  let faulty = faultless(workbook);
  for (const [id, times] of Object.entries(PLANTED)) {
    const fault = catalogue.find((one) => one.id === id);
    for (let time = 0; time < times; time++) {
      const site = new FaultSite({ workbook: faulty.written, instrument, organisations, random }, claimed);
      const planting = fault?.plant(site) ?? null;
      if (fault === undefined || planting === null) throw new Error(`there is no place for ${id}`);
      const { at, written = (now) => now, edits = [] } = planting;
      faulty = {
        written: written(faulty.written),
        read: faulty.read,
        edits: [...faulty.edits, ...edits],
        faults: [...faulty.faults, { fault, at }],
      };
    }
  }
  return faulty;
}
