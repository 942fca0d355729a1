import { cellCountOf } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { isRecord } from '../wire/is-record.ts';
import { changeStyle } from './format-edit.ts';
import { cellsChanged } from './happenings.ts';
import { assertCellsEditable } from './protection.ts';
import type { HyperlinkModel } from './sheet-model.ts';
import type { RangeTarget } from './targets.ts';

/**
 * Puts a link on each cell of a range: its text into the cell where one is given, blue and underlined.
 * Docs: learn.microsoft.com/javascript/api/excel/excel.rangehyperlink. The look: Självtest: link-look.
 */
export function setHyperlink(target: RangeTarget, value: unknown): void {
  const { area, sheet, workbook } = target;
  assertCellsEditable(workbook, sheet, area);
  if (cellCountOf(area) > 100_000) throw new HostError('InvalidArgument', 'links on so many cells');
  if (value !== null && !isRecord(value)) throw new HostError('InvalidArgument', 'a link is an object');
  const link = value === null ? null : linkFrom(value);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = `${row}:${column}`;
      if (link === null) sheet.hyperlinks.delete(key);
      else {
        sheet.hyperlinks.set(key, link);
        if (link.textToDisplay !== undefined) sheet.cells.setContent(row, column, link.textToDisplay);
      }
    }
  }
  if (link === null) return;
  changeStyle(target, { fontColor: '#0563C1', underline: 'Single' });
  if (link.textToDisplay !== undefined) cellsChanged(workbook, sheet, area);
}

function linkFrom(value: Readonly<Record<string, unknown>>): HyperlinkModel {
  const part = (name: string): string | undefined => {
    const text = value[name];
    if (text === undefined || text === null) return undefined;
    if (typeof text !== 'string') throw new HostError('InvalidArgument', `${name} is not a text`);
    return text;
  };
  const address = part('address');
  const documentReference = part('documentReference');
  if (address === undefined && documentReference === undefined) {
    throw new HostError('InvalidArgument', 'a link needs an address or a place in the document');
  }
  const screenTip = part('screenTip');
  const textToDisplay = part('textToDisplay');
  return {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
    ...(textToDisplay === undefined ? {} : { textToDisplay }),
  };
}
