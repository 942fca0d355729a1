import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  type Decisions,
  type Difference,
  diffSubmissions,
  type FileOutcome,
  type GroupState,
  type GroupView,
  mergeGroup,
  NO_DECISIONS,
  parseDecisions,
  waitsForDecision,
} from '@nylage/core/group';
import { mergeReport } from '@nylage/core/report';
import type { Submission } from '@nylage/core/workbook';
import { nodeUnpack } from '@nylage/xlsx/inflate-node';
import { openFile } from '@nylage/xlsx/intake';
import type { Arguments } from '../arguments.ts';
import { describeMerge } from '../describe-merge.ts';
import { ExitCode } from '../exit-code.ts';
import { type Remembered, rememberedIn, withHandoutsIn, writeKoncern } from '../koncern-file.ts';
import { outputFile } from '../output-file.ts';
import { printJson, printLines, tell } from '../print.ts';
import { terminalProgress } from '../progress.ts';
import { type FileAnswer, runFiles } from '../run-files.ts';
import {
  foldersBeside,
  formatError,
  intakeContext,
  isMissing,
  parseJson,
  readSetting,
  type Setting,
} from '../setting.ts';
import { collectAfterReading } from '../small-heap.ts';
import { words } from '../words.ts';
import { DECISIONS_FILE, workbookFiles } from '../workbook-files.ts';
import { leftBeside } from '../write-file.ts';

/** `merge`: everybody's workbooks and extracts → the group view. */
export async function merge(args: Arguments): Promise<ExitCode> {
  const files = await workbookFiles(args.operands);
  const paths = files.map(({ path }) => path);
  const setting = await readSetting(args, paths);
  const { language } = setting;
  const out =
    args.option('out') === null
      ? null
      : await outputFile(args, { endings: ['.xlsx'], example: 'koncern-arbete.xlsx' });
  const remembered: Remembered | null = out === null ? null : await rememberedIn(out);
  const answers = await runFiles('outcome', paths, setting, terminalProgress(words.merging[language]));
  const outcomes = answers.flatMap((one, at): FileOutcome[] => {
    const file = files[at]?.name ?? one.file;
    if ('error' in one) return [{ file, bytes: file, ok: false, reason: one.error }];
    return one.answer === null ? [] : [{ ...one.answer, file }];
  });
  // What writes nothing has no need of what was handed out; what is written over has told already.
  const others = out === null ? [] : ownBooks(answers).filter((file) => resolve(file) !== resolve(out));
  const handouts = await withHandoutsIn(others, remembered?.handouts ?? []);
  const state: GroupState = {
    instrument: setting.instrument,
    register: setting.register,
    decisions: await readDecisions(args, paths),
    includeNotReady: args.flag('include-not-ready'),
    outcomes,
    ...remembered,
    handouts,
  };
  collectAfterReading(outcomes.length);
  const view = mergeGroup(outcomes, { ...state, unpack: nodeUnpack });
  const differences = await conflictDifferences(
    view,
    setting,
    new Map(files.map(({ name, path }) => [name, path])),
  );
  const nothingRead = outcomes.every((outcome) => !outcome.ok);
  // Nothing is no reason to write over what an earlier merge knew.
  if (out !== null && !nothingRead) {
    await writeKoncern(out, { state, view, language, differences: (at) => differences[at] ?? [] });
    tell(language, `${words.written.sv} ${out}`, `${words.written.en} ${out}`);
    if (remembered === null && handouts.length === 0)
      tell(language, words.remembersNothing.sv, words.remembersNothing.en);
    const left = (await leftBeside(out)).join(', ');
    if (left !== '') tell(language, `${words.leftBeside.sv} ${left}`, `${words.leftBeside.en} ${left}`);
  }
  if (args.json) printJson(mergeReport(view, (at) => differences[at] ?? [], language));
  else printLines(describeMerge(view, language));
  if (nothingRead) {
    tell(language, words.nothingRead.sv, words.nothingRead.en);
    return ExitCode.failed;
  }
  const { missing, failed, notReady } = view.status;
  const open = view.findings.some(waitsForDecision);
  return missing.length + failed.length + notReady.length > 0 || open ? ExitCode.remains : ExitCode.done;
}

/** Files that may be koncern workbooks: a new name after `--out` must not make anybody forget what was handed out. */
function ownBooks(answers: readonly FileAnswer<'outcome'>[]): readonly string[] {
  return answers.flatMap((one) => {
    if ('error' in one) return [];
    // One of thousands is larger than what anybody hands in may be.
    const isTooLarge = one.answer?.ok === false && /^koncern-arbete/i.test(basename(one.file));
    return one.answer === null || isTooLarge ? [one.file] : [];
  });
}

async function readDecisions(args: Arguments, paths: readonly string[]): Promise<Decisions> {
  const named = args.option('decisions');
  const folders = foldersBeside(args.operands, paths);
  const candidates = named === null ? folders.map((folder) => join(folder, DECISIONS_FILE)) : [named];
  for (const file of candidates) {
    const content = await readFile(file, 'utf8').catch((error: unknown) => {
      if (named === null && isMissing(error)) return null;
      throw error;
    });
    if (content === null) continue;
    const parsed = parseDecisions(parseJson(file, content));
    if (parsed.success) return parsed.data;
    throw formatError(file, parsed.error);
  }
  return NO_DECISIONS;
}

/** Reads the files of each conflict again: answers are not kept beyond their own file. */
async function conflictDifferences(
  view: GroupView,
  setting: Setting,
  paths: ReadonlyMap<string, string>,
): Promise<readonly (readonly Difference[])[]> {
  const context = intakeContext(setting);
  const read = async (file: string | undefined): Promise<Submission | null> => {
    const path = file === undefined ? undefined : paths.get(file);
    if (path === undefined) return null;
    const opened = openFile(new Uint8Array(await readFile(path)), context);
    return opened.ok ? opened.submission : null;
  };
  const differences: (readonly Difference[])[] = [];
  for (const { submissions } of view.status.conflicts) {
    const [first, second] = submissions;
    const left = await read(first?.files[0]);
    const right = await read(second?.files[0]);
    differences.push(left === null || right === null ? [] : diffSubmissions(left, right));
  }
  return differences;
}
