import { decodeUtf8, encodeUtf8 } from '../zip/utf8.ts';
import type { Budget } from './budget.ts';
import { damaged } from './refusal.ts';
import { readStringItem } from './string-item.ts';
import { eachChild } from './xml-children.ts';
import { XmlScanner } from './xml-scanner.ts';
import { resolveEntities, trimXmlSpace, unescapeExcel } from './xml-text.ts';

/** Larger parts are not made into one string: it would stand in memory beside the bytes. */
const MAX_AT_ONCE = 16 * 1024 * 1024;
const TICK = 8192;

const PLAIN = '<si><t>';
const PRESERVED = '<si><t xml:space="preserve">';
const PLAIN_END = '</t></si>';
const ITEM_END = '</si>';

/** Reads all shared strings, in the order that cells point at. */
export function readSharedStrings(bytes: Uint8Array, part: string, budget: Budget): string[] {
  return (
    (bytes.length <= MAX_AT_ONCE ? readAtOnce(bytes, part, budget) : null) ?? readByTags(bytes, part, budget)
  );
}

/** The way that is right for every part: tag by tag. */
function readByTags(bytes: Uint8Array, part: string, budget: Budget): string[] {
  const scanner = openRoot(bytes, part, budget);
  const preserve = scanner.attribute('space') === 'preserve';
  const texts: string[] = [];
  eachChild(scanner, (name) => {
    if (name === 'si') keep(texts, readStringItem(scanner, preserve), part, budget, scanner.position);
  });
  while (scanner.next());
  return texts;
}

/**
 * The fast way, for parts laid out as nearly every program does: the part becomes one string, and
 * plain items are slices of it. Null where anything but string items stands between the items.
 */
function readAtOnce(bytes: Uint8Array, part: string, budget: Budget): string[] | null {
  const scanner = openRoot(bytes, part, budget);
  if (scanner.empty || scanner.attribute('space') !== null) return null;
  const whole = decodeUtf8(bytes, 0, bytes.length) ?? damaged(part, 'encoding');
  const isRaw = !whole.includes('&') && !whole.includes('_x') && !whole.includes('\r');
  const texts: string[] = [];
  let at = (decodeUtf8(bytes, 0, scanner.position) ?? '').length;
  for (;;) {
    const preserved = whole.startsWith(PRESERVED, at);
    if (preserved || whole.startsWith(PLAIN, at)) {
      const start = at + (preserved ? PRESERVED.length : PLAIN.length);
      const end = whole.indexOf('<', start);
      if (end >= 0 && whole.startsWith(PLAIN_END, end)) {
        const raw = whole.substring(start, end);
        keep(texts, plainText(isRaw ? raw : resolve(raw, part), preserved, isRaw), part, budget, at);
        at = end + PLAIN_END.length;
        continue;
      }
    }
    const code = whole.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x20 || code === 0x09) {
      at++;
    } else if (whole.startsWith('<si>', at) || whole.startsWith('<si ', at)) {
      const end = whole.indexOf(ITEM_END, at);
      if (end < 0) damaged(part, 'xml');
      const item = new XmlScanner(encodeUtf8(whole.substring(at, end + ITEM_END.length)), part, budget);
      item.next();
      if (item.empty) return null;
      keep(texts, readStringItem(item, false), part, budget, at);
      at = end + ITEM_END.length;
    } else {
      return whole.startsWith('</sst>', at) && whole.substring(at + 6).trim() === '' ? texts : null;
    }
  }
}

function openRoot(bytes: Uint8Array, part: string, budget: Budget): XmlScanner {
  const scanner = new XmlScanner(bytes, part, budget);
  if (!scanner.next()) damaged(part, 'xml');
  if (scanner.name !== 'sst') damaged(part, 'unexpected-element');
  return scanner;
}

function resolve(raw: string, part: string): string {
  return resolveEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw, part);
}

function plainText(text: string, preserved: boolean, isRaw: boolean): string {
  const trimmed = preserved ? text : trimXmlSpace(text);
  return isRaw ? trimmed : unescapeExcel(trimmed);
}

function keep(texts: string[], text: string, part: string, budget: Budget, position: number): void {
  budget.textLength(part, text.length);
  texts.push(text);
  if (texts.length % TICK === 0) {
    budget.texts(part, TICK);
    budget.tick(position);
  }
}
