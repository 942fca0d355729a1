/** Years that a workbook can be about, as cells with years are read. */
export const YEARS: readonly [number, number] = [1950, 2149];
