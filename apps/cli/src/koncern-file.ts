import { readFile, stat } from 'node:fs/promises';
import {
  type Difference,
  type GroupState,
  type GroupView,
  readGroupState,
  writeGroupState,
} from '@nylage/core/group';
import type { Language } from '@nylage/core/text';
import { koncernWorkBook, readStateSheet } from '@nylage/xlsx/books';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { readWorkbook, refusalText } from '@nylage/xlsx/read';
import { writeWorkbook } from '@nylage/xlsx/write';
import { UsageError } from './exit-code.ts';
import { parseJson, sha256 } from './setting.ts';
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
  const text = writeGroupState(state);
  const book = koncernWorkBook({ ...input, disclosure: null }, text, sha256(text));
  await writeWhole(file, writeWorkbook(book, { deflate: nodeDeflate }));
}

/** Reads the whole state back from `koncern-arbete.xlsx`. */
export async function readKoncern(file: string, language: Language): Promise<GroupState> {
  const read = readWorkbook(new Uint8Array(await readFile(file)), { inflate: nodeInflate });
  if (!read.ok) throw new UsageError(`${file}: ${refusalText(read.refusal, language)}`);
  const kept = readStateSheet(read.grid);
  if (kept === null) {
    throw new UsageError(
      `${file}: ${language === 'sv' ? 'här finns inget sparat läge. Använd arbetsboken som merge --out skrev.' : 'no state is kept here. Use the workbook that merge --out wrote.'}`,
    );
  }
  if (sha256(kept.state) !== kept.checksum) {
    throw new UsageError(
      `${file}: ${language === 'sv' ? 'det sparade läget har ändrats. Slå samman arbetsböckerna på nytt.' : 'the kept state was changed. Merge the workbooks again.'}`,
    );
  }
  const state = readGroupState(parseJson(file, kept.state));
  if (!state.ok) throw new UsageError(`${file}: ${state.issue}`);
  return state.state;
}

/**
 * What was handed out from the workbook that is about to be written over: later hand-outs must not
 * be subtractable from it. Refuses to write over anything but a koncern workbook.
 */
export async function earlierHandouts(file: string, language: Language): Promise<GroupState['handouts']> {
  const exists = await stat(file).catch(() => null);
  return exists === null ? [] : (await readKoncern(file, language)).handouts;
}
