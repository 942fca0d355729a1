import { ASCII, isAt } from './ascii.ts';
import type { Budget } from './budget.ts';
import { damaged } from './refusal.ts';
import { readStringItem } from './string-item.ts';
import { XmlScanner } from './xml-scanner.ts';
import { decodeXmlText, trimXmlSpace, unescapeExcel } from './xml-text.ts';

const { LESS } = ASCII;

const PLAIN = '<si><t>';
const PRESERVED = '<si><t xml:space="preserve">';
const PLAIN_END = '</t></si>';
const TICK = 8192;

/**
 * Reads all shared strings, in the order that cells point at. Plain items, which nearly all are, are
 * read straight from the bytes; the others tag by tag.
 */
export function readSharedStrings(bytes: Uint8Array, part: string, budget: Budget): string[] {
  const scanner = new XmlScanner(bytes, part, budget);
  if (!scanner.next()) damaged(part, 'xml');
  const root: string = scanner.name;
  if (root !== 'sst') damaged(part, 'unexpected-element');
  const keepsSpace = scanner.attribute('space') === 'preserve';
  const texts: string[] = [];
  let at = scanner.position;
  while (scanner.depth > 0) {
    const preserved = isAt(bytes, at, PRESERVED);
    if (preserved || isAt(bytes, at, PLAIN)) {
      const start = at + (preserved ? PRESERVED.length : PLAIN.length);
      const end = bytes.indexOf(LESS, start);
      if (end >= 0 && isAt(bytes, end, PLAIN_END)) {
        const text = decodeXmlText(bytes, start, end, part);
        keep(texts, unescapeExcel(preserved || keepsSpace ? text : trimXmlSpace(text)), part, budget, at);
        at = end + PLAIN_END.length;
        continue;
      }
    }
    scanner.position = at;
    if (!scanner.next()) break;
    if (scanner.opens && scanner.name === 'si') {
      keep(texts, readStringItem(scanner, keepsSpace), part, budget, at);
    } else scanner.skip();
    at = scanner.position;
  }
  while (scanner.next());
  return texts;
}

function keep(texts: string[], text: string, part: string, budget: Budget, position: number): void {
  budget.textLength(part, text.length);
  texts.push(text);
  if (texts.length % TICK !== 0) return;
  budget.texts(part, TICK);
  budget.tick(position);
}
