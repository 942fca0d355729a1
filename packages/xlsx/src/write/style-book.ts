import { type CellStyle, type DifferentialStyle, numberFormats } from './cell-style.ts';
import { element, type Xml } from './xml.ts';

/** Number formats that every program knows by number. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  [numberFormats.general]: 0,
  [numberFormats.whole]: 1,
  [numberFormats.grouped]: 3,
  [numberFormats.text]: 49,
};
const FIRST_OWN_FORMAT = 164;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Elements of one kind, each distinct one once, by the order in which they were first used. */
class Pool {
  readonly items: Xml[] = [];
  readonly #known = new Map<string, number>();
  readonly #base: number;

  /** `base` are items that are there already, before those collected here; equal ones are used again. */
  constructor(base: readonly string[], ...first: Xml[]) {
    this.#base = base.length;
    for (const [id, item] of base.entries()) if (!this.#known.has(item)) this.#known.set(item, id);
    if (base.length === 0) for (const item of first) this.add(item);
  }

  add(item: Xml): number {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    this.items.push(item);
    const id = this.#base + this.items.length - 1;
    this.#known.set(item, id);
    return id;
  }

  element(name: string, attributes: Readonly<Record<string, string>> = {}): Xml {
    return element(name, { count: this.items.length, ...attributes }, this.items);
  }
}

/** The styles that a workbook has already, as they are written, where ours are added to a user's. */
export interface StyleBase {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellXfs: readonly string[];
  readonly dxfs: readonly string[];
  /** Number format codes by id. */
  readonly numFmts: ReadonlyMap<number, string>;
}

/** The styles that are to be added to each of a user's lists. */
export type StyleAdditions = Readonly<Record<keyof StyleBase, readonly Xml[]>>;

/** Collects the styles that a workbook's cells use, and writes the styles part from them. */
export class StyleBook {
  readonly #formats = new Map<string, number>();
  readonly #known: ReadonlyMap<number, string>;
  readonly #fonts: Pool;
  readonly #fills: Pool;
  readonly #borders: Pool;
  readonly #cells: Pool;
  readonly #differential: Pool;
  readonly #ids = new WeakMap<CellStyle, number>();

  constructor(base?: StyleBase) {
    this.#known = base?.numFmts ?? new Map<number, string>();
    this.#fonts = new Pool(base?.fonts ?? [], font({}));
    // Excel keeps the first two fills for itself, whatever they say.
    this.#fills = new Pool(base?.fills ?? [], patternFill('none'), patternFill('gray125'));
    this.#borders = new Pool(base?.borders ?? [], border(undefined));
    const normal = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    this.#cells = new Pool(base?.cellXfs ?? [], normal);
    this.#differential = new Pool(base?.dxfs ?? []);
  }

  /** What is to be added to the lists that there were already. */
  additions(): StyleAdditions {
    return {
      numFmts: this.#formatElements(),
      fonts: this.#fonts.items,
      fills: this.#fills.items,
      borders: this.#borders.items,
      cellXfs: this.#cells.items,
      dxfs: this.#differential.items,
    };
  }

  /** The id of a style, as cells refer to it; 0 is the normal style. */
  cell(style: CellStyle | undefined): number {
    if (style === undefined) return 0;
    let id = this.#ids.get(style);
    if (id === undefined) {
      id = this.#cells.add(this.#cellFormat(style));
      this.#ids.set(style, id);
    }
    return id;
  }

  /** The id of a style that a conditional format lays over cells. */
  differential(style: DifferentialStyle): number {
    const children: Xml[] = [];
    if (style.bold !== undefined || style.color !== undefined) {
      children.push(
        element('font', {}, [
          style.bold === undefined ? null : element('b', { val: style.bold }),
          style.color === undefined ? null : element('color', { rgb: argb(style.color) }),
        ]),
      );
    }
    // In a differential fill it is the background colour that shows.
    if (style.fill !== undefined) {
      children.push(
        element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(style.fill) }))),
      );
    }
    return this.#differential.add(element('dxf', {}, children));
  }

  /** The styles part. */
  root(): Xml {
    const formats = this.#formatElements();
    return element('styleSheet', { xmlns: MAIN }, [
      formats.length === 0 ? null : element('numFmts', { count: formats.length }, formats),
      this.#fonts.element('fonts'),
      this.#fills.element('fills'),
      this.#borders.element('borders'),
      element(
        'cellStyleXfs',
        { count: 1 },
        element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
      ),
      this.#cells.element('cellXfs'),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      this.#differential.element('dxfs'),
      element('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
    ]);
  }

  #cellFormat(style: CellStyle): Xml {
    const numFmtId = this.#format(style.format ?? numberFormats.general);
    const fontId = this.#fonts.add(font(style));
    const fillId = style.fill === undefined ? 0 : this.#fills.add(solidFill(style.fill));
    const borderId = this.#borders.add(border(style.border));
    const alignment = alignmentOf(style);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId === 0 ? undefined : true,
        applyFont: fontId === 0 ? undefined : true,
        applyFill: fillId === 0 ? undefined : true,
        applyBorder: borderId === 0 ? undefined : true,
        applyAlignment: alignment === null ? undefined : true,
      },
      alignment,
    );
  }

  #formatElements(): readonly Xml[] {
    return [...this.#formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
  }

  #format(code: string): number {
    const known = BUILT_IN_FORMATS[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    for (const [id, theirs] of this.#known) if (theirs === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#known.keys()) + 1 + this.#formats.size;
    this.#formats.set(code, id);
    return id;
  }
}

/** A colour as the file writes it: opaque, without `#`. */
export function argb(color: string): string {
  if (!/^#[0-9a-fA-F]{6}$/.test(color)) throw new Error(`${color} is not a colour like #0b5394`);
  return `FF${color.slice(1).toUpperCase()}`;
}

function font(style: CellStyle): Xml {
  return element('font', {}, [
    style.bold === true ? element('b') : null,
    style.italic === true ? element('i') : null,
    style.underline === true ? element('u') : null,
    element('sz', { val: style.size ?? 11 }),
    element('color', style.color === undefined ? { theme: 1 } : { rgb: argb(style.color) }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
    element('scheme', { val: 'minor' }),
  ]);
}

function patternFill(patternType: string): Xml {
  return element('fill', {}, element('patternFill', { patternType }));
}

function solidFill(color: string): Xml {
  return element(
    'fill',
    {},
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: argb(color) }),
      element('bgColor', { indexed: 64 }),
    ]),
  );
}

function border(style: CellStyle['border']): Xml {
  const line = (name: string, drawn: boolean): Xml =>
    style === undefined || !drawn
      ? element(name)
      : element(name, { style: 'thin' }, element('color', { rgb: argb(style.color) }));
  const all = style?.sides === 'all';
  return element('border', {}, [
    line('left', all),
    line('right', all),
    line('top', all),
    line('bottom', true),
    element('diagonal'),
  ]);
}

function alignmentOf(style: CellStyle): Xml | null {
  const { align, vertical, wrap, rotate, indent } = style;
  if ([align, vertical, wrap, rotate, indent].every((one) => one === undefined)) return null;
  return element('alignment', {
    horizontal: align ?? (indent === undefined ? undefined : 'left'),
    vertical,
    textRotation: rotate,
    wrapText: wrap,
    indent,
  });
}
