import { ExcelFailure } from './excel-failure.ts';

/** Loads a part of the add-in when it is first needed: `missing-part` where it cannot be fetched from its server. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new ExcelFailure('missing-part', '', { cause: error });
  }
}
