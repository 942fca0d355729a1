import { ASCII, isAt } from './ascii.ts';
import type { Budget } from './budget.ts';
import { damaged, Refused } from './refusal.ts';
import { decodeCdata, decodeXmlText } from './xml-text.ts';

const { LESS, GREATER, SLASH, COLON, EQUALS, QUOTE, APOSTROPHE, EXCLAMATION, QUESTION } = ASCII;

/** No part of a workbook nests deeper than about twenty elements. */
const MAX_DEPTH = 256;
/** Tags between two reports to the budget. */
const BATCH = 4096;
/** Looking for an attribute past this many is work that the budget counts. */
const MANY_ATTRIBUTES = 32;

/** Element names recur in every part of every workbook, so each that was read last in its slot is kept. */
const names: string[] = [];
/** The names that the format knows are shorter; a longer one is nothing to keep. */
const LONGEST_KEPT = 64;

/**
 * Walks the tags of one XML part from its bytes: names without their prefix, attributes only when
 * asked for, no objects per tag. Checks that tags nest and close, and refuses a DTD.
 */
export class XmlScanner {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** Just after the tag last read. Another scanner may move it past whole elements. */
  position: number;
  /** The last tag's name without prefix. */
  name = '';
  /** The last tag opens an element; also true of an empty-element tag, which then closes by itself. */
  opens = false;
  /** The last tag is `<a/>`. */
  empty = false;
  /** Elements open after the last tag. */
  depth = 0;
  #attributesStart = 0;
  #attributesEnd = 0;
  #tagStart = 0;
  #sinceReport = 0;
  #rootSeen = false;
  readonly #budget: Budget;
  readonly #nameStarts: number[] = [];
  readonly #nameEnds: number[] = [];

  constructor(bytes: Uint8Array, part: string, budget: Budget) {
    this.bytes = bytes;
    this.part = part;
    this.#budget = budget;
    this.position = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  }

  /** Where the last tag starts. */
  get tagStart(): number {
    return this.#tagStart;
  }

