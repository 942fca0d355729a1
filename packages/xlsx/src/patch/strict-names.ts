const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The strict names of what new parts use: the same words at other addresses. */
const STRICT_NAMES: readonly (readonly [string, string])[] = [
  ['spreadsheetml/2006/main', 'spreadsheetml/main'],
  ['officeDocument/2006/relationships', 'officeDocument/relationships'],
  ['drawingml/2006/main', 'drawingml/main'],
  ['drawingml/2006/chart', 'drawingml/chart'],
  ['drawingml/2006/spreadsheetDrawing', 'drawingml/spreadsheetDrawing'],
];

/** XML of ours with the names that a strict workbook uses; relationships of packages have only one name. */
export function strictXml(xml: string): string {
  return STRICT_NAMES.reduce(
    (changed, [from, to]) => changed.replaceAll(`${TRANSITIONAL}${from}`, `${STRICT}${to}`),
    xml,
  );
}
