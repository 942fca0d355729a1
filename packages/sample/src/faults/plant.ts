import type { RegisterEntry } from '@nylage/core/group';
import type { Instrument } from '@nylage/core/instrument';
import type { Edit } from '../draft/edit.ts';
import type { FaultPlace } from '../draft/workbook-draft.ts';
import type { SampleWorkbook } from '../model/model.ts';
import { Random } from '../random/random.ts';
import { faults as catalogue } from './catalogue.ts';
import type { Fault } from './fault.ts';
import { FaultSite } from './fault-site.ts';

/** A workbook with faults in it. */
export interface FaultyWorkbook {
  /** What its cells say. */
  readonly written: SampleWorkbook;
  /** What can be read of them: what it is scored by. */
  readonly read: SampleWorkbook;
  readonly edits: readonly Edit[];
  readonly faults: readonly { readonly fault: Fault; readonly at: FaultPlace }[];
}

/** A workbook as it is, with nothing wrong. */
export function faultless(workbook: SampleWorkbook): FaultyWorkbook {
  return { written: workbook, read: workbook, edits: [], faults: [] };
}

/** Plants one fault, if there is a place for it and the same rule has nothing to say yet. */
export function plantFault(
  into: FaultyWorkbook,
  fault: Fault,
  given: Pick<FaultSite, 'instrument' | 'organisations' | 'random'>,
  claimed: Set<string>,
): FaultyWorkbook | null {
  if (into.faults.some((planted) => planted.fault.rule === fault.rule)) return null;
  const planting = fault.plant(new FaultSite({ ...given, workbook: into.written }, claimed));
  if (planting === null) return null;
  const { at, written = same, read = same, edits = [] } = planting;
  return {
    written: written(into.written),
    read: read(written(into.read)),
    edits: [...into.edits, ...edits],
    faults: [...into.faults, { fault, at }],
  };
}

function same(workbook: SampleWorkbook): SampleWorkbook {
  return workbook;
}

/** More faults in one workbook than this is not a workbook that anybody hands in. */
const MOST_EACH = 5;

/**
 * Plants faults in workbooks, a few in each, so that every fault of the catalogue is somewhere when
 * there are workbooks enough. The same seed plants the same faults.
 */
export function plantFaults(
  workbooks: readonly SampleWorkbook[],
  instrument: Instrument,
  organisations: readonly RegisterEntry[],
  seed: number,
): readonly FaultyWorkbook[] {
  const random = Random.of(seed, 'faults');
  const faulty = workbooks.map(faultless);
  const claims = workbooks.map(() => new Set<string>());
  const tryAt = (at: number, fault: Fault): boolean => {
    const into = faulty[at];
    const claimed = claims[at];
    if (into === undefined || claimed === undefined || into.faults.length >= MOST_EACH) return false;
    const planted = plantFault(into, fault, { instrument, organisations, random }, claimed);
    if (planted !== null) faulty[at] = planted;
    return planted !== null;
  };
  const wanted = workbooks.map(() => random.int(2, 4));
  let waiting: Fault[] = [];
  for (let round = 0; round < Math.max(...wanted); round++) {
    for (const at of workbooks.keys()) {
      if (round >= (wanted[at] ?? 0)) continue;
      if (waiting.length === 0) waiting = inPlantingOrder(random);
      const found = waiting.findIndex((fault) => tryAt(at, fault));
      if (found >= 0) waiting.splice(found, 1);
    }
  }
  const seen = new Set(faulty.flatMap((one) => one.faults.map(({ fault }) => fault.id)));
  for (const fault of waiting.filter(({ id }) => !seen.has(id))) {
    random.shuffle([...workbooks.keys()]).some((at) => tryAt(at, fault));
  }
  return faulty;
}

function inPlantingOrder(random: Random): Fault[] {
  return random.shuffle(catalogue).sort((a, b) => Number(b.alone ?? false) - Number(a.alone ?? false));
}
