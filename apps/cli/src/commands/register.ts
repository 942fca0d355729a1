import { registerAsSheets } from '@nylage/core/group';
import { plainBook } from '@nylage/xlsx/books';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { writeWorkbook } from '@nylage/xlsx/write';
import type { Arguments } from '../arguments.ts';
import { ExitCode } from '../exit-code.ts';
import { keepOthersFile, type OutputKind, outputFile } from '../output-file.ts';
import { printJson, tell } from '../print.ts';
import { readRegister } from '../setting.ts';
import { words } from '../words.ts';
import { writeWhole } from '../write-file.ts';

const REGISTER: OutputKind = { endings: ['.json', '.xlsx'], example: 'organisationer.xlsx' };

/** `register`: reads a register of organisations from JSON or its sheet, and writes it as either. */
export async function registerCommand(args: Arguments): Promise<ExitCode> {
  const out = args.option('out') === null ? null : await outputFile(args, REGISTER);
  const { language } = args;
  const register = await readRegister(args.operand(0));
  if (out === null || args.json) printJson(register);
  if (out !== null) {
    await keepOthersFile(out, async () =>
      readRegister(out).then(
        () => true,
        () => false,
      ),
    );
    const isWorkbook = out.toLowerCase().endsWith('.xlsx');
    const content = isWorkbook
      ? writeWorkbook(plainBook('Organisationer', registerAsSheets(register)), { deflate: nodeDeflate })
      : `${JSON.stringify(register, null, 2)}\n`;
    await writeWhole(out, content);
    tell(language, `${words.written.sv} ${out}`, `${words.written.en} ${out}`);
  }
  return ExitCode.done;
}
