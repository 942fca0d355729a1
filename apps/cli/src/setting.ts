import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Register, readRegisterSheet, registerSchema } from '@nylage/core/group';
import { exampleInstrument, type Instrument, parseInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import type { Language } from '@nylage/core/text';
import { workbookContract } from '@nylage/core/workbook';
import { nodeInflate } from '@nylage/xlsx/inflate-node';
import type { IntakeContext } from '@nylage/xlsx/intake';
import { readWorkbook } from '@nylage/xlsx/read';
import type { Arguments } from './arguments.ts';
import { UsageError } from './exit-code.ts';
import { REGISTER_FILE } from './workbook-files.ts';

/** What files are read with, as plain data, so that it can be sent to a worker. */
export interface Setting {
  readonly language: Language;
  readonly instrument: Instrument;
  readonly register: Register | null;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The setting as the reading rooms want it. */
export function intakeContext({ instrument, register }: Setting): IntakeContext {
  return {
    contract: workbookContract(instrument),
    rules: { plan: goteborg2022, organisations: register?.organisations ?? null },
    inflate: nodeInflate,
    sha256,
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
  const [issue] = parsed.error.issues;
  throw new UsageError(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

async function findRegister(args: Arguments, files: readonly string[]): Promise<Register | null> {
  const named = args.option('register');
  if (named !== null) return readRegister(named);
  const folders = new Set(
    args.operands.flatMap((operand) => (files.includes(operand) ? [dirname(operand)] : [operand])),
  );
  for (const folder of folders) {
    const beside = join(folder, REGISTER_FILE);
    const found = await readRegister(beside).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (found !== null) return found;
  }
  return null;
}

async function readRegister(file: string): Promise<Register> {
  const bytes = await readFile(file);
  const parsed = file.endsWith('.json')
    ? registerSchema.safeParse(parseJson(file, bytes.toString('utf8')))
    : readRegisterWorkbook(file, bytes);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

function readRegisterWorkbook(file: string, bytes: Uint8Array): ReturnType<typeof readRegisterSheet> {
  const read = readWorkbook(bytes, { inflate: nodeInflate });
  if (!read.ok) throw new UsageError(`${file}: ${read.refusal.code}`);
  return readRegisterSheet(read.grid);
}

/** Parses JSON, naming the file when it is not. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Whether an error says that a file is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
