import { MAX_COLUMNS, parseA1, parseA1Range } from '@nylage/core/grid';
import { eachChild, readRoot, type XmlScanner } from '@nylage/xlsx/parts';
import type { HyperlinkModel, SheetModel } from '../../model/sheet-model.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { openConditionalFormats, openValidations } from './open-rules.ts';
import type { OpenedStyles } from './open-styles.ts';
import { movedFormula } from './shared-formula.ts';

/** Points in one character of width, and in a column's padding, near enough. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;

/** What a sheet part is opened with. */
export interface SheetContext {
  readonly workbook: WorkbookModel;
  readonly styles: OpenedStyles;
  /** The address of a link out of the file, by relationship id. */
  readonly addressOf: (relationship: string) => string | null;
}

/** Puts into a sheet what the grid does not keep: looks, formulas, sizes, rules, links, protection. */
export function openSheet(scanner: XmlScanner, sheet: SheetModel, context: SheetContext): void {
  const { workbook, styles } = context;
  const ids = styles.cells.map((style) => workbook.styles.add(style));
  readRoot(scanner, 'worksheet', (element) => {
    switch (element) {
      case 'sheetPr':
        eachChild(scanner, (name) => {
          const rgb = name === 'tabColor' ? scanner.attribute('rgb') : null;
          if (rgb !== null) sheet.tabColor = `#${rgb.slice(-6).toUpperCase()}`;
        });
        break;
      case 'sheetViews':
        eachChild(scanner, () => {
          openView(scanner, sheet);
        });
        break;
      case 'cols':
        eachChild(scanner, () => {
          openColumns(scanner, sheet, ids);
        });
        break;
      case 'sheetData':
        openCells(scanner, sheet, ids);
        break;
      case 'sheetProtection':
        openProtection(scanner, sheet);
        break;
      case 'conditionalFormatting':
        sheet.conditionalFormats.push(
          ...openConditionalFormats(scanner, {
            differential: styles.differential,
            nextId: () => ruleId(workbook),
          }),
        );
        break;
      case 'dataValidations':
        sheet.validations.push(...openValidations(scanner));
        break;
      case 'hyperlinks':
        eachChild(scanner, () => {
          openLink(scanner, sheet, context);
        });
        break;
      case 'extLst':
        // Lists on another sheet are kept in an extension, by Excel 2010 and later.
        eachChild(scanner, () => {
          eachChild(scanner, (name) => {
            if (name === 'dataValidations') sheet.validations.push(...openValidations(scanner));
          });
        });
        break;
      default:
        break;
    }
  });
  sheet.conditionalFormats.sort((one, other) => one.priority - other.priority);
  for (const [at, format] of sheet.conditionalFormats.entries()) format.priority = at;
}

/** An id for a conditional format, as long as Excel's. */
function ruleId(workbook: WorkbookModel): string {
  return `{${workbook.nextId().toString(16).toUpperCase().padStart(8, '0')}-CF00-0000-0000-000000000000}`;
}

function openView(scanner: XmlScanner, sheet: SheetModel): void {
  sheet.showGridlines = scanner.flag('showGridLines', true);
  sheet.showHeadings = scanner.flag('showRowColHeaders', true);
  eachChild(scanner, (name) => {
    const state = scanner.attribute('state');
    if (name !== 'pane' || (state !== 'frozen' && state !== 'frozenSplit')) return;
    sheet.freeze = { rows: scanner.whole('ySplit', 0), columns: scanner.whole('xSplit', 0) };
  });
}

function openColumns(scanner: XmlScanner, sheet: SheetModel, ids: readonly number[]): void {
  const first = scanner.whole('min', 1) - 1;
  const last = Math.min(scanner.whole('max', first + 1), MAX_COLUMNS) - 1;
  const width = Number(scanner.attribute('width') ?? Number.NaN);
  const style = ids[scanner.whole('style', 0)] ?? 0;
  // A run to the last column is the rest of the sheet: its width is the standard, not each column's own.
  const end = Math.min(last, first + 255);
  for (let column = first; column <= end; column++) {
    if (width > 0) sheet.columnWidths.set(column, width * POINTS_PER_CHARACTER + PADDING_POINTS);
    if (style !== 0) sheet.columnStyles.set(column, style);
  }
}

function openCells(scanner: XmlScanner, sheet: SheetModel, ids: readonly number[]): void {
  const shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  let row = -1;
  eachChild(scanner, () => {
    row = scanner.whole('r', row + 2) - 1;
    const height = Number(scanner.attribute('ht') ?? Number.NaN);
    if (height > 0 && scanner.flag('customHeight')) sheet.rowHeights.set(row, height);
    const rowStyle = scanner.flag('customFormat') ? (ids[scanner.whole('s', 0)] ?? 0) : 0;
    if (rowStyle !== 0) sheet.rowStyles.set(row, rowStyle);
    let column = -1;
    eachChild(scanner, () => {
      const place = parseA1(scanner.attribute('r') ?? '');
      column = place?.column ?? column + 1;
      const style = ids[scanner.whole('s', 0)] ?? 0;
      if (style !== 0) sheet.cells.setStyle(row, column, style);
      eachChild(scanner, (name) => {
        if (name !== 'f') return;
        const group = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
        const text = scanner.text();
        const first = group === null ? undefined : shared.get(group);
        if (group !== null && text !== '') shared.set(group, { formula: text, row, column });
        const formula =
          text === '' && first !== undefined
            ? movedFormula(first.formula, row - first.row, column - first.column)
            : text;
        if (formula !== '')
          sheet.cells.setContent(row, column, sheet.cells.value(row, column), `=${formula}`);
      });
    });
  });
}

function openProtection(scanner: XmlScanner, sheet: SheetModel): void {
  if (!scanner.flag('sheet')) return;
  const isLocked = scanner.attribute('password') !== null || scanner.attribute('hashValue') !== null;
  const allowed = (name: string): boolean => !scanner.flag(name, true);
  sheet.protection = {
    options: {
      allowFormatCells: allowed('formatCells'),
      allowFormatColumns: allowed('formatColumns'),
      allowFormatRows: allowed('formatRows'),
      allowInsertRows: allowed('insertRows'),
      allowInsertColumns: allowed('insertColumns'),
      allowDeleteRows: allowed('deleteRows'),
      allowDeleteColumns: allowed('deleteColumns'),
      allowSort: allowed('sort'),
      allowAutoFilter: allowed('autoFilter'),
      allowEditObjects: !scanner.flag('objects'),
    },
    // The file keeps a hash only: nobody here knows the password.
    password: isLocked ? `unknown ${sheet.id}` : null,
  };
}

function openLink(scanner: XmlScanner, sheet: SheetModel, context: SheetContext): void {
  const area = parseA1Range(scanner.attribute('ref') ?? '');
  if (area === null) return;
  const id = scanner.attribute('id');
  const address = id === null ? null : context.addressOf(id);
  const location = scanner.attribute('location');
  const screenTip = scanner.attribute('tooltip');
  if (address === null && location === null) return;
  const link: HyperlinkModel = {
    ...(address === null ? {} : { address }),
    ...(location === null ? {} : { documentReference: location }),
    ...(screenTip === null ? {} : { screenTip }),
  };
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 1_000); row++) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 255); column++) {
      sheet.hyperlinks.set(`${row}:${column}`, link);
    }
  }
}
