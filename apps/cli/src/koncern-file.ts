import { readFile } from 'node:fs/promises';
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
import { InputError } from './exit-code.ts';
import { isMissing, parseJson, sha256, unreadableError } from './setting.ts';
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
export async function readKoncern(file: string): Promise<GroupState> {
  const read = readWorkbook(new Uint8Array(await readFile(file)), { inflate: nodeInflate });
  if (!read.ok) throw unreadableError(file, (language) => refusalText(read.refusal, language));
  const kept = readStateSheet(read.grid);
  if (kept === null) {
    throw new InputError(
      `${file} är ingen koncernarbetsbok. Använd den som nylage merge --out skrev.`,
      `${file} is not a group workbook. Use the one that nylage merge --out wrote.`,
    );
  }
  const state = sha256(kept.state) === kept.checksum ? readGroupState(parseJson(file, kept.state)) : null;
  if (state === null) {
    throw new InputError(
      `${file}: det sparade läget har ändrats. Slå samman arbetsböckerna på nytt.`,
      `${file}: the kept state was changed. Merge the workbooks again.`,
    );
  }
  if (!state.ok) throw unreadableError(file, () => state.issue);
  return state.state;
}

/**
 * What was handed out from the workbook that is about to be written over: later hand-outs must not
 * be subtractable from it. Refuses to write over anything but a koncern workbook.
 */
export async function earlierHandouts(file: string): Promise<GroupState['handouts']> {
  try {
    return (await readKoncern(file)).handouts;
  } catch (error) {
    if (isMissing(error)) return [];
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      `${error.said.sv} Därför skrivs den inte över. Välj en annan fil efter --out.`,
      `${error.said.en} It is therefore not written over. Choose another file after --out.`,
    );
  }
}
