import {
  formatTrouble,
  type GroupState,
  notJsonTrouble,
  parseRegister,
  type ReadRegister,
  type Register,
  readGroupStateInSteps,
  readRegisterSheet,
} from '@nylage/core/group';
import { exampleInstrument } from '@nylage/core/instrument';
import { type Text, text } from '@nylage/core/text';
import { KONCERN_LIMITS, readStateSheet } from '@nylage/xlsx/books';
import { browserInflate } from '@nylage/xlsx/inflate-browser';
import { readWorkbook, refusalText } from '@nylage/xlsx/read';
import type { TellMade } from '../protocol.ts';
import type { FileShelf } from './file-shelf.ts';
import { inBoth, sha256, unpack } from './platform.ts';
import { inTurns } from './turns.ts';

/** Whether a file lies beside the workbooks and says who is expected, what was decided or how to hand out. */
export function isBeside(name: string): boolean {
  return isRegisterFile(name) || /(^|\/)(beslut|utlamning)\.json$/i.test(name);
}

/** Whether a file is called as the register of organisations is. */
export function isRegisterFile(name: string): boolean {
  return /(^|\/)organisationer\.(json|xlsx)$/i.test(name);
}

/** What a file holds as JSON; null where it holds none. */
export async function parsed(blob: Blob): Promise<unknown> {
  try {
    return JSON.parse(await blob.text());
  } catch {
    return null;
  }
}

/** The state in a koncern workbook; null where there is none, somebody changed it, or it is of another instrument. */
export async function workIn(
  blob: Blob,
  { tell, isCancelled }: { readonly tell: TellMade; readonly isCancelled: () => boolean },
): Promise<GroupState | 'cancelled' | null> {
  tell(0, null);
  const texts = await stateTextsIn(blob);
  if (texts === null || texts === 'changed') return null;
  const state = await inTurns(readGroupStateInSteps(texts, unpack), {
    tell: ({ done, all }) => tell(done, all),
    isCancelled,
  });
  if (state === 'cancelled') return state;
  if (!state.ok) return null;
  const { id, version } = state.state.instrument;
  return id === exampleInstrument.id && version === exampleInstrument.version ? state.state : null;
}

/** The state's texts in a koncern workbook; `changed` where somebody has changed them, null where it holds none. */
export async function stateTextsIn(blob: Blob): Promise<ReturnType<typeof readStateSheet>> {
  const read = readWorkbook(new Uint8Array(await blob.arrayBuffer()), {
    inflate: browserInflate,
    limits: KONCERN_LIMITS,
  });
  return read.ok ? readStateSheet(read.grid, sha256) : null;
}

/** A register out of a file, or why not. */
export type RegisterFile =
  | { readonly ok: true; readonly register: Register }
  | {
      readonly ok: false;
      /** Everything that is wrong, each with its place. */
      readonly issues: readonly Text[];
      /** The first of it, with the file, as the command line says it. */
      readonly says: Text;
    };

/** A register from JSON or from a sheet. */
export async function registerIn(name: string, blob: Blob): Promise<RegisterFile> {
  if (/\.json$/i.test(name)) {
    const json = await blob.text();
    try {
      return registerFile(name, parseRegister(JSON.parse(json)));
    } catch (error) {
      return unreadable(notJsonTrouble(name, error));
    }
  }
  const read = readWorkbook(new Uint8Array(await blob.arrayBuffer()), { inflate: browserInflate });
  if (read.ok) return registerFile(name, readRegisterSheet(read.grid));
  return unreadable(inBoth((language) => `${name}: ${refusalText(read.refusal, language)}`));
}

/** Why a register among the files on the shelf could not be read; null where none is there, or it could. */
export function registerTrouble({ outcomes, reasons }: FileShelf): Text | null {
  for (const one of outcomes) {
    if (one.ok || !isRegisterFile(one.file)) continue;
    return reasons.get(one.file) ?? text(one.reason, one.reason);
  }
  return null;
}

function registerFile(name: string, read: ReadRegister): RegisterFile {
  if (read.success) return { ok: true, register: read.data };
  const { issues } = read.error;
  return {
    ok: false,
    issues: issues.map(({ path, says }) => {
      const place = path.map(String).join(' ');
      return text(`${place}: ${says.sv}`, `${place}: ${says.en}`);
    }),
    says: formatTrouble(name, issues),
  };
}

function unreadable(says: Text): RegisterFile {
  return { ok: false, issues: [says], says };
}
