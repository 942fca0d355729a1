import { type CellRange, parseA1Range } from '@nylage/core/grid';
import type { Edit } from '@nylage/core/rules';
import { eachChild, readRoot } from '../read/xml-children.ts';
import { unescapeExcel } from '../read/xml-text.ts';
import { tableColumnName } from '../write/table-part.ts';
import { xmlText } from '../write/xml.ts';
import { decodeUtf8 } from '../zip/utf8.ts';
import type { SkipReason } from './patch-result.ts';
import { RawTag } from './raw-tag.ts';
import { Splices } from './splices.ts';
import type { WorkbookPackage } from './workbook-package.ts';

type SetEdit = Extract<Edit, { kind: 'set' }>;

const MAX_HEADER = 255;

interface TableColumn {
  readonly tag: RawTag;
  readonly start: number;
  readonly end: number;
  name: string;
}

interface Table {
  readonly part: string;
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
  readonly columns: readonly TableColumn[];
}

/** Keeps a sheet's tables in step with its header cells: where the two differ, Excel repairs the file. */
export class TablePatch {
  readonly #package: WorkbookPackage;
  readonly #tables: readonly Table[];

  constructor(workbook: WorkbookPackage, sheet: string, ids: readonly string[]) {
    this.#package = workbook;
    const links = ids.length === 0 ? null : workbook.links(sheet);
    this.#tables = ids.flatMap((id) => {
      const link = links?.get(id);
      return link === undefined ? [] : [readTable(workbook, link.target)];
    });
  }

  /** Why a cell may not be set; null where it may, and then its table's column is renamed with it. */
  accept(edit: SetEdit): SkipReason | null {
    const table = this.#tables.find(({ range }) => isInside(range, edit));
    if (table === undefined) return null;
    if (edit.row > table.range.bottom - table.totalsRows) return 'table-totals';
    if (!table.hasHeader || edit.row !== table.range.top) return null;
    const column = table.columns[edit.column - table.range.left];
    if (column === undefined) return null;
    const { value } = edit;
    if (typeof value !== 'string' || value === '' || value.length > MAX_HEADER) return 'table-header';
    if (value === column.name) return null;
    const isTaken = table.columns.some((other) => other !== column && sameName(other.name, value));
    if (isTaken) return 'table-header';
    if (isNamedInFormulas(this.#package, column.name)) return 'header-in-formulas';
    column.name = value;
    column.tag.set('name', tableColumnName(value));
    return null;
  }

  /** Writes the tables whose columns were renamed. */
  save(): void {
    for (const { part, columns } of this.#tables) {
      const bytes = this.#package.part(part);
      const splices = new Splices();
      for (const { tag, start, end } of columns) {
        const before = new RawTag(bytes, start, end).toString();
        if (tag.toString() !== before) splices.replace(start, end, tag.toString());
      }
      if (!splices.isEmpty) this.#package.set(part, splices.apply(bytes));
    }
  }
}

function readTable(workbook: WorkbookPackage, part: string): Table {
  const opening = workbook.describing(part);
  opening.next();
  const root = new RawTag(opening.bytes, opening.tagStart, opening.position);
  const scanner = workbook.describing(part);
  const columns: TableColumn[] = [];
  readRoot(scanner, 'table', (element) => {
    if (element !== 'tableColumns') return;
    eachChild(scanner, () => {
      const { tagStart: start, position: end } = scanner;
      const name = unescapeExcel(scanner.attribute('name') ?? '');
      columns.push({ tag: new RawTag(scanner.bytes, start, end), start, end, name });
    });
  });
  return {
    part,
    range: parseA1Range(root.get('ref') ?? '') ?? { top: -1, left: -1, bottom: -2, right: -2 },
    hasHeader: root.get('headerRowCount') !== '0',
    totalsRows: Number(root.get('totalsRowCount') ?? 0),
    columns,
  };
}

/** Whether any formula, name or rule in the workbook refers to a table's column by its header. */
function isNamedInFormulas(workbook: WorkbookPackage, header: string): boolean {
  // In formulas these characters stand after an apostrophe.
  const quoted = xmlText(header.replace(/['[\]#]/g, "'$&"));
  const names = workbook
    .names()
    .filter((name) => /^xl\/(worksheets|tables|charts)\/[^/]+\.xml$|^xl\/workbook\.xml$/i.test(name));
  return names.some((name) => {
    const bytes = workbook.part(name);
    const xml = decodeUtf8(bytes, 0, bytes.length) ?? '';
    return xml.includes(`[${quoted}]`) || xml.includes(`@${quoted}]`);
  });
}

function isInside(
  range: CellRange,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Excel compares names without regard to case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
