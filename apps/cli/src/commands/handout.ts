import { join } from 'node:path';
import { disclose, handoutEntry, mergeGroup } from '@nylage/core/group';
import { handoutReport } from '@nylage/core/report';
import { koncernHandoutBook } from '@nylage/xlsx/books';
import { nodeDeflate, nodeUnpack } from '@nylage/xlsx/inflate-node';
import { writeWorkbook } from '@nylage/xlsx/write';
import { type Arguments, requiredOption } from '../arguments.ts';
import { ExitCode } from '../exit-code.ts';
import { logHandout, readKoncern } from '../koncern-file.ts';
import { printJson, tell } from '../print.ts';
import { words } from '../words.ts';
import { writeWhole } from '../write-file.ts';

/** `handout`: what may be handed out, after disclosure control; the log in the koncern workbook remembers it. */
export async function handout(args: Arguments): Promise<ExitCode> {
  const file = args.operand(0);
  const out = requiredOption(args, 'out');
  const { language } = args;
  const koncern = await readKoncern(file);
  const { state } = koncern;
  const view = mergeGroup(state.outcomes, { ...state, unpack: nodeUnpack });
  const disclosure = disclose(view, state.handouts);
  const report = handoutReport(view, disclosure);
  // The log comes first: a hand-out that nobody remembers could be subtracted from the next one.
  const entry = handoutEntry(disclosure, new Date().toISOString(), args.option('role') ?? 'Samordnare');
  await logHandout(koncern, entry);
  await writeWhole(
    join(out, 'koncern.xlsx'),
    writeWorkbook(koncernHandoutBook({ view, language, differences: () => [], disclosure }), {
      deflate: nodeDeflate,
    }),
  );
  await writeWhole(join(out, 'koncern.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (args.json) printJson(report);
  if (view.includesNotReady) tell(language, words.notReadyCounted.sv, words.notReadyCounted.en);
  const withheld = report.withheld.length;
  const some =
    withheld === 1 ? ['1 tal visas', '1 number is'] : [`${withheld} tal visas`, `${withheld} numbers are`];
  tell(
    language,
    `Skrev koncern.xlsx och koncern.json i ${out}. ${withheld === 0 ? 'Alla tal visas.' : `${some[0]} inte, för att ingen ska kunna kännas igen.`} ${file} minns vad som lämnats ut.`,
    `Wrote koncern.xlsx and koncern.json in ${out}. ${withheld === 0 ? 'All numbers are shown.' : `${some[1]} not shown, so that nobody can be recognised.`} ${file} remembers what was handed out.`,
  );
  return ExitCode.done;
}
