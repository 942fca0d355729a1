import type { WorkbookDraft } from '../draft/workbook-draft.ts';
import type { SampleModel } from '../model/model.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { oracleInstrument, toOracle } from '../oracle/to-oracle.ts';
import type { ExpectedFile, ExpectedMerge } from './expected.ts';
import type { PlannedFile } from './file-plan.ts';
import { foreignFiles } from './foreign-bytes.ts';

/** Whether anything can be read out of a file. */
export function isReadable({ fate }: PlannedFile): boolean {
  return fate.kind !== 'cut' && fate.kind !== 'foreign';
}

/** What must be said of a file. */
export function expectedFile(file: PlannedFile, draft: WorkbookDraft): Omit<ExpectedFile<never>, 'score'> {
  const { workbook, fate } = file;
  const ready = workbook.faults.every(({ fault }) => !fault.blocks);
  const readable = isReadable(file);
  return {
    file: file.path,
    organisation: workbook.written.organisation.id,
    year: workbook.written.year,
    verdict: readable ? (ready ? 'ready' : 'not-ready') : 'unreadable',
    refusal: refusalOf(file),
    faults: workbook.faults.map(({ fault, at }) => ({
      fault: fault.id,
      rule: fault.rule,
      ...draft.reported(at),
    })),
    conflictsWith: fate.kind === 'conflict' ? fate.others : [],
    copyOf: fate.kind === 'copy' ? fate.of : null,
    counts: readable && ready && fate.kind !== 'conflict',
  };
}

function refusalOf({ fate }: PlannedFile): string | null {
  if (fate.kind === 'cut') return 'truncated';
  return fate.kind === 'foreign' ? (foreignFiles[fate.index]?.refusal ?? null) : null;
}

/** What merging must give for the newest year. */
export function expectedMerge<Score, Group>(
  model: SampleModel,
  planned: readonly PlannedFile[],
  files: readonly ExpectedFile<Score>[],
  oracle: Oracle<Score, Group> | null,
): ExpectedMerge<Group> {
  const year = model.years.at(-1) ?? 0;
  const ofYear = files.filter((file) => file.year === year);
  const counting = new Set(
    ofYear.filter(({ counts, copyOf }) => counts && copyOf === null).map(({ file }) => file),
  );
  const named = new Set(
    planned
      .filter((file) => file.workbook.written.year === year && isReadable(file) && namesItself(file))
      .map(({ workbook }) => workbook.read.organisation.id),
  );
  const names = (holds: (file: ExpectedFile<Score>) => boolean): string[] =>
    ofYear
      .filter(holds)
      .map(({ file }) => file)
      .sort();
  return {
    year,
    organisations: {
      expected: model.register.organisations.length,
      missing: model.register.organisations
        .map(({ id }) => id)
        .filter((id) => !named.has(id))
        .sort(),
      failed: names(({ verdict }) => verdict === 'unreadable'),
      notReady: names(({ verdict }) => verdict === 'not-ready'),
      conflicts: ofYear
        .filter(({ file, conflictsWith }) => conflictsWith.some((other) => file < other))
        .map(({ file, conflictsWith }) => [file, ...conflictsWith].sort()),
    },
    group:
      oracle === null
        ? null
        : oracle.mergeWorkbooks(
            oracleInstrument(model.instrument),
            planned
              .filter(({ path }) => counting.has(path))
              .map(({ workbook }) => toOracle(workbook.read, model.instrument)),
            { expected: model.register.organisations.length },
          ),
  };
}

/** Whether a workbook says whose it is, and no other year: without a year it is not ready, but it is handed in. */
function namesItself({ workbook: { read } }: PlannedFile): boolean {
  return read.about.organisation === read.organisation.name && [read.year, null].includes(read.about.year);
}
