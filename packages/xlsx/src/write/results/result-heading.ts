import type { ResultHeading } from '@nylage/core/results';
import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import { mutedStyle, titleStyle } from '../house-styles.ts';
import { brokenAt } from '../text-size.ts';
import type { RowToWrite } from '../workbook-model.ts';

const marker = { ...mutedStyle, wrap: false, size: 9 } as const;
const body = { ...mutedStyle, wrap: false } as const;

/**
 * The marker that tells our sheets from the user's own, then the title and its lines, then an empty row. A line that is
 * longer than the sheet is wide goes on below: it would run out of the screen, and shrink the whole on paper.
 */
export function headingRows(
  { title, stamp, lines }: ResultHeading,
  width = Number.POSITIVE_INFINITY,
): readonly RowToWrite[] {
  return [
    [
      {
        value: stamp === undefined ? RESULT_SHEET_MARKER : `${RESULT_SHEET_MARKER} · ${stamp}`,
        style: marker,
      },
    ],
    { cells: [{ value: title, style: titleStyle }], height: 30 },
    ...(lines ?? []).flatMap((line) => brokenAt(line, width)).map((line) => [{ value: line, style: body }]),
    [],
  ];
}
