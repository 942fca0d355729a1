import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  formatTrouble,
  notJsonTrouble,
  parseRegister,
  type ReadRegister,
  type Register,
  readRegisterSheet,
} from '@nylage/core/group';
import { exampleInstrument, type Instrument, parseInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { compareText, type Language } from '@nylage/core/text';
import { workbookContract } from '@nylage/core/workbook';
import { nodeInflate, nodePack } from '@nylage/xlsx/inflate-node';
import type { IntakeContext } from '@nylage/xlsx/intake';
import { readWorkbook, refusalText } from '@nylage/xlsx/read';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import type { Arguments } from './arguments.ts';
import { InputError } from './exit-code.ts';
import { REGISTER_FILE } from './workbook-files.ts';

/** What files are read with, as plain data, so that it can be sent to a worker. */
export interface Setting {
  readonly language: Language;
  readonly instrument: Instrument;
  readonly register: Register | null;
}

/** The setting as the reading rooms want it. */
export function intakeContext({ instrument, register }: Setting): IntakeContext {
  return {
    contract: workbookContract(instrument),
    rules: { plan: goteborg2022, organisations: register?.organisations ?? null },
    inflate: nodeInflate,
    sha256: nodeSha256,
    pack: nodePack,
  };
}

/**
 * Reads the setting: `--instrument`, and the register from `--register` or from
 * `organisationer.json` beside the workbooks.
 */
export async function readSetting(args: Arguments, files: readonly string[] = []): Promise<Setting> {
  const instrumentFile = args.option('instrument');
  return {
    language: args.language,
    instrument: instrumentFile === null ? exampleInstrument : await readInstrument(instrumentFile),
    register: await findRegister(args, files),
  };
}

async function readInstrument(file: string): Promise<Instrument> {
  const parsed = parseInstrument(parseJson(file, await readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw formatError(file, parsed.error);
}

/**
 * The folders that the workbooks lie in: those asked for, and those of files asked for. Sorted, so that
 * the order of the words changes nothing.
 */
export function foldersBeside(operands: readonly string[], files: readonly string[]): readonly string[] {
  const folders = operands.map((operand) => (files.includes(operand) ? dirname(operand) : operand));
  return [...new Set(folders)].sort(compareText);
}

async function findRegister(args: Arguments, files: readonly string[]): Promise<Register | null> {
  const named = args.option('register');
  if (named !== null) return readRegister(named);
  for (const folder of foldersBeside(args.operands, files)) {
    const beside = join(folder, REGISTER_FILE);
    const found = await readRegister(beside).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (found !== null) return found;
  }
  return null;
}

/** Reads a register from JSON or its sheet. */
export async function readRegister(file: string): Promise<Register> {
  const bytes = await readFile(file);
  const parsed = file.endsWith('.json')
    ? parseRegister(parseJson(file, bytes.toString('utf8')))
    : readRegisterWorkbook(file, bytes);
  if (parsed.success) return parsed.data;
  throw formatError(file, parsed.error);
}

function readRegisterWorkbook(file: string, bytes: Uint8Array): ReadRegister {
  const read = readWorkbook(bytes, { inflate: nodeInflate });
  if (!read.ok) throw unreadableError(file, (language) => refusalText(read.refusal, language));
  return readRegisterSheet(read.grid);
}

/** Parses JSON, naming the file when it is not. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const says = notJsonTrouble(file, error);
    throw new InputError(says.sv, says.en);
  }
}

/** A file that is not what its format says: the first thing that is wrong, and where. */
export function formatError(
  file: string,
  { issues }: { readonly issues: Parameters<typeof formatTrouble>[1] },
): InputError {
  const says = formatTrouble(file, issues);
  return new InputError(
    `${says.sv} Formaten finns i docs/schemas.`,
    `${says.en} The formats are in docs/schemas.`,
  );
}

/** A file that had to be read and could not, with the reason in both languages. */
export function unreadableError(file: string, reason: (language: Language) => string): InputError {
  return new InputError(`${file}: ${reason('sv')}`, `${file}: ${reason('en')}`);
}

/** Whether an error says that a file is not there, or that what should be its folder is a file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
