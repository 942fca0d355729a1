import { CellError, type CellValue } from './cell-value.ts';
import { dateOfSerial } from './date-serial.ts';

const MONTHS_SV = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Pieces of a number format: a literal, a colour or condition, a code. */
const PIECE = /"([^"]*)"|\\(.)|_(.)|\*.|\[[^\]]*\]|General|AM\/PM|[ymdhs]+|[0#?][0#?.,]*(?:E[-+]0+)?|(.)/gi;

/**
 * What a person sees in a cell, in Swedish Excel: decimal comma, hard space between thousands, ISO dates.
 * Covers the formats that workbooks of this kind have (General, fixed decimals, thousands, percent, literals,
 * dates, times, text, sections for negative and zero); fractions and scientific notation show as General.
 * Column width is not considered. Docs: support.microsoft.com "Number format codes"
 */
export function displayText(value: CellValue, numberFormat: string, system1904: boolean): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'string') return value;
  const { section, isNegativeSection } = sectionFor(numberFormat, value);
  const pieces = [...section.matchAll(PIECE)];
  if (pieces.some(([piece]) => /^([ymdhs]+|AM\/PM)$/i.test(piece)))
    return dateText(value, section, pieces, system1904);
  const isPercent = pieces.some(([piece, , , , other]) => other === '%' && piece === '%');
  const size = Math.abs(isPercent ? value * 100 : value);
  let isWritten = false;
  const written = pieces.map((match) => {
    const [piece, quoted, escaped, padded, other] = match;
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (padded !== undefined) return ' ';
    if (piece.startsWith('*') || piece.startsWith('[')) return '';
    if (other !== undefined) return other === '@' ? general(value) : other;
    if (isWritten) return '';
    isWritten = true;
    return /^General$/i.test(piece) || /E/i.test(piece) ? general(size) : fixed(size, piece);
  });
  const sign = value < 0 && !isNegativeSection ? '-' : '';
  return `${sign}${written.join('')}`;
}

interface Section {
  readonly section: string;
  /** The section says itself how a negative number looks. */
  readonly isNegativeSection: boolean;
}

function sectionFor(numberFormat: string, value: number): Section {
  const [positive = 'General', negative, zero] = numberFormat.split(';');
  if (value < 0 && negative !== undefined) return { section: negative, isNegativeSection: true };
  return { section: value === 0 && zero !== undefined ? zero : positive, isNegativeSection: false };
}

/** At most eleven characters, as General in a cell of ordinary width. */
function general(value: number): string {
  return String(Number(value.toPrecision(10)))
    .replace('.', ',')
    .replace('e', 'E');
}

/** `0`, `0.00`, `#,##0.0`: decimals that are `#` are left out where they are zero. */
function fixed(value: number, code: string): string {
  const [whole = '', decimals = ''] = code.split('.');
  const places = decimals.replaceAll(/[^0#?]/g, '');
  let [digits = '0', fraction = ''] = value.toFixed(places.length).split('.');
  while (fraction.length > 0 && fraction.endsWith('0') && places[fraction.length - 1] !== '0')
    fraction = fraction.slice(0, -1);
  digits = digits.padStart(whole.replaceAll(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? digits.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0') : digits;
  return fraction === '' ? grouped : `${grouped},${fraction}`;
}

function dateText(
  serial: number,
  section: string,
  pieces: readonly RegExpExecArray[],
  system1904: boolean,
): string {
  const date = dateOfSerial(serial, system1904);
  if (date === null) return '#'.repeat(8);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const two = (number: number): string => String(number).padStart(2, '0');
  // The system's short date follows the region. Docs: support.microsoft.com "Format a date the way you want"
  const shortDate = `${date.year}-${two(date.month)}-${two(date.day)}`;
  if (/^m\/d\/yyyy$/i.test(section)) return shortDate;
  if (/^m\/d\/yyyy h:mm$/i.test(section))
    return `${shortDate} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  let afterHours = false;
  const written = pieces.map(([piece, quoted, escaped, padded, other]) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (padded !== undefined || /^(am\/pm|\*.|\[.*\]|general)$/i.test(piece)) return '';
    if (other !== undefined) return other;
    const letter = piece[0]?.toLowerCase() ?? '';
    const isMinutes = letter === 'm' && afterHours;
    afterHours = letter === 'h';
    const number = isMinutes
      ? Math.floor(seconds / 60) % 60
      : ({ y: date.year % 100, m: date.month, d: date.day, h: Math.floor(seconds / 3600), s: seconds % 60 }[
          letter
        ] ?? 0);
    if (letter === 'y' && piece.length > 2) return String(date.year);
    if (letter === 'm' && !isMinutes && piece.length > 2) return MONTHS_SV[date.month - 1] ?? '';
    return piece.length > 1 ? two(number) : String(number);
  });
  return written.join('');
}
