import { schemaReport } from '@nylage/core/report';
import { workbookContract } from '@nylage/core/workbook';
import type { Arguments } from '../arguments.ts';
import { ExitCode } from '../exit-code.ts';
import { printJson, printLines } from '../print.ts';
import { readSetting } from '../setting.ts';

/** `schema`: the workbook's sheets, columns and choices, and the instrument. */
export async function schema(args: Arguments): Promise<ExitCode> {
  const { instrument, language } = await readSetting(args);
  const report = schemaReport(workbookContract(instrument), language);
  if (args.json) {
    printJson(report);
    return ExitCode.done;
  }
  const lines = [report.instrument.label, ''];
  for (const sheet of report.sheets) {
    lines.push(`${sheet.name}${sheet.required ? ' *' : ''}`);
    for (const { header, required, type, codes } of sheet.columns) {
      lines.push(
        `  ${header}${required ? ' *' : ''} (${type}${codes === undefined ? '' : `: ${codes.join(' · ')}`})`,
      );
    }
    lines.push('');
  }
  printLines(lines);
  return ExitCode.done;
}
