import { join } from 'node:path';
import { disclose, handoutEntry, mergeGroup } from '@nylage/core/group';
import { handoutReport } from '@nylage/core/report';
import { koncernHandoutBook } from '@nylage/xlsx/books';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { writeWorkbook } from '@nylage/xlsx/write';
import type { Arguments } from '../arguments.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { readKoncern, writeKoncern } from '../koncern-file.ts';
import { printJson, tell } from '../print.ts';
import { writeWhole } from '../write-file.ts';

/** `handout`: what may be handed out, after disclosure control; the log in the koncern workbook remembers it. */
export async function handout(args: Arguments): Promise<ExitCode> {
  const [file] = args.operands;
  const out = args.option('out');
  if (file === undefined || out === null) throw new UsageError(args.operands.join(' '));
  const { language } = args;
  const state = await readKoncern(file, language);
  const view = mergeGroup(state.outcomes, state);
  const disclosure = disclose(view, state.handouts);
  const differences = () => [];
  const report = handoutReport(view, disclosure);
  // The log comes first: a hand-out that nobody remembers could be subtracted from the next one.
  const entry = handoutEntry(disclosure, new Date().toISOString(), args.option('role') ?? 'Samordnare');
  await writeKoncern(file, {
    state: { ...state, handouts: [...state.handouts, entry] },
    view,
    language,
    differences,
  });
  await writeWhole(
    join(out, 'koncern.xlsx'),
    writeWorkbook(koncernHandoutBook({ view, language, differences, disclosure }), { deflate: nodeDeflate }),
  );
  await writeWhole(join(out, 'koncern.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (args.json) printJson(report);
  tell(
    language,
    `Skrev koncern.xlsx och koncern.json i ${out}. ${report.withheld.length} tal visas inte; ${file} minns vad som lämnats ut.`,
    `Wrote koncern.xlsx and koncern.json in ${out}. ${report.withheld.length} numbers are not shown; ${file} remembers what was handed out.`,
  );
  return ExitCode.done;
}