  /** Moves to the next tag; false at the end of the part, where every element must be closed. */
  next(): boolean {
    const bytes = this.bytes;
    let at = this.findTag(this.position);
    if (at < 0) {
      if (this.depth !== 0) damaged(this.part, 'xml');
      this.position = bytes.length;
      return false;
    }
    this.#count(1);
    this.#tagStart = at;
    const closes = bytes[at + 1] === SLASH;
    const start = closes ? at + 2 : at + 1;
    let local = start;
    for (at = start; ; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte === LESS) damaged(this.part, 'xml');
      if (byte <= 0x20 || byte === GREATER || byte === SLASH) break;
      if (byte === COLON) local = at + 1;
    }
    if (at === local) damaged(this.part, 'xml');
    this.name = this.#intern(local, at);
    if (closes) this.#close(start, at);
    else this.#open(start, at);
    return true;
  }

  /** An attribute of the last tag by its name without prefix; null where there is none. */
  attribute(name: string): string | null {
    const bytes = this.bytes;
    const end = this.#attributesEnd;
    let at = this.#attributesStart;
    for (let walked = 1; at < end; walked++) {
      while (at < end && (bytes[at] as number) <= 0x20) at++;
      if (at === end) break;
      if (walked % MANY_ATTRIBUTES === 0) this.#count(MANY_ATTRIBUTES);
      let local = at;
      let nameEnd = at;
      for (; at < end && bytes[at] !== EQUALS; at++) {
        if (bytes[at] === COLON) local = at + 1;
        if ((bytes[at] as number) > 0x20) nameEnd = at + 1;
      }
      at++;
      while (at < end && (bytes[at] as number) <= 0x20) at++;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) damaged(this.part, 'xml');
      const valueStart = at + 1;
      const valueEnd = bytes.indexOf(quote, valueStart);
      if (valueEnd < 0 || valueEnd > end) damaged(this.part, 'xml');
      if (this.#equals(local, nameEnd, name)) {
        this.#budget.textLength(this.part, (valueEnd - valueStart) >> 3);
        const value = decodeXmlText(bytes, valueStart, valueEnd, this.part);
        return /[\n\t]/.test(value) ? value.replace(/[\n\t]/g, ' ') : value;
      }
      at = valueEnd + 1;
    }
    return null;
  }

  /** A true/false attribute; `fallback` where it is absent. */
  flag(name: string, fallback = false): boolean {
    const value = this.attribute(name);
    return value === null ? fallback : value === '1' || value === 'true' || value === 'on';
  }

  /** A whole-number attribute; `fallback` where it is absent or not one. */
  whole(name: string, fallback: number): number {
    const value = this.attribute(name);
    return value !== null && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : fallback;
  }

  /**
   * The text of the element just opened, without its children's; moves past its closing tag.
   * `onChild` is called for each child, which is skipped otherwise.
   */
  text(onChild?: () => void): string {
    if (this.empty) return '';
    const bytes = this.bytes;
    let text = '';
    let from = this.position;
    for (;;) {
      const at = bytes.indexOf(LESS, from);
      if (at < 0) damaged(this.part, 'xml');
      // Eight bytes per unit is the most that references take, so this only ends what is far too long.
      this.#budget.textLength(this.part, text.length + ((at - from) >> 3));
      if (at > from) text += decodeXmlText(bytes, from, at, this.part);
      const next = bytes[at + 1];
      if (next === EXCLAMATION || next === QUESTION) {
        from = this.#pastDeclaration(at);
        if (this.#isCdata(at)) text += decodeCdata(bytes, at + 9, from - 3, this.part);
      } else {
        this.position = at;
        this.next();
        if (!this.opens) return text;
        const outside = this.empty ? this.depth : this.depth - 1;
        onChild?.();
        while (this.depth > outside) if (!this.next()) break;
        from = this.position;
      }
    }
  }

  /** Refuses a text that is put together from more than a cell may hold. */
  checkLength(text: string): void {
    this.#budget.textLength(this.part, text.length);
  }

  /** Moves past the element just opened and all it holds. */
  skip(): void {
    if (this.empty || !this.opens) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (!this.next()) return;
  }

  /** The next `<` that starts a tag, past comments, processing instructions and CDATA; -1 at the end. */
  findTag(from: number): number {
    const bytes = this.bytes;
    let at = bytes.indexOf(LESS, from);
    while (at >= 0 && (bytes[at + 1] === EXCLAMATION || bytes[at + 1] === QUESTION)) {
      at = bytes.indexOf(LESS, this.#pastDeclaration(at));
    }
    return at;
  }

  #isCdata(at: number): boolean {
    return isAt(this.bytes, at, '<![CDATA[');
  }

  #pastDeclaration(at: number): number {
    this.#count(1);
    if (this.bytes[at + 1] === QUESTION) return this.#past(at + 2, '?>');
    if (isAt(this.bytes, at, '<!--')) return this.#past(at + 4, '-->');
    if (this.#isCdata(at)) return this.#past(at + 9, ']]>');
    // Entities can be made to grow without end or to point at other files, and no workbook needs them.
    throw new Refused({ code: 'dtd', part: this.part });
  }

  /** The place after the next `end`, byte by byte: parts can be full of what only starts like it. */
  #past(from: number, end: string): number {
    const bytes = this.bytes;
    const last = end.charCodeAt(end.length - 1);
    for (let at = from + end.length - 1; at < bytes.length; at++) {
      if (bytes[at] === last && isAt(bytes, at - end.length + 1, end)) return at + 1;
    }
    return damaged(this.part, 'xml');
  }

  #count(tags: number): void {
    this.#sinceReport += tags;
    if (this.#sinceReport < BATCH) return;
    this.#budget.tags(this.part, this.#sinceReport);
    this.#sinceReport = 0;
  }

  #open(start: number, nameEnd: number): void {
    const bytes = this.bytes;
    let at = nameEnd;
    for (let quote = 0; ; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte === LESS) damaged(this.part, 'xml');
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
      else if (byte === GREATER) break;
    }
    this.opens = true;
    this.empty = bytes[at - 1] === SLASH;
    this.#attributesStart = nameEnd;
    this.#attributesEnd = this.empty ? at - 1 : at;
    this.position = at + 1;
    if (this.depth === 0) {
      if (this.#rootSeen) damaged(this.part, 'xml');
      this.#rootSeen = true;
    }
    if (this.empty) return;
    if (this.depth === MAX_DEPTH) damaged(this.part, 'xml');
    this.#nameStarts[this.depth] = start;
    this.#nameEnds[this.depth] = nameEnd;
    this.depth++;
  }

  #close(start: number, nameEnd: number): void {
    const bytes = this.bytes;
    let at = nameEnd;
    while ((bytes[at] ?? GREATER) <= 0x20) at++;
    if (bytes[at] !== GREATER || this.depth === 0) damaged(this.part, 'xml');
    this.depth--;
    let opened = this.#nameStarts[this.depth] as number;
    if ((this.#nameEnds[this.depth] as number) - opened !== nameEnd - start) damaged(this.part, 'xml');
    for (let name = start; name < nameEnd; name++) {
      if (bytes[name] !== bytes[opened++]) damaged(this.part, 'xml');
    }
    this.opens = false;
    this.empty = false;
    this.#attributesStart = 0;
    this.#attributesEnd = 0;
    this.position = at + 1;
  }

  #equals(start: number, end: number, text: string): boolean {
    return end - start === text.length && isAt(this.bytes, start, text);
  }

  /** A name as a string, made once where it recurs. */
  #intern(start: number, end: number): string {
    const slot =
      ((this.bytes[start] as number) * 7 + (this.bytes[end - 1] as number) * 31 + (end - start)) & 0xff;
    const known = names[slot];
    if (known !== undefined && this.#equals(start, end, known)) return known;
    const name = decodeXmlText(this.bytes, start, end, this.part);
    if (name.length <= LONGEST_KEPT) names[slot] = name;
    return name;
  }
}
