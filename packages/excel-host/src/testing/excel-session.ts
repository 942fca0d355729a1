import { ExcelHost, type HostOptions } from '../host/excel-host.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { connectOfficeClient } from '../node/office-client.ts';

/** A host with the real client, for the tests of this package. */
export interface ExcelSession {
  readonly host: ExcelHost;
  /** The first sheet, Blad1. */
  readonly sheet: SheetModel;
  /** One `Excel.run` on the first sheet, ended with a sync. */
  run(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>): Promise<void>;
  /** The code of the error that a run ends with; null where it ends well. */
  failure(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
  ): Promise<string | null>;
  /** What is read of a range after a sync. */
  read<Key extends keyof Excel.Range>(address: string, property: Key): Promise<Excel.Range[Key]>;
}

/** Opens an empty workbook in a host and connects the client. */
export function openExcel(options: HostOptions = {}): ExcelSession {
  const host = new ExcelHost(undefined, options);
  const client = connectOfficeClient(host);
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('the empty workbook has a sheet');
  const run: ExcelSession['run'] = (batch) =>
    client.Excel.run(async (context) => {
      await batch(context.workbook.worksheets.getItem(sheet.id), context);
      await context.sync();
    });
  return {
    host,
    sheet,
    run,
    failure: async (batch) => {
      try {
        await run(batch);
        return null;
      } catch (error) {
        if (error instanceof client.OfficeExtension.Error) return error.code;
        throw error;
      }
    },
    read: async (address, property) => {
      let value: unknown;
      await run(async (worksheet, context) => {
        const range = worksheet.getRange(address);
        range.load(String(property));
        await context.sync();
        value = range[property];
      });
      return value as Excel.Range[typeof property];
    },
  };
}
