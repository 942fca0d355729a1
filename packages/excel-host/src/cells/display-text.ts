import { CellError, type CellValue } from './cell-value.ts';
import { dateOfSerial } from './date-serial.ts';

const MONTHS_SV = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * What a person sees in a cell, in Swedish Excel: decimal comma, narrow space between thousands, ISO dates.
 * Covers the formats that workbooks of this kind have (General, fixed decimals, thousands, percent, dates,
 * times, text); any other format shows the number as General does. Column width is not considered.
 */
export function displayText(value: CellValue, numberFormat: string, system1904: boolean): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'string') return value;
  const section = sectionFor(numberFormat, value);
  const plain = section.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/[ymdhs]/i.test(plain) && !/^general$/i.test(plain)) return dateText(value, plain, system1904);
  const decimals = /\.(0+|[0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  if (plain.includes('%')) return `${fixed(value * 100, decimals)} %`;
  if (/[0#]/.test(plain) && !/e[-+]/i.test(plain)) return fixed(value, decimals, plain.includes(','));
  return general(value);
}

function sectionFor(numberFormat: string, value: number): string {
  const sections = numberFormat.split(';');
  if (value < 0 && sections[1] !== undefined) return sections[1];
  if (value === 0 && sections[2] !== undefined) return sections[2];
  return sections[0] ?? 'General';
}

/** At most eleven characters, as General in a cell of ordinary width. */
function general(value: number): string {
  const text = String(Number(value.toPrecision(10)));
  return text.replace('.', ',').replace('e', 'E');
}

function fixed(value: number, decimals: number, thousands = false): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = thousands ? whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0') : whole;
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

function dateText(serial: number, format: string, system1904: boolean): string {
  const date = dateOfSerial(serial, system1904);
  if (date === null) return '#'.repeat(8);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const two = (number: number): string => String(number).padStart(2, '0');
  // Docs: support.microsoft.com "Number format codes": the system's short date follows the region.
  if (/^m\/d\/yyyy$/i.test(format)) return `${date.year}-${two(date.month)}-${two(date.day)}`;
  let afterHours = false;
  return format.replaceAll(/y+|m+|d+|h+|s+|am\/pm/gi, (code) => {
    const letter = code[0]?.toLowerCase() ?? '';
    const wasHours = afterHours;
    afterHours = letter === 'h';
    if (letter === 'y') return code.length > 2 ? String(date.year) : two(date.year % 100);
    if (letter === 'd') return code.length > 1 ? two(date.day) : String(date.day);
    if (letter === 'h') {
      const hours = Math.floor(seconds / 3600);
      return code.length > 1 ? two(hours) : String(hours);
    }
    if (letter === 's') return two(seconds % 60);
    if (letter === 'a') return '';
    if (wasHours) return two(Math.floor(seconds / 60) % 60);
    if (code.length > 2) return MONTHS_SV[date.month - 1] ?? '';
    return code.length > 1 ? two(date.month) : String(date.month);
  });
}
