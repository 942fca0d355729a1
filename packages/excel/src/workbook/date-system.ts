import type { Job } from '../host/run-job.ts';

/** 2000-01-01 in the 1904 system: days since 1904-01-01. */
const SERIAL_OF_2000_IN_1904 = 35_064;

/**
 * Asks whether the workbook counts days from 1904. Excel does not tell: it is made to compute a day
 * (https://learn.microsoft.com/javascript/api/excel/excel.functions), and the day's number tells.
 */
export function askForDateSystem({ context }: Job): () => boolean {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => day.value === SERIAL_OF_2000_IN_1904;
}
