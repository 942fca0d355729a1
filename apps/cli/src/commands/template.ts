import { readFile } from 'node:fs/promises';
import { findOrganisation } from '@nylage/core/group';
import type { TemplateReport } from '@nylage/core/report';
import {
  CONTRACT_VERSION,
  type SheetKey,
  type WorkbookContract,
  workbookContract,
} from '@nylage/core/workbook';
import { prefillFrom, sheetsBeyond, sheetsOf } from '@nylage/xlsx/books';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { intakeRefusalText, openFile } from '@nylage/xlsx/intake';
import { type TemplateOptions, templateWorkbook, writeWorkbook } from '@nylage/xlsx/write';
import { type Arguments, wholeNumber } from '../arguments.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { keepOthersFile, outputFile } from '../output-file.ts';
import { printJson, tell } from '../print.ts';
import { profileCalled } from '../profile.ts';
import { intakeContext, readSetting, type Setting, unreadableError } from '../setting.ts';
import { words } from '../words.ts';
import { writeWhole } from '../write-file.ts';
import { YEARS } from '../years.ts';

/** `template`: a workbook to fill in, prefilled from the register and last year's workbook. */
export async function template(args: Arguments): Promise<ExitCode> {
  const out = await outputFile(args, { endings: ['.xlsx'], example: 'arbetsbok.xlsx' });
  await keepOthersFile(out, async () => false);
  const setting = await readSetting(args);
  const { language, register } = setting;
  const contract = workbookContract(setting.instrument);
  const typed = args.option('organisation');
  const organisation = findOrganisation(register, typed)?.name ?? typed;
  const year = args.option('year') === null ? null : wholeNumber(args, 'year', 0, YEARS);
  const from = args.option('from');
  const before = from === null ? null : await readLastYear(from, setting);
  const organisations = register?.organisations.map(({ name }) => name) ?? [];
  const workbook = templateWorkbook(contract, {
    sheets: sheetsWanted(args, contract, before?.filled ?? []),
    language,
    choices: { organisations },
    ...(organisation === null ? {} : { organisation }),
    ...(year === null ? {} : { year }),
    ...(before === null ? {} : { prefill: before.prefill }),
  });
  await writeWhole(out, writeWorkbook(workbook, { deflate: nodeDeflate }));
  if (args.json) {
    const sheets = workbook.sheets.map(({ name }) => name);
    printJson({
      contract: CONTRACT_VERSION,
      workbook: out,
      organisation,
      year,
      sheets,
    } satisfies TemplateReport);
  }
  tell(language, `${words.written.sv} ${out}`, `${words.written.en} ${out}`);
  return ExitCode.done;
}

async function readLastYear(file: string, setting: Setting): Promise<ReturnType<typeof prefillFrom>> {
  const opened = openFile(new Uint8Array(await readFile(file)), intakeContext(setting));
  if (!opened.ok) throw unreadableError(file, (language) => intakeRefusalText(opened.refusal, language));
  return prefillFrom(opened.submission);
}

/** The sheets that somebody named, or a profile's and those `filled` last year. */
function sheetsWanted(
  args: Arguments,
  contract: WorkbookContract,
  filled: readonly SheetKey[],
): TemplateOptions['sheets'] {
  const sheets = args.option('sheets');
  if (sheets !== null)
    return [...sheetsOf('minimum'), ...sheets.split(',').map((name) => sheetCalled(name.trim(), contract))];
  const profile = profileCalled(args.option('profile') ?? 'minsta');
  const more = sheetsBeyond(profile, filled);
  return more.length === 0 ? profile : [...sheetsOf(profile), ...more];
}

function sheetCalled(name: string, contract: WorkbookContract): SheetKey {
  const spec = contract.sheets.find(
    (sheet) => sheet.key === name || sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (spec === undefined) {
    const choices = contract.sheets.map((sheet) => sheet.name).join(', ');
    throw new UsageError(
      `Det finns inget blad ’${name}’ i mallen. Välj bland: ${choices}.`,
      `There is no sheet ’${name}’ in the template. Choose from: ${choices}.`,
    );
  }
  return spec.key as SheetKey;
}
