import { classOfCode, type FormatClass } from '@nylage/core/grid';
import { classOfBuiltIn } from './built-in-format.ts';
import { damaged } from './refusal.ts';
import { eachChild, readRoot } from './xml-children.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Excel holds 65,490 cell formats; some programs write many more, none this many. */
const MAX_FORMATS = 250_000;

/**
 * Reads the styles part: what each cell style id makes of a number (a `FormatClass` per id). Only the
 * number format of `cellXfs` counts; conditional formats and named styles do not change a value.
 */
export function readStyles(scanner: XmlScanner): Uint8Array {
  const codes = new Map<number, FormatClass>();
  const formatIds: number[] = [];
  readRoot(scanner, 'styleSheet', (element) => {
    if (element === 'numFmts') {
      eachChild(scanner, (name) => {
        const code = name === 'numFmt' ? scanner.attribute('formatCode') : null;
        if (code !== null) codes.set(scanner.whole('numFmtId', -1), classOfCode(code));
        if (codes.size > MAX_FORMATS) damaged(scanner.part, 'too-many-styles');
      });
    } else if (element === 'cellXfs') {
      eachChild(scanner, (name) => {
        if (name === 'xf') formatIds.push(scanner.whole('numFmtId', 0));
        if (formatIds.length > MAX_FORMATS) damaged(scanner.part, 'too-many-styles');
      });
    }
  });
  return Uint8Array.from(formatIds, (id) => codes.get(id) ?? classOfBuiltIn(id));
}
