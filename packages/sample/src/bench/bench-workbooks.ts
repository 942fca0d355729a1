import { type WorkbookContract, workbookContract } from '@nylage/core/workbook';
import { templateWorkbook, type WorkbookToWrite, writeWorkbook } from '@nylage/xlsx/write';
import type { Deflate } from '@nylage/xlsx/zip';
import { toCells } from '../cells/to-cells.ts';
import type { SampleFile } from '../files/write-sample.ts';
import { sampleRespondents } from '../maturity/respondents.ts';
import { sampleResults } from '../maturity/results.ts';
import { cityLevels, firstCharacter } from '../model/character.ts';
import { addDays } from '../model/dates.ts';
import type { SampleModel, SampleRow, SampleWorkbook } from '../model/model.ts';
import { row } from '../model/rows.ts';
import { sampleModel } from '../model/sample-model.ts';
import { handInDay } from '../portfolio/schedule.ts';
import { Random } from '../random/random.ts';
import { benchTables } from './bench-tables.ts';

/** Cells with something in them in each of the benchmark's workbooks, all sheets together. */
export const BENCH_CELLS = 11_880;

const RESPONDENTS = 20;
const CELLS_IN_OUTCOME = 3;

/** What the benchmark's workbooks are made from. */
export interface BenchOptions {
  readonly count: number;
  readonly seed?: number;
  readonly deflate: Deflate;
}

/**
 * Large workbooks of fictitious organisations: every sheet of the contract, 20 responses, 200
 * initiatives, nothing that must be put right, and exactly as many cells in each. Their organisations
 * are those of `sampleRegister(count)`.
 */
export function* benchWorkbooks({
  count,
  seed = 1,
  deflate,
}: BenchOptions): Generator<SampleFile, void, undefined> {
  const model = sampleModel({ organisations: count, seed });
  const contract = workbookContract(model.instrument);
  for (const [at, workbook] of model.workbooks.entries()) {
    const large = largeWorkbook(model, workbook, Random.of(seed, 'bench', at));
    yield {
      path: `${workbook.organisation.id}-${workbook.year}.xlsx`,
      bytes: writeWorkbook(filledUp(large, contract), { deflate }),
    };
  }
}

function largeWorkbook(model: SampleModel, workbook: SampleWorkbook, random: Random): SampleWorkbook {
  const { instrument } = model;
  const first = firstCharacter(instrument, cityLevels(instrument, random), 'answers', random);
  const character = { ...first, respondents: RESPONDENTS };
  return {
    ...workbook,
    instrument: instrument.id,
    about: {
      ...workbook.about,
      instrument: instrument.title.sv,
      portfolioScope: 'all',
      selection: null,
      invited: RESPONDENTS + 2,
    },
    respondents: sampleRespondents(instrument, character, random),
    results: sampleResults(instrument, character, workbook.year, random),
    tables: benchTables(model, workbook, random),
  };
}

/** The workbook with measurements of benefits added until it has the wanted number of cells. */
function filledUp(workbook: SampleWorkbook, contract: WorkbookContract): WorkbookToWrite {
  const short = BENCH_CELLS - filledCells(toWrite(withOutcomes(workbook, 1, 0), contract)) + CELLS_IN_OUTCOME;
  const outcomes = Math.floor(short / CELLS_IN_OUTCOME);
  if (outcomes < 1) throw new Error(`the workbook has ${-short} cells too many`);
  return toWrite(withOutcomes(workbook, outcomes, short % CELLS_IN_OUTCOME), contract);
}

/** So many measurements, and so many single cells on top. */
function withOutcomes(workbook: SampleWorkbook, count: number, single: number): SampleWorkbook {
  const benefits = workbook.tables.benefits ?? [];
  const day = handInDay(workbook.year);
  const outcomes = Array.from({ length: count }, (_, at): SampleRow<'outcomes'> => {
    const { id = null, baseline = null } = benefits[at % benefits.length] ?? {};
    return row('outcomes', {
      benefitId: id,
      date: addDays(day, -(at % 90)),
      value: (baseline ?? 0) - (at % 7),
    });
  });
  const cases = (workbook.tables.cases ?? []).map((one, at) =>
    at < single ? { ...one, concerns: ['M1'] } : one,
  );
  return { ...workbook, tables: { ...workbook.tables, outcomes, cases } };
}

function toWrite(workbook: SampleWorkbook, contract: WorkbookContract): WorkbookToWrite {
  return templateWorkbook(contract, { sheets: 'executive-office', prefill: toCells(workbook, contract) });
}

function filledCells({ sheets }: WorkbookToWrite): number {
  let filled = 0;
  for (const { rows } of sheets) {
    for (const written of rows) {
      for (const cell of 'cells' in written ? written.cells : written) {
        const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
        if (value !== null && value !== '') filled++;
      }
    }
  }
  return filled;
}
