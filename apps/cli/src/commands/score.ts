import type { InstrumentNode } from '@nylage/core/instrument';
import { instrumentTree } from '@nylage/core/instrument';
import type { ScoredFile } from '@nylage/core/report';
import { resultWords } from '@nylage/core/results';
import { formatNumber, formatPercent, type Language } from '@nylage/core/text';
import { CONTRACT_VERSION } from '@nylage/core/workbook';
import type { Arguments } from '../arguments.ts';
import { ExitCode } from '../exit-code.ts';
import { ownResult } from '../own-result.ts';
import { printJson, printLines, tell } from '../print.ts';
import { terminalProgress } from '../progress.ts';
import { runFiles } from '../run-files.ts';
import { readSetting } from '../setting.ts';
import { weightWords, words } from '../words.ts';
import { workbookFiles } from '../workbook-files.ts';

/** `score`: maturity and portfolio of each workbook, ready or not. */
export async function score(args: Arguments): Promise<ExitCode> {
  const listed = await workbookFiles(args.operands);
  const paths = listed.map(({ path }) => path);
  const setting = await readSetting(args, paths);
  const answers = await runFiles('score', paths, setting, terminalProgress(words.scoring[setting.language]));
  const files: ScoredFile[] = [];
  const failed: { workbook: string; reason: string }[] = [];
  for (const [at, one] of answers.entries()) {
    if ('error' in one) failed.push({ workbook: one.file, reason: one.error });
    else if (one.answer === null) {
      if (listed[at]?.asked === true)
        failed.push({ workbook: one.file, reason: ownResult[setting.language] });
    } else if ('failed' in one.answer) failed.push({ workbook: one.file, reason: one.answer.failed });
    else files.push(one.answer.scored);
  }
  if (args.json) printJson({ contract: CONTRACT_VERSION, files, failed });
  else {
    const tree = instrumentTree(setting.instrument);
    printLines(files.flatMap((file) => describe(file, tree, setting.language)));
    for (const { workbook, reason } of failed)
      tell(setting.language, `${workbook}: ${reason}`, `${workbook}: ${reason}`);
  }
  if (files.length === 0) {
    tell(setting.language, words.nothingRead.sv, words.nothingRead.en);
    return ExitCode.failed;
  }
  return failed.length === 0 && files.every(({ verdict }) => verdict === 'ready')
    ? ExitCode.done
    : ExitCode.remains;
}

function describe(file: ScoredFile, tree: InstrumentNode, language: Language): string[] {
  const lines = [`${file.workbook}: ${file.organisation ?? '?'} ${file.year ?? ''}`];
  if (file.verdict === 'not-ready') lines.push(`  ${words.notReadyYet[language]}`);
  const show = (node: ScoredFile['maturity'], known: InstrumentNode, depth: number): void => {
    if (known.level === 'statement') return;
    const spread = node.sd === null ? '' : `, ± ${formatNumber(node.sd, 1, language)}`;
    lines.push(
      `${'  '.repeat(depth + 1)}${known.label[language]}  ${formatPercent(node.value, language)} (n = ${node.n}${spread})`,
    );
    node.children.forEach((child, at) => {
      const below = known.children[at];
      if (below !== undefined) show(child, below, depth + 1);
    });
  };
  show(file.maturity, tree, 0);
  const rate = file.responseRate;
  if (rate !== null)
    lines.push(
      `  ${resultWords.responseRate[language]}  ${formatPercent(rate.value, language)} (${resultWords.ofInvited(rate.answered, rate.invited)[language]})`,
    );
  const { point, coverage, weight } = file.portfolio;
  const shares = (value: number | null | undefined): string => formatPercent(value ?? null, language);
  lines.push(
    language === 'sv'
      ? `  Portföljen: ${shares(point?.innovation)} innovation, ${shares(point?.external)} extern nytta (${coverage.counted} av ${coverage.initiatives} initiativ, vikt ${weightWords[weight].sv})`
      : `  The portfolio: ${shares(point?.innovation)} innovation, ${shares(point?.external)} external benefit (${coverage.counted} of ${coverage.initiatives} initiatives, weight ${weightWords[weight].en})`,
    '',
  );
  return lines;
}
