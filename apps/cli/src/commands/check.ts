import { type CheckedFile, checkReport, unreadableFile } from '@nylage/core/report';
import { severityNames } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import { type Arguments, requiredOption } from '../arguments.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { fixFiles } from '../fix-files.ts';
import { ownResult } from '../own-result.ts';
import { printJson, printLines, tell } from '../print.ts';
import { terminalProgress } from '../progress.ts';
import { runFiles } from '../run-files.ts';
import { readSetting, type Setting } from '../setting.ts';
import { mustBeFixed, words } from '../words.ts';
import { type WorkbookFile, workbookFiles } from '../workbook-files.ts';

/** `check`: what keeps workbooks from being handed in, where, and what to do. */
export async function check(args: Arguments): Promise<ExitCode> {
  const fixes = args.flag('fix');
  const folder = fixes ? requiredOption(args, 'out') : null;
  if (!fixes && args.option('out') !== null)
    throw new UsageError('Valet --out hör ihop med --fix.', 'The option --out goes with --fix.');
  const files = await workbookFiles(args.operands);
  const setting = await readSetting(
    args,
    files.map(({ path }) => path),
  );
  const checked = folder === null ? await checkAll(files, setting) : await fixFiles(files, folder, setting);
  if (args.json) printJson(checkReport(checked));
  else printLines(checked.flatMap((file) => describe(file, setting.language)));
  if (checked.every(({ verdict }) => verdict === 'unreadable')) {
    tell(setting.language, words.nothingRead.sv, words.nothingRead.en);
    return ExitCode.failed;
  }
  return checked.every(({ verdict }) => verdict === 'ready') ? ExitCode.done : ExitCode.remains;
}

async function checkAll(files: readonly WorkbookFile[], setting: Setting): Promise<readonly CheckedFile[]> {
  const { language } = setting;
  const paths = files.map(({ path }) => path);
  const answers = await runFiles('check', paths, setting, terminalProgress(words.checking[language]));
  return answers.flatMap((one, at) => {
    if ('error' in one) return [unreadableFile(one.file, one.error)];
    if (one.answer !== null) return [one.answer];
    return files[at]?.asked === true ? [unreadableFile(one.file, ownResult[language])] : [];
  });
}

function describe(file: CheckedFile, language: Language): string[] {
  if (file.verdict === 'unreadable')
    return [`${file.workbook}: ${words.unreadable[language]}. ${file.reason ?? ''}`, ''];
  const verdict = file.verdict === 'ready' ? words.ready : mustBeFixed(file.counts.error);
  const lines = [`${file.workbook}: ${verdict[language]}`];
  for (const severity of ['error', 'warning', 'advice'] as const) {
    const problems = file.problems.filter((problem) => problem.severity === severity);
    if (problems.length === 0) continue;
    lines.push(`  ${severityNames[severity][language]} (${problems.length})`);
    for (const { sheet, cell, message, remedy } of problems) {
      const place = [sheet, cell].filter((part) => part !== null && !message.includes(part)).join(' ');
      lines.push(`    ${place === '' ? '' : `${place}: `}${message} ${remedy}`);
    }
  }
  lines.push('');
  return lines;
}
