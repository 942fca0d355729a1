import exceljs from 'exceljs';
import { eachFile } from '../pass.ts';
import { count } from '../tally.ts';

/** What it is told to leave out: it makes an object of every cell that a drop-down or a format covers. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'extLst'];

/** exceljs, without drop-downs and conditional formats, which make it many times slower here. */
export const pass = eachFile(async (bytes, tally) => {
  const book = new exceljs.Workbook();
  // exceljs declares a Buffer of its own, older than Node's.
  await book.xlsx.load(bytes as unknown as exceljs.Buffer, { ignoreNodes: IGNORED });
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        count(tally, cell.value);
      });
    });
  });
});
