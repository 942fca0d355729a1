import { Budget } from '../read/budget.ts';
import { refuseForeignFile } from '../read/foreign-file.ts';
import { refuseForeignPackage } from '../read/foreign-package.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/limits.ts';
import { damaged, Refused } from '../read/refusal.ts';
import { type Relationship, readRelationships, relationshipsOf } from '../read/relationships.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import { toUtf8 } from '../read/xml-encoding.ts';
import { XmlScanner } from '../read/xml-scanner.ts';
import { extractEntry } from '../zip/extract-entry.ts';
import type { Deflate, Inflate } from '../zip/inflate.ts';
import { decodeUtf8, encodeUtf8 } from '../zip/utf8.ts';
import { readZip } from '../zip/zip-directory.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';
import { ZipWriter } from '../zip/zip-writer.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook opened for changing some of its parts; all others are copied as they lie, still compressed. */
export class WorkbookPackage {
  /** The main part's name. */
  readonly workbook: string;
  readonly #inflate: Inflate;
  readonly #limits: ReadLimits;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #parts = new Map<string, Uint8Array>();
  /** New and changed parts by key, with the names they are written with. */
  readonly #changed = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  readonly #removed = new Set<string>();

  constructor(bytes: Uint8Array, inflate: Inflate, limits: Partial<ReadLimits> = {}) {
    this.#inflate = inflate;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    const foreign = refuseForeignFile(bytes);
    if (foreign !== null) throw new Refused(foreign);
    const zip = readZip(bytes, this.#limits);
    if (!zip.ok) throw new Refused(zip.refusal);
    for (const entry of zip.entries) this.#entries.set(keyOf(entry.name), entry);
    this.workbook = this.targetOfType('', 'officeDocument') ?? 'xl/workbook.xml';
    const wrong = refuseForeignPackage(this.#entries, this.workbook, this.#mimetype());
    if (wrong !== null) throw new Refused(wrong);
  }

  /** Whether somebody has signed the workbook; a change would break the signature. */
  get isSigned(): boolean {
    for (const { type } of this.links('').values()) if (type === 'origin') return true;
    return [...this.#entries.keys()].some((name) => name.startsWith('_xmlsignatures/'));
  }

  has(name: string): boolean {
    const key = keyOf(name);
    return !this.#removed.has(key) && (this.#changed.has(key) || this.#entries.has(key));
  }

  /** A part as UTF-8, as it stands after changes so far. */
  part(name: string): Uint8Array {
    const key = keyOf(name);
    const known = this.#changed.get(key)?.bytes ?? this.#parts.get(key);
    if (known !== undefined) return known;
    const entry = this.#removed.has(key) ? undefined : this.#entries.get(key);
    if (entry === undefined) damaged(name, 'missing-part');
    const part = extractEntry(entry, this.#inflate, this.#limits);
    if (!part.ok) throw new Refused(part.refusal);
    const bytes = declaredUtf8(toUtf8(part.bytes, name));
    this.#parts.set(key, bytes);
    return bytes;
  }

  /** A scanner at the start of a sheet. Parts are scanned more than once, each time within the limits. */
  scan(name: string): XmlScanner {
    return new XmlScanner(this.part(name), name, newBudget());
  }

  /** A scanner at the start of any other part, which must be of a size that describing parts have. */
  describing(name: string): XmlScanner {
    const bytes = this.part(name);
    const budget = newBudget();
    budget.description(name, bytes.length);
    return new XmlScanner(bytes, name, budget);
  }

  /** Changes a part, or adds it. */
  set(name: string, bytes: Uint8Array): void {
    const key = keyOf(name);
    this.#removed.delete(key);
    this.#changed.set(key, { name: this.#entries.get(key)?.name ?? name, bytes });
  }

  /** Takes a part out of the workbook. */
  remove(name: string): void {
    this.#changed.delete(keyOf(name));
    this.#removed.add(keyOf(name));
  }

  /** The links out of a part; empty source: out of the package. */
  links(source: string): ReadonlyMap<string, Relationship> {
    const name = relationshipsOf(source);
    return this.has(name)
      ? readRelationships(this.describing(name), source)
      : new Map<string, Relationship>();
  }

  /** The part that a link of a type leads to, if there is one. */
  targetOfType(source: string, type: string): string | null {
    for (const link of this.links(source).values()) if (link.type === type) return link.target;
    return null;
  }

  /** What the workbook part says. */
  describe(): ReturnType<typeof readWorkbookPart> {
    return readWorkbookPart(this.describing(this.workbook), newBudget());
  }

  /** The names of all parts, as written in the file. */
  names(): readonly string[] {
    const old = [...this.#entries.values()].filter(({ name }) => !this.#removed.has(keyOf(name)));
    const added = [...this.#changed].filter(([key]) => !this.#entries.has(key));
    return [...old.map(({ name }) => name), ...added.map(([, { name }]) => name)];
  }

  /** The workbook's bytes: untouched parts copied compressed and in their order, new ones last. */
  save(deflate: Deflate): Uint8Array {
    const zip = new ZipWriter(deflate, this.#inflate.crc32);
    for (const [key, entry] of this.#entries) {
      const changed = this.#changed.get(key);
      if (this.#removed.has(key)) continue;
      if (changed === undefined) zip.copy(entry);
      else zip.add(changed.name, changed.bytes);
    }
    for (const [key, { name, bytes }] of this.#changed) if (!this.#entries.has(key)) zip.add(name, bytes);
    return zip.finish();
  }

  #mimetype(): string {
    const entry = this.#entries.get('mimetype');
    if (entry === undefined || entry.size > 256) return '';
    const bytes = this.part('mimetype');
    return decodeUtf8(bytes, 0, bytes.length) ?? '';
  }
}

/** What one scan may use. */
export function newBudget(): Budget {
  return new Budget(DEFAULT_LIMITS, undefined, undefined);
}

/** Parts are found by name without regard to case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

/** Parts are changed as UTF-8, so one that was in another encoding must not go on saying so. */
function declaredUtf8(bytes: Uint8Array): Uint8Array {
  const head = decodeUtf8(bytes, 0, Math.min(bytes.length, 200), false) ?? '';
  const declaration = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["'][^>]*\?>/.exec(head);
  if (declaration?.[1] === undefined || /^utf-?8$/i.test(declaration[1])) return bytes;
  const first = encodeUtf8(DECLARATION);
  const rest = bytes.subarray(encodeUtf8(declaration[0]).length);
  const out = new Uint8Array(first.length + rest.length);
  out.set(first);
  out.set(rest, first.length);
  return out;
}
