import { seenNumber } from '../../workbook/read-cell.ts';

/** A number with spaces between thousands, as amounts are written: `12 000 000`. */
export function seenAmount(value: number): string {
  const [whole = '', ...decimals] = seenNumber(value).split(',');
  return [whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0'), ...decimals].join(',');
}
