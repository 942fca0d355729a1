import { readFile } from 'node:fs/promises';
import { extractChecksum, makeExtract } from '@nylage/core/group';
import { extractBook } from '@nylage/xlsx/books';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { type IntakeContext, intakeRefusalText, openFile } from '@nylage/xlsx/intake';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { writeWorkbook } from '@nylage/xlsx/write';
import type { Arguments } from '../arguments.ts';
import { ExitCode } from '../exit-code.ts';
import { keepOthersFile, type OutputKind, outputFile } from '../output-file.ts';
import { printJson, tell } from '../print.ts';
import { intakeContext, readSetting } from '../setting.ts';
import { mustBeFixed } from '../words.ts';
import { writeWhole } from '../write-file.ts';

/** A JSON extract of any other name would be passed over in a folder. */
const EXTRACT: OutputKind = { endings: ['.xlsx', '.utdrag.json'], example: 'utdrag.xlsx' };

/** `extract`: the submission without single answers, as a workbook or as JSON. */
export async function extract(args: Arguments): Promise<ExitCode> {
  const file = args.operand(0);
  const out = args.json && args.option('out') === null ? null : await outputFile(args, EXTRACT);
  const setting = await readSetting(args, [file]);
  const { language } = setting;
  const context = intakeContext(setting);
  const opened = openFile(new Uint8Array(await readFile(file)), context);
  if (!opened.ok) {
    const reason = intakeRefusalText(opened.refusal, language);
    tell(language, `${file}: ${reason}`, `${file}: ${reason}`);
    return ExitCode.failed;
  }
  if (out !== null) await keepOthersFile(out, () => isExtract(out, context));
  const made = makeExtract(opened.submission, opened.findings, nodeSha256);
  const checksum = extractChecksum(made, nodeSha256);
  if (out?.endsWith('.json')) await writeWhole(out, `${JSON.stringify({ ...made, checksum }, null, 2)}\n`);
  else if (out !== null) {
    const book = extractBook(opened.submission, opened.findings, nodeSha256);
    await writeWhole(out, writeWorkbook(book, { deflate: nodeDeflate }));
  }
  if (args.json) printJson(made);
  const errors = opened.findings.counts.error;
  if (out !== null) {
    const receipt = made.fingerprint.slice(0, 12);
    const { sv, en } = mustBeFixed(errors);
    tell(
      language,
      `Skrev ${out}. Kvittokod ${receipt}.${errors > 0 ? ` Men ${sv} innan det kan räknas.` : ''}`,
      `Wrote ${out}. Receipt ${receipt}.${errors > 0 ? ` But ${en} before it can count.` : ''}`,
    );
  }
  return errors > 0 ? ExitCode.remains : ExitCode.done;
}

async function isExtract(file: string, context: IntakeContext): Promise<boolean> {
  const opened = openFile(new Uint8Array(await readFile(file)), context);
  return opened.ok && opened.submission.extract !== null;
}
