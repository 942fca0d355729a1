import { readXlsx } from 'hucre/xlsx';
import { eachFile } from '../pass.ts';
import { count } from '../tally.ts';

/** hucre, as its own page shows it. */
export const pass = eachFile(async (bytes, tally) => {
  const { sheets } = await readXlsx(bytes);
  for (const { rows } of sheets) for (const row of rows) for (const value of row) count(tally, value);
});
