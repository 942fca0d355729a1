/** Workbooks written out part by part, for tests that need exact bytes. Never imported by shipped code. */

import { nodeDeflate } from '../zip/inflate-node.ts';
import { encodeUtf8 } from '../zip/utf8.ts';
import { ZipWriter } from '../zip/zip-writer.ts';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** One sheet of a test workbook. */
export interface TestSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** The whole part. */
  readonly xml: string | Uint8Array;
}

/** A test workbook; what is absent is left out of the file. */
export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** What is inside `sst`. */
  readonly sharedStrings?: string;
  /** What is inside `styleSheet`. */
  readonly styles?: string;
  /** What stands before the sheets in the workbook part. */
  readonly workbookPr?: string;
  /** What stands after them. */
  readonly afterSheets?: string;
  readonly strict?: boolean;
  /** Parts added, or put in the place of those made here. */
  readonly parts?: Parts;
}

/** A sheet part from the XML inside `sheetData` and what follows it. */
export function sheetXml(rows: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The parts of a test workbook by name. */
export function workbookParts(workbook: TestWorkbook): Parts {
  const main = workbook.strict === true ? STRICT_MAIN : MAIN;
  const relationships = workbook.strict === true ? STRICT_RELATIONSHIPS : OFFICE_RELATIONSHIPS;
  const sheets = workbook.sheets
    .map(({ name, state }, index) => {
      const hidden = state === undefined ? '' : ` state="${state}"`;
      return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
    })
    .join('');
  const links = workbook.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  const more: (readonly [string, string])[] = [];
  const parts: Record<string, string | Uint8Array> = {};
  workbook.sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  if (workbook.sharedStrings !== undefined) {
    more.push(['sharedStrings', 'sharedStrings.xml']);
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${workbook.sharedStrings}</sst>`;
  }
  if (workbook.styles !== undefined) {
    more.push(['styles', 'styles.xml']);
    parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${workbook.styles}</styleSheet>`;
  }
  const relations = [...links, ...more]
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
    )
    .join('');
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}">${workbook.workbookPr ?? ''}<sheets>${sheets}</sheets>${workbook.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relations}</Relationships>`,
    ...parts,
    ...workbook.parts,
  };
}

/** A zip of parts in the order given. */
export function zipOf(parts: Parts): Uint8Array {
  const zip = new ZipWriter(nodeDeflate);
  for (const [name, content] of Object.entries(parts)) {
    zip.add(name, typeof content === 'string' ? encodeUtf8(content) : content);
  }
  return zip.finish();
}

/** The bytes of a test workbook. */
export function workbookBytes(workbook: TestWorkbook): Uint8Array {
  return zipOf(workbookParts(workbook));
}

/** A workbook of one sheet, *Blad1*, from the XML inside its `sheetData`. */
export function oneSheet(
  rows: string,
  more: Omit<TestWorkbook, 'sheets'> & { readonly after?: string } = {},
): Uint8Array {
  return workbookBytes({ ...more, sheets: [{ name: 'Blad1', xml: sheetXml(rows, more.after) }] });
}
