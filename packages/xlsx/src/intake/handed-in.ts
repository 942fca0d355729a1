/** File types that people hand in, be it by mistake; the rest of a folder is left alone. */
const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods|csv)$/i;

/** Extracts as JSON end so, which keeps registers and decisions apart from them. */
const EXTRACT = /\.utdrag\.json$/i;

/**
 * Whether a file in a folder looks handed in, by its name without folders. Excel's own lock files
 * (`~$…`) and hidden files are not.
 */
export function looksHandedIn(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$') && (WORKBOOK.test(name) || EXTRACT.test(name));
}
