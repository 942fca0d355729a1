import { readFile } from 'node:fs/promises';
import type { Grid } from '@nylage/core/grid';
import {
  type Difference,
  type GroupState,
  type GroupView,
  readGroupState,
  writeGroupState,
} from '@nylage/core/group';
import type { HandoutSettings } from '@nylage/core/handout';
import { compareText, type Language } from '@nylage/core/text';
import { KONCERN_LIMITS, koncernWorkBook, readStateSheet, stateEdits } from '@nylage/xlsx/books';
import { nodeDeflate, nodeInflate, nodePackedForFile, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { patchRefusalText, patchWorkbook, skipReasonText } from '@nylage/xlsx/patch';
import { readWorkbook, refusalText } from '@nylage/xlsx/read';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { writeWorkbook } from '@nylage/xlsx/write';
import { InputError } from './exit-code.ts';
import { isMissing, unreadableError } from './setting.ts';
import { writeWhole } from './write-file.ts';

/** What a koncern workbook is written from. */
export interface Koncern {
  readonly state: GroupState;
  readonly view: GroupView;
  readonly language: Language;
  readonly differences: (conflict: number) => readonly Difference[];
}

/** Writes `koncern-arbete.xlsx`, atomically. */
export async function writeKoncern(file: string, { state, ...input }: Koncern): Promise<void> {
  const texts = writeGroupState(state, nodePackedForFile);
  const book = koncernWorkBook({ ...input, disclosure: null }, texts, nodeSha256);
  await writeWhole(file, writeWorkbook(book, { deflate: nodeDeflate }));
}

/** A workbook that holds no koncern's state. */
class NoKoncern extends InputError {}

/** A koncern workbook as it lies on disk. */
export interface KoncernFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly grid: Grid;
  readonly state: GroupState;
}

/** Reads the whole state back from `koncern-arbete.xlsx`. */
export async function readKoncern(file: string): Promise<KoncernFile> {
  const bytes = new Uint8Array(await readFile(file));
  const read = readWorkbook(bytes, { inflate: nodeInflate, limits: KONCERN_LIMITS });
  if (!read.ok) throw unreadableError(file, (language) => refusalText(read.refusal, language));
  const texts = readStateSheet(read.grid, nodeSha256);
  if (texts === null) {
    throw new NoKoncern(
      `${file} är ingen koncernarbetsbok. Använd den som nylage merge --out skrev.`,
      `${file} is not a group workbook. Use the one that nylage merge --out wrote.`,
    );
  }
  if (texts === 'changed') {
    throw new InputError(
      `${file}: det sparade läget har ändrats. Slå samman arbetsböckerna på nytt.`,
      `${file}: the kept state was changed. Merge the workbooks again.`,
    );
  }
  const state = readGroupState(texts, nodeUnpack);
  if (!state.ok) throw unreadableError(file, () => state.issue);
  return { file, bytes, grid: read.grid, state: state.state };
}

/**
 * Adds a hand-out to the log in a koncern workbook, with the settings that it was made by, atomically;
 * everything else in it stays as it lies.
 */
export async function logHandout(
  { file, bytes, grid, state }: KoncernFile,
  entry: GroupState['handouts'][number],
  handoutSettings: HandoutSettings | null,
): Promise<void> {
  const handouts = [...state.handouts, entry];
  const texts = writeGroupState({ ...state, handouts, handoutSettings }, nodePackedForFile);
  const options = { inflate: nodeInflate, deflate: nodeDeflate, limits: KONCERN_LIMITS };
  const patched = patchWorkbook(bytes, stateEdits(grid, texts, nodeSha256), options);
  if (!patched.ok) throw unreadableError(file, (language) => patchRefusalText(patched.refusal, language));
  const [skipped] = patched.skipped;
  if (skipped !== undefined)
    throw unreadableError(file, (language) => skipReasonText(skipped.reason, language));
  await writeWhole(file, patched.bytes);
}

/**
 * The hand-outs that are known, and those that koncern workbooks among files that were given remember, whatever they
 * are called: what was handed out must not be subtractable from what comes, in which workbook it was noted. Oldest
 * first, each once. Throws for one whose state was changed: what it remembers cannot be known.
 */
export async function withHandoutsIn(
  files: readonly string[],
  known: GroupState['handouts'],
): Promise<GroupState['handouts']> {
  const found = new Map(known.map((one) => [handoutKey(one), one]));
  for (const file of files) {
    try {
      for (const one of (await readKoncern(file)).state.handouts) found.set(handoutKey(one), one);
    } catch (error) {
      // What was handed out lies in the same folder, and remembers nothing.
      if (!(error instanceof NoKoncern)) throw error;
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.at, b.at));
}

function handoutKey({ at, role }: GroupState['handouts'][number]): string {
  return `${at} ${role}`;
}

/** What a koncern workbook remembers that is not in the workbooks that are merged. */
export type Remembered = Pick<GroupState, 'handouts' | 'dueOn' | 'handoutSettings'>;

/**
 * What the workbook that is about to be written over remembers: what was handed out from it, which later
 * hand-outs must not be subtractable from, and what somebody has set. Refuses to write over anything but a
 * koncern workbook; null where there is no file yet.
 */
export async function rememberedIn(file: string): Promise<Remembered | null> {
  try {
    const { handouts, dueOn = null, handoutSettings = null } = (await readKoncern(file)).state;
    return { handouts, dueOn, handoutSettings };
  } catch (error) {
    if (isMissing(error)) return null;
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      `${error.said.sv} Därför skrivs den inte över. Välj en annan fil efter --out.`,
      `${error.said.en} It is therefore not written over. Choose another file after --out.`,
    );
  }
}
