import { a1 } from '@nylage/core/grid';
import type { CellValue } from '@nylage/core/rules';
import { serialFromDate } from '@nylage/core/workbook';
import { fitCell, textElement } from '../write/shared-strings.ts';
import { element, join, type Xml, xmlText } from '../write/xml.ts';

/** A cell with a value, in the part's own prefix. Texts stand in the cell itself and are never formulas. */
export function cellXml(
  place: { readonly row: number; readonly column: number },
  value: CellValue,
  style: number | null,
  prefix: string,
  date1904: boolean,
): string {
  return withPrefix(cellElement(a1(place), value, style, date1904), prefix);
}

function cellElement(r: string, value: CellValue, style: number | null, date1904: boolean): Xml {
  const s = style ?? undefined;
  if (value === null) return element('c', { r, s });
  if (typeof value === 'string') {
    return element('c', { r, s, t: 'inlineStr' }, element('is', {}, textElement(fitCell(value))));
  }
  if (typeof value === 'boolean') return element('c', { r, s, t: 'b' }, number(value ? 1 : 0));
  if (typeof value === 'number') return element('c', { r, s }, number(value));
  return element('c', { r, s }, number(serialFromDate(value.date, date1904)));
}

function number(value: number): Xml {
  if (!Number.isFinite(value)) throw new Error(`${value} can not stand in a cell`);
  return element('v', {}, xmlText(String(value)));
}

/**
 * Gives elements of ours the prefix that a part uses. Texts and attributes are escaped, so a `<` always
 * starts a tag.
 */
export function withPrefix(xml: Xml | readonly Xml[], prefix: string): string {
  const joined = typeof xml === 'string' ? xml : join(xml);
  return prefix === '' ? joined : joined.replace(/<(\/?)/g, `<$1${prefix}`);
}
