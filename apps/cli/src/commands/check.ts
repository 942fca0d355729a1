import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type CheckedFile, checkReport, unreadableFile } from '@nylage/core/report';
import { severityNames } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import type { Arguments } from '../arguments.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { fixWorkbook } from '../fix-workbook.ts';
import { JobRunner } from '../jobs.ts';
import { printJson, printLines, tell } from '../print.ts';
import { terminalProgress } from '../progress.ts';
import { runFiles } from '../run-files.ts';
import { intakeContext, readSetting, type Setting } from '../setting.ts';
import { mustBeFixed, words } from '../words.ts';
import { workbookFiles } from '../workbook-files.ts';
import { writeWhole } from '../write-file.ts';

/** `check`: what keeps workbooks from being handed in, where, and what to do. */
export async function check(args: Arguments): Promise<ExitCode> {
  if (args.operands.length === 0) throw new UsageError('…');
  const files = (await workbookFiles(args.operands)).map(({ path }) => path);
  const setting = await readSetting(args, files);
  const checked = args.flag('fix') ? await fixAll(args, files, setting) : await checkAll(files, setting);
  if (args.json) printJson(checkReport(checked));
  else printLines(checked.flatMap((file) => describe(file, setting.language)));
  if (checked.every(({ verdict }) => verdict === 'unreadable')) return ExitCode.failed;
  return checked.every(({ verdict }) => verdict === 'ready') ? ExitCode.done : ExitCode.remains;
}

async function checkAll(files: readonly string[], setting: Setting): Promise<readonly CheckedFile[]> {
  const answers = await runFiles('check', files, setting, terminalProgress(words.checking[setting.language]));
  return answers.map((one) => ('error' in one ? unreadableFile(one.file, one.error) : one.answer));
}

/** Writes fixed copies to `--out` and checks those; files without a safe fix are only checked. */
async function fixAll(
  args: Arguments,
  files: readonly string[],
  setting: Setting,
): Promise<readonly CheckedFile[]> {
  const out = args.option('out');
  if (out === null) throw new UsageError('--fix --out …');
  const { language } = setting;
  const runner = new JobRunner(setting);
  const context = intakeContext(setting);
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const fixed = fixWorkbook(new Uint8Array(await readFile(file)), context, language);
    if (!fixed.ok) {
      if (fixed.reason !== null) tell(language, `${file}: ${fixed.reason}`, `${file}: ${fixed.reason}`);
      checked.push(runner.run('check', file));
      continue;
    }
    const copy = join(out, basename(file));
    if (resolve(copy) === resolve(file)) throw new UsageError(`--out ${out}`);
    await writeWhole(copy, fixed.bytes);
    const left =
      fixed.skipped === 0
        ? ''
        : ` (${fixed.skipped} ${language === 'sv' ? 'gick inte att göra säkert' : 'could not be made safely'})`;
    tell(language, `${copy}: ${fixed.fixes} rättningar${left}`, `${copy}: ${fixed.fixes} fixes${left}`);
    checked.push(runner.run('check', copy));
  }
  return checked;
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
