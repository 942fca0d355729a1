import { StyleBook } from '../write/style-book.ts';
import { partBytes } from '../write/xml.ts';
import { decodeUtf8 } from '../zip/utf8.ts';
import { withPrefix } from './cell-xml.ts';
import { addContentType, addLink } from './package-links.ts';
import { type StyleListName, StyleLists } from './style-lists.ts';
import type { WorkbookPackage } from './workbook-package.ts';

type ItemList = Exclude<StyleListName, 'numFmts'>;

/** A user's styles, to which ours are added after those that are there; equal ones are used again. */
export class UserStyles {
  readonly book: StyleBook;
  readonly #workbook: WorkbookPackage;
  readonly #part: string | null;
  readonly #lists: StyleLists | null;

  constructor(workbook: WorkbookPackage) {
    this.#workbook = workbook;
    const part = workbook.targetOfType(workbook.workbook, 'styles');
    this.#part = part;
    if (part === null) {
      this.#lists = null;
      this.book = new StyleBook();
      return;
    }
    const numFmts = new Map<number, string>();
    const items: Record<ItemList, string[]> = { fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
    this.#lists = new StyleLists(workbook.describing(part), workbook.describing(part), (list, scanner) => {
      if (list === 'numFmts')
        numFmts.set(scanner.whole('numFmtId', -1), scanner.attribute('formatCode') ?? '');
      else if (Object.hasOwn(items, list)) {
        const start = scanner.tagStart;
        scanner.skip();
        items[list as ItemList].push(decodeUtf8(scanner.bytes, start, scanner.position) ?? '');
      }
    });
    this.book = new StyleBook({ numFmts, ...items });
  }

  /** Writes what was added. */
  save(): void {
    const workbook = this.#workbook;
    if (this.#lists === null || this.#part === null) {
      const name = 'xl/styles.xml';
      workbook.set(name, partBytes(this.book.root()));
      addContentType(workbook, name, 'styles');
      addLink(workbook, workbook.workbook, 'styles', name);
      return;
    }
    for (const [list, items] of Object.entries(this.book.additions())) {
      for (const item of items) this.#lists.add(list as StyleListName, withPrefix(item, this.#lists.prefix));
    }
    const bytes = this.#lists.apply();
    if (bytes !== null) workbook.set(this.#part, bytes);
  }
}
