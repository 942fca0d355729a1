import { readFile } from 'node:fs/promises';
import {
  type Instrument,
  instrumentAsSheets,
  parseInstrument,
  readInstrumentSheets,
} from '@nylage/core/instrument';
import { plainBook } from '@nylage/xlsx/books';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { readWorkbook, refusalText } from '@nylage/xlsx/read';
import { writeWorkbook } from '@nylage/xlsx/write';
import type { Arguments } from '../arguments.ts';
import { ExitCode } from '../exit-code.ts';
import { keepOthersFile, type OutputKind, outputFile } from '../output-file.ts';
import { printJson, tell } from '../print.ts';
import { formatError, parseJson, readSetting, unreadableError } from '../setting.ts';
import { words } from '../words.ts';
import { writeWhole } from '../write-file.ts';

const INSTRUMENT: OutputKind = { endings: ['.json', '.xlsx'], example: 'instrument.xlsx' };

/** `instrument`: reads an instrument from JSON or its sheets, and writes it as either. */
export async function instrument(args: Arguments): Promise<ExitCode> {
  const [file] = args.operands;
  const out = args.option('out') === null ? null : await outputFile(args, INSTRUMENT);
  const { language, instrument: known } = await readSetting(args);
  const read = file === undefined ? known : await readAny(file);
  if (out === null || args.json) printJson(read);
  if (out !== null) {
    await keepOthersFile(out, () => isInstrument(out));
    const isWorkbook = out.toLowerCase().endsWith('.xlsx');
    const content = isWorkbook
      ? writeWorkbook(plainBook(read.title.sv, instrumentAsSheets(read)), { deflate: nodeDeflate })
      : `${JSON.stringify(read, null, 2)}\n`;
    await writeWhole(out, content);
    tell(language, `${words.written.sv} ${out}`, `${words.written.en} ${out}`);
  }
  return ExitCode.done;
}

async function isInstrument(file: string): Promise<boolean> {
  return readAny(file).then(
    () => true,
    () => false,
  );
}

async function readAny(file: string): Promise<Instrument> {
  const bytes = await readFile(file);
  const parsed = file.endsWith('.json')
    ? parseInstrument(parseJson(file, bytes.toString('utf8')))
    : readSheets(file, bytes);
  if (parsed.success) return parsed.data;
  throw formatError(file, parsed.error);
}

function readSheets(file: string, bytes: Uint8Array): ReturnType<typeof readInstrumentSheets> {
  const read = readWorkbook(new Uint8Array(bytes), { inflate: nodeInflate });
  if (!read.ok) throw unreadableError(file, (language) => refusalText(read.refusal, language));
  return readInstrumentSheets(read.grid);
}
