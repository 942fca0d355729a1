import { element, type Xml } from '@nylage/xlsx/parts';
import { type CellBorder, type CellStyle, GENERAL, type StylePool } from '../../cells/cell-style.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_OWN_FORMAT = 164;
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  'm/d/yyyy': 14,
  '@': 49,
};

/** Elements of one kind, each distinct one once. */
class Pool {
  readonly items: Xml[] = [];
  readonly #known = new Map<string, number>();

  constructor(...first: Xml[]) {
    for (const item of first) this.add(item);
  }

  add(item: Xml): number {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    this.items.push(item);
    this.#known.set(item, this.items.length - 1);
    return this.items.length - 1;
  }

  element(name: string): Xml {
    return element(name, { count: this.items.length }, this.items);
  }
}

/** Collects the looks that a workbook uses and writes the styles part from them. */
export class StyleBook {
  readonly #pool: StylePool;
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Pool(font({}));
  // The first two fills are Excel's own, whatever they say.
  readonly #fills = new Pool(fill('none', null), fill('gray125', null));
  readonly #borders = new Pool(border({}));
  readonly #cells = new Pool(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  readonly #differential = new Pool();
  readonly #ids = new Map<number, number>();

  constructor(pool: StylePool) {
    this.#pool = pool;
  }

  /** Whether texts of a look wrap. */
  wraps(style: number): boolean {
    return this.#pool.style(style).wrap === true;
  }

  /** The file's id of a look. */
  cell(style: number): number {
    let id = this.#ids.get(style);
    if (id === undefined) {
      id = style === 0 ? 0 : this.#cells.add(this.#format(this.#pool.style(style)));
      this.#ids.set(style, id);
    }
    return id;
  }

  /** The file's id of what a conditional format shows. */
  differential(style: CellStyle): number {
    const hasFont =
      style.bold !== undefined ||
      style.italic !== undefined ||
      style.strikethrough !== undefined ||
      style.fontColor !== undefined;
    return this.#differential.add(
      element('dxf', {}, [
        hasFont
          ? element('font', {}, [
              style.bold === undefined ? null : element('b', { val: style.bold }),
              style.italic === undefined ? null : element('i', { val: style.italic }),
              style.strikethrough === undefined ? null : element('strike', { val: style.strikethrough }),
              style.fontColor === undefined ? null : element('color', { rgb: argb(style.fontColor) }),
            ])
          : null,
        // In a differential fill it is the background that shows.
        style.fill === undefined
          ? null
          : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(style.fill) }))),
      ]),
    );
  }

  /** The styles part. */
  root(): Xml {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
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
    ]);
  }

  #format(style: CellStyle): Xml {
    const numFmtId = this.#numberFormat(style.numberFormat ?? GENERAL);
    const fontId = this.#fonts.add(font(style));
    const fillId = style.fill === undefined ? 0 : this.#fills.add(fill('solid', style.fill));
    const borderId = this.#borders.add(border(style.borders ?? {}));
    const isAligned =
      style.horizontal !== undefined ||
      style.vertical !== undefined ||
      style.wrap === true ||
      style.indent !== undefined;
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId !== 0 || undefined,
        applyFont: fontId !== 0 || undefined,
        applyFill: fillId !== 0 || undefined,
        applyBorder: borderId !== 0 || undefined,
        applyAlignment: isAligned || undefined,
        applyProtection: style.locked === false || undefined,
      },
      [
        isAligned
          ? element('alignment', {
              horizontal: lower(style.horizontal),
              vertical: lower(style.vertical),
              wrapText: style.wrap,
              indent: style.indent,
            })
          : null,
        style.locked === false ? element('protection', { locked: false }) : null,
      ],
    );
  }

  #numberFormat(code: string): number {
    const known = BUILT_IN[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.#formats.size;
    this.#formats.set(code, id);
    return id;
  }
}

/** A colour as the file writes it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function font(style: CellStyle): Xml {
  const isUnderlined = style.underline !== undefined && style.underline !== 'None';
  return element('font', {}, [
    style.bold === true ? element('b') : null,
    style.italic === true ? element('i') : null,
    style.strikethrough === true ? element('strike') : null,
    isUnderlined ? element('u', { val: style.underline === 'Double' ? 'double' : undefined }) : null,
    element('sz', { val: style.fontSize ?? 11 }),
    element('color', style.fontColor === undefined ? { theme: 1 } : { rgb: argb(style.fontColor) }),
    element('name', { val: style.fontName ?? 'Calibri' }),
    element('family', { val: 2 }),
  ]);
}

function fill(patternType: string, color: string | null): Xml {
  return element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType },
      color === null ? null : [element('fgColor', { rgb: argb(color) }), element('bgColor', { indexed: 64 })],
    ),
  );
}

function border(sides: Readonly<Record<string, CellBorder>>): Xml {
  const line = (name: string, side: string): Xml => {
    const given = sides[side];
    if (given === undefined) return element(name);
    const style = given.style === 'Double' ? 'double' : (given.weight ?? 'Thin').toLowerCase();
    return element(
      name,
      { style },
      element('color', given.color === undefined ? { auto: true } : { rgb: argb(given.color) }),
    );
  };
  return element('border', {}, [
    line('left', 'EdgeLeft'),
    line('right', 'EdgeRight'),
    line('top', 'EdgeTop'),
    line('bottom', 'EdgeBottom'),
    element('diagonal'),
  ]);
}

/** Excel's words for alignment are the file's with a small letter; `CenterAcrossSelection` is `centerContinuous`. */
function lower(word: string | undefined): string | undefined {
  if (word === 'CenterAcrossSelection') return 'centerContinuous';
  return word === undefined ? undefined : `${word.slice(0, 1).toLowerCase()}${word.slice(1)}`;
}
