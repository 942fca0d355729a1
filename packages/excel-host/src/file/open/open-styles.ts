import { eachChild, readRoot, type XmlScanner } from '@nylage/xlsx/parts';
import type { CellBorder, CellStyle } from '../../cells/cell-style.ts';
import { GENERAL } from '../../cells/cell-style.ts';
import { builtInCode } from './number-format-codes.ts';

/** The looks of a file: by cell style id, and by the id that conditional formats use. */
export interface OpenedStyles {
  readonly cells: readonly CellStyle[];
  readonly differential: readonly CellStyle[];
}

/** A file without styles. */
export const NO_STYLES: OpenedStyles = { cells: [], differential: [] };

type Part = Partial<CellStyle>;
type Drop<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the styles part. Theme colours and tints are left as default: the host draws nothing. */
export function openStyles(scanner: XmlScanner): OpenedStyles {
  const codes = new Map<number, string>();
  const fonts: Part[] = [];
  const fills: Part[] = [];
  const borders: Part[] = [];
  const cells: CellStyle[] = [];
  const differential: CellStyle[] = [];
  readRoot(scanner, 'styleSheet', (list) => {
    eachChild(scanner, (name) => {
      if (name === 'numFmt')
        codes.set(scanner.whole('numFmtId', -1), scanner.attribute('formatCode') ?? GENERAL);
      else if (list === 'fonts') fonts.push(openFont(scanner));
      else if (list === 'fills') fills.push(openFill(scanner));
      else if (list === 'borders') borders.push(openBorder(scanner));
      else if (list === 'cellXfs') {
        const id = scanner.whole('numFmtId', 0);
        cells.push(
          withFormat(
            {
              ...fonts[scanner.whole('fontId', 0)],
              ...fills[scanner.whole('fillId', 0)],
              ...borders[scanner.whole('borderId', 0)],
              ...openAlignment(scanner),
            },
            codes.get(id) ?? builtInCode(id),
          ),
        );
      } else if (list === 'dxfs') differential.push(openDifferential(scanner));
    });
  });
  return { cells, differential };
}

function withFormat(style: Part, code: string): CellStyle {
  return code === GENERAL ? style : { ...style, numberFormat: code };
}

function openFont(scanner: XmlScanner): Part {
  const font: Drop<Part> = {};
  eachChild(scanner, (name) => {
    const isOn = scanner.attribute('val') !== '0' && scanner.attribute('val') !== 'false';
    if (name === 'b' && isOn) font.bold = true;
    else if (name === 'i' && isOn) font.italic = true;
    else if (name === 'strike' && isOn) font.strikethrough = true;
    else if (name === 'u' && scanner.attribute('val') !== 'none') {
      font.underline = scanner.attribute('val') === 'double' ? 'Double' : 'Single';
    } else if (name === 'color') {
      const color = rgb(scanner);
      if (color !== null) font.fontColor = color;
    } else if (name === 'sz') {
      const size = Number(scanner.attribute('val'));
      if (size > 0 && size !== 11) font.fontSize = size;
    } else if (name === 'name') {
      const face = scanner.attribute('val');
      if (face !== null && face !== 'Calibri') font.fontName = face;
    }
  });
  return font;
}

/** In a cell's fill the foreground shows, in a differential one the background. */
function openFill(scanner: XmlScanner): Part {
  let fill: string | null = null;
  let pattern = '';
  eachChild(scanner, () => {
    pattern = scanner.attribute('patternType') ?? 'solid';
    eachChild(scanner, (name) => {
      if (name === 'fgColor' || (name === 'bgColor' && fill === null)) fill = rgb(scanner) ?? fill;
    });
  });
  return fill === null || pattern === 'none' || pattern === 'gray125' ? {} : { fill };
}

const SIDES: Readonly<Record<string, string>> = {
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

function openBorder(scanner: XmlScanner): Part {
  const borders: Record<string, CellBorder> = {};
  eachChild(scanner, (side) => {
    const style = scanner.attribute('style');
    const key = SIDES[side];
    if (key === undefined || style === null || style === 'none') return;
    const line: Drop<CellBorder> = { style: style === 'double' ? 'Double' : 'Continuous' };
    if (style === 'medium' || style === 'thick') line.weight = style === 'thick' ? 'Thick' : 'Medium';
    eachChild(scanner, () => {
      const color = rgb(scanner);
      if (color !== null) line.color = color;
    });
    borders[key] = line;
  });
  return Object.keys(borders).length === 0 ? {} : { borders };
}

function openAlignment(scanner: XmlScanner): Part {
  const part: Drop<Part> = {};
  eachChild(scanner, (name) => {
    if (name === 'protection' && !scanner.flag('locked', true)) part.locked = false;
    if (name !== 'alignment') return;
    const horizontal = scanner.attribute('horizontal');
    const vertical = scanner.attribute('vertical');
    const indent = scanner.whole('indent', 0);
    if (horizontal !== null && horizontal !== 'general') part.horizontal = capital(horizontal);
    if (vertical !== null && vertical !== 'bottom') part.vertical = capital(vertical);
    if (indent > 0) part.indent = indent;
    if (scanner.flag('wrapText')) part.wrap = true;
  });
  return part;
}

function openDifferential(scanner: XmlScanner): CellStyle {
  let style: Part = {};
  eachChild(scanner, (name) => {
    if (name === 'font') style = { ...style, ...openFont(scanner) };
    else if (name === 'fill') style = { ...style, ...openFill(scanner) };
    else if (name === 'numFmt')
      style = { ...style, numberFormat: scanner.attribute('formatCode') ?? GENERAL };
  });
  return style;
}

function rgb(scanner: XmlScanner): string | null {
  const value = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(scanner.attribute('rgb') ?? '')?.[1];
  return value === undefined ? null : `#${value.toUpperCase()}`;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
