import { join } from 'node:path';
import type { SampleReport } from '@nylage/core/report';
import { formatCount } from '@nylage/core/text';
import { CONTRACT_VERSION } from '@nylage/core/workbook';
import { mergeWorkbooks, scoreWorkbook } from '@nylage/oracle';
import { writeSample } from '@nylage/sample';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { type Arguments, requiredOption, wholeNumber } from '../arguments.ts';
import { ExitCode } from '../exit-code.ts';
import { keepOthersFolder } from '../output-file.ts';
import { printJson, tell } from '../print.ts';
import { terminalProgress } from '../progress.ts';
import { readSetting } from '../setting.ts';
import { writeWhole } from '../write-file.ts';

/**
 * `sample`: workbooks of fictitious organisations, their register, and what is true of them. The true
 * scores come from the independent implementation in `test/oracle` (ADR 0003).
 */
export async function sample(args: Arguments): Promise<ExitCode> {
  const out = requiredOption(args, 'out');
  await keepOthersFolder(out);
  const { language, instrument } = await readSetting(args);
  const progress = terminalProgress(language === 'sv' ? 'Skriver' : 'Writing');
  const organisations = wholeNumber(args, 'organisations', 62, [1, Number.MAX_SAFE_INTEGER]);
  const seed = wholeNumber(args, 'seed', 1);
  const years = wholeNumber(args, 'years', 1, [1, 4]);
  const written: string[] = [];
  const files = writeSample({
    organisations,
    seed,
    years,
    instrument,
    faults: args.flag('faults'),
    deflate: nodeDeflate,
    oracle: { scoreWorkbook, mergeWorkbooks },
    onProgress: ({ done, total }) => {
      progress.show(done, total);
    },
  });
  for (const { path, bytes } of files) {
    await writeWhole(join(out, path), bytes);
    written.push(path);
  }
  progress.end();
  if (args.json) {
    const contract = CONTRACT_VERSION;
    printJson({ contract, out, organisations, seed, years, files: written } satisfies SampleReport);
  } else {
    const count = formatCount(written.length, language);
    tell(
      language,
      `Skrev ${count} filer i ${out}. Organisationerna är påhittade. Prova: nylage merge ${out}`,
      `Wrote ${count} files in ${out}. The organisations are fictitious. Try: nylage merge ${out}`,
    );
  }
  return ExitCode.done;
}
