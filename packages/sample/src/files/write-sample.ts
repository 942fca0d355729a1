import { workbookContract } from '@nylage/core/workbook';
import { type Deflate, encodeUtf8 } from '@nylage/xlsx/zip';
import type { WorkbookDraft } from '../draft/workbook-draft.ts';
import { writeDraft } from '../draft/write-draft.ts';
import { type SampleOptions, sampleModel } from '../model/sample-model.ts';
import { FICTITIOUS_NOTICE } from '../names/register.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { oracleInstrument, toOracle } from '../oracle/to-oracle.ts';
import { draftOf } from './draft-of.ts';
import type { ExpectedFile, ExpectedSample } from './expected.ts';
import { expectedFile, expectedMerge, isReadable } from './expected-truth.ts';
import { type PlannedFile, planFiles } from './file-plan.ts';
import { cutShort, foreignFiles } from './foreign-bytes.ts';

/** What to write, and with what. */
export interface WriteSampleOptions<Score, Group> extends SampleOptions {
  /** Whether to plant faults in the newest year. */
  readonly faults?: boolean;
  readonly deflate: Deflate;
  /** Without it `expected.json` says where the faults are, but gives no scores. */
  readonly oracle?: Oracle<Score, Group>;
  /** Called after each file. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** One file of a sample. */
export interface SampleFile {
  /** A file name that every system takes; the files of a sample all lie in one folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The names of the two files beside the workbooks. */
export const REGISTER_FILE = 'organisationer.json';
export const EXPECTED_FILE = 'expected.json';

/**
 * Makes a sample file by file: the register, the workbooks, and last the truth about them. Stop
 * asking for more and nothing more is made.
 */
export function* writeSample<Score, Group>(
  options: WriteSampleOptions<Score, Group>,
): Generator<SampleFile, void, undefined> {
  const model = sampleModel(options);
  const contract = workbookContract(model.instrument);
  const planned = planFiles(model, options.faults ?? false);
  const total = planned.length + 2;
  let done = 0;
  const step = (file: SampleFile): SampleFile => {
    done++;
    options.onProgress?.({ done, total });
    return file;
  };
  yield step({ path: REGISTER_FILE, bytes: json(model.register, 2) });
  const truth = oracleInstrument(model.instrument);
  const files: ExpectedFile<Score>[] = [];
  let before: Uint8Array = new Uint8Array(0);
  for (const file of planned) {
    const draft = draftOf(file.workbook, contract, model.register.organisations);
    const bytes = bytesOf(file, draft, before, options.deflate);
    before = bytes;
    const score =
      isReadable(file) && options.oracle !== undefined
        ? options.oracle.scoreWorkbook(truth, toOracle(file.workbook.read, model.instrument))
        : null;
    files.push({ ...expectedFile(file, draft), score });
    yield step({ path: file.path, bytes });
  }
  const expected: ExpectedSample<Score, Group> = {
    schemaVersion: 1,
    notice: FICTITIOUS_NOTICE,
    seed: model.seed,
    organisations: model.register.organisations.length,
    years: model.years,
    instrument: model.instrument.id,
    files,
    merge: expectedMerge(model, planned, files, options.oracle ?? null),
  };
  yield step({ path: EXPECTED_FILE, bytes: json(expected) });
}

function bytesOf(
  { fate }: PlannedFile,
  draft: WorkbookDraft,
  before: Uint8Array,
  deflate: Deflate,
): Uint8Array {
  switch (fate.kind) {
    case 'copy':
      return before;
    case 'cut':
      return cutShort(writeDraft(draft, deflate));
    case 'foreign':
      return foreignFiles[fate.index]?.bytes() ?? new Uint8Array(0);
    default:
      return writeDraft(draft, deflate);
  }
}

function json(value: unknown, indent?: number): Uint8Array {
  return encodeUtf8(`${JSON.stringify(value, null, indent)}\n`);
}
