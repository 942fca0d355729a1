import type { Grid, GridSheet, GridTable } from '@nylage/core/grid';
import { extractEntry } from '../zip/extract-entry.ts';
import type { Inflate } from '../zip/inflate.ts';
import { decodeUtf8 } from '../zip/utf8.ts';
import { readZip } from '../zip/zip-directory.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { Budget, type CancelSignal, type ReadProgress } from './budget.ts';
import { refuseForeignFile } from './foreign-file.ts';
import { refuseForeignPackage } from './foreign-package.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { damaged, type Refusal, Refused } from './refusal.ts';
import { type Relationship, readRelationships, relationshipsOf } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet-part.ts';
import { readStyles } from './styles-part.ts';
import { readTable } from './table-part.ts';
import { TextTable } from './text-table.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';
import { toUtf8 } from './xml-encoding.ts';
import { XmlScanner } from './xml-scanner.ts';

/** What reading a workbook needs and may be told. */
export interface ReadOptions {
  readonly inflate: Inflate;
  readonly limits?: Partial<ReadLimits>;
  /** Called between parts and every thousand rows, in the same turn. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Looked at as often; an `AbortSignal` will do. */
  readonly signal?: CancelSignal;
}

/** The workbook's cells, or why the file was not read. */
export type ReadResult =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly refusal: Refusal };

/** Tabs that are not worksheets and hold no cells of ours. */
const OTHER_SHEETS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/**
 * Reads an .xlsx or .xlsm. Whatever the bytes are, it gives a grid or a refusal and never throws.
 * Formulas are not calculated: their cached values are used. It runs in one turn, so call it in a worker.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): ReadResult {
  try {
    return { ok: true, grid: new WorkbookReader(plain(bytes), options).read() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    // A hostile file must not take the caller down even where we have erred; tests see to it that none gets here.
    return { ok: false, refusal: { code: 'damaged', part: '', reason: 'unexpected' } };
  }
}

/** The same bytes as a plain array: Node's Buffer is a class of its own, which would slow the scans. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

class WorkbookReader {
  readonly #inflate: Inflate;
  readonly #limits: ReadLimits;
  readonly #budget: Budget;
  readonly #entries = new Map<string, ZipEntry>();
  /** Parts already read: reading one again is how a small file asks for endless work. */
  readonly #used = new Set<string>();

  constructor(bytes: Uint8Array, options: ReadOptions) {
    this.#inflate = options.inflate;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#budget = new Budget(this.#limits, options.signal, options.onProgress);
    const foreign = refuseForeignFile(bytes);
    if (foreign !== null) throw new Refused(foreign);
    const zip = readZip(bytes, this.#limits);
    if (!zip.ok) throw new Refused(zip.refusal);
    for (const entry of zip.entries) this.#entries.set(entry.name.toLowerCase(), entry);
  }

  read(): Grid {
    this.#budget.tick(0);
    const workbookName = this.#workbookName();
    const foreign = refuseForeignPackage(this.#entries, workbookName, this.#mimetype());
    if (foreign !== null) throw new Refused(foreign);
    const workbook = readWorkbookPart(this.#describing(workbookName), this.#budget);
    const links = this.#relationships(workbookName);
    const sheets = worksheetsOf(workbook.sheets, links, workbookName);
    const stringsName = targetOfType(links, 'sharedStrings');
    this.#expect([stringsName, ...sheets.map(({ part }) => part)]);

    const stylesName = targetOfType(links, 'styles');
    const styles = stylesName === null ? new Uint8Array() : readStyles(this.#describing(stylesName));
    const texts = new TextTable(stringsName === null ? [] : this.#sharedStrings(stringsName), this.#budget);
    const context = { texts, styles, date1904: workbook.date1904, budget: this.#budget };
    const read = sheets.map(({ entry, part }): GridSheet => {
      const bytes = this.#part(part);
      const scanner = new XmlScanner(bytes, part, this.#budget);
      const sheet = readSheet(scanner, entry, context, (ids) => this.#tables(part, ids));
      this.#budget.finish(bytes.length);
      return sheet;
    });
    const { date1904, definedNames } = workbook;
    return { sheets: read, texts: texts.texts, date1904, definedNames };
  }

  #mimetype(): string {
    const entry = this.#entries.get('mimetype');
    if (entry === undefined || entry.size > 256) return '';
    const bytes = this.#part('mimetype');
    return decodeUtf8(bytes, 0, bytes.length) ?? '';
  }

  #workbookName(): string {
    const links = this.#entries.has('_rels/.rels')
      ? this.#relationships('')
      : new Map<string, Relationship>();
    return targetOfType(links, 'officeDocument') ?? 'xl/workbook.xml';
  }

  #sharedStrings(name: string): string[] {
    const bytes = this.#part(name);
    const texts = readSharedStrings(bytes, name, this.#budget);
    this.#budget.finish(bytes.length);
    return texts;
  }

  #tables(sheet: string, ids: readonly string[]): GridTable[] {
    const links = this.#relationships(sheet);
    return ids.map((id) => {
      const link = links.get(id);
      if (link === undefined) damaged(relationshipsOf(sheet), 'missing-part');
      return readTable(this.#describing(link.target));
    });
  }

  #relationships(source: string): Map<string, Relationship> {
    const name = relationshipsOf(source);
    return this.#entries.has(name.toLowerCase())
      ? readRelationships(this.#describing(name), source)
      : new Map<string, Relationship>();
  }

  #describing(name: string): XmlScanner {
    this.#budget.description(name, this.#entries.get(name.toLowerCase())?.size ?? 0);
    return new XmlScanner(this.#part(name), name, this.#budget);
  }

  #part(name: string): Uint8Array {
    const key = name.toLowerCase();
    const entry = this.#entries.get(key);
    if (entry === undefined) damaged(name, 'missing-part');
    if (this.#used.has(key)) damaged(name, 'shared-part');
    this.#used.add(key);
    const part = extractEntry(entry, this.#inflate, this.#limits);
    if (!part.ok) throw new Refused(part.refusal);
    return toUtf8(part.bytes, name);
  }

  #expect(names: readonly (string | null)[]): void {
    let total = 0;
    for (const name of names) total += name === null ? 0 : (this.#entries.get(name.toLowerCase())?.size ?? 0);
    this.#budget.expect(total);
  }
}

interface Worksheet {
  readonly entry: SheetEntry;
  readonly part: string;
}

function worksheetsOf(
  entries: readonly SheetEntry[],
  links: ReadonlyMap<string, Relationship>,
  workbook: string,
): Worksheet[] {
  const names = new Set<string>();
  const sheets: Worksheet[] = [];
  for (const entry of entries) {
    // Excel takes no two names that differ only in case.
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw new Refused({ code: 'duplicate-sheet-name', name: entry.name });
    names.add(key);
    const link = links.get(entry.relationship);
    if (link === undefined) damaged(relationshipsOf(workbook), 'missing-part');
    if (link.type === 'worksheet') sheets.push({ entry, part: link.target });
    else if (!OTHER_SHEETS.has(link.type)) damaged(link.target, 'missing-part');
  }
  if (sheets.length === 0) throw new Refused({ code: 'no-worksheets' });
  return sheets;
}

function targetOfType(links: ReadonlyMap<string, Relationship>, type: string): string | null {
  for (const link of links.values()) if (link.type === type) return link.target;
  return null;
}
