/**
 * The parts room: a workbook's parts as they lie in the package, read tag by tag and built anew. For the
 * in-memory Excel, which keeps more of a workbook than the grid does. Knows no sheet, no style, no rule.
 */
export { WorkbookPackage } from '../patch/workbook-package.ts';
export { relationshipsOf } from '../read/relationships.ts';
export { eachChild, readRoot } from '../read/xml-children.ts';
export type { XmlScanner } from '../read/xml-scanner.ts';
export {
  line,
  noFill,
  richText,
  shape,
  solid,
  textProperties,
  title,
  val,
} from '../write/chart/chart-xml.ts';
export { commentsRoot, notesDrawing, type PlacedNote } from '../write/notes-parts.ts';
export { packageBytes } from '../write/package-bytes.ts';
export { appProperties, coreProperties, type Relationships } from '../write/package-parts.ts';
export { PartCollection } from '../write/part-collection.ts';
export { SharedStrings } from '../write/shared-strings.ts';
export { wrappedLines } from '../write/text-size.ts';
export { themeRoot } from '../write/theme-part.ts';
export { element, excelString, type Xml, xmlText } from '../write/xml.ts';
