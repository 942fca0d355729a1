import {
  CellFlag,
  CellKind,
  type CellRange,
  classOfCode,
  FormatClass,
  SheetBuilder,
  type TextPool,
} from '@nylage/core/grid';
import { englishError } from './error-names.ts';
import type { SheetShape } from './sheet-shape.ts';

/** A rectangle of an answer: what Excel gave for a range. */
export interface Block<T> {
  readonly range: CellRange;
  readonly cells: readonly (readonly T[])[];
}

/** What came of some rows. */
export interface SliceAnswer {
  readonly values: Block<unknown>;
  readonly formats: readonly Block<unknown>[];
  readonly types: readonly Block<unknown>[];
}

const FORMULA = 1;
const ERROR = 2;

/** Collects a sheet's cells as the grid knows them, from answers in the order of rows. */
export class SheetCells {
  readonly builder: SheetBuilder;
  readonly #pool: TextPool;
  readonly #blocks: readonly MarkedBlock[];
  readonly #classes = new Map<string, FormatClass>();

  constructor(shape: SheetShape, pool: TextPool) {
    this.#pool = pool;
    this.#blocks = shape.blocks.map((range) => ({ range, marks: new Uint8Array(cellsIn(range)) }));
    this.builder = new SheetBuilder(Math.max(16, ...shape.blocks.map(cellsIn)));
    for (const area of shape.formulas) this.#mark(area, FORMULA);
    for (const area of shape.errors) this.#mark(area, ERROR);
  }

  /** Adds rows; gives how many bytes they were in the answer, near enough. */
  add({ values, formats, types }: SliceAnswer): number {
    const { top, left } = values.range;
    const marked = this.#blocks.find(({ range }) => contains(range, top, left));
    let bytes = 0;
    values.cells.forEach((cells, at) => {
      const row = top + at;
      const formatOf = lookUp(formats, row);
      const typeOf = lookUp(types, row);
      cells.forEach((value, across) => {
        const column = left + across;
        bytes += lengthOf(value);
        this.#add(
          row,
          column,
          value,
          marked === undefined ? 0 : markAt(marked, row, column),
          formatOf,
          typeOf,
        );
      });
    });
    for (const { cells } of [...formats, ...types]) {
      for (const row of cells) for (const cell of row) bytes += lengthOf(cell);
    }
    return bytes;
  }

  #add(row: number, column: number, value: unknown, marks: number, formatOf: LookUp, typeOf: LookUp): void {
    const { builder } = this;
    const isFormula = (marks & FORMULA) !== 0;
    if (typeof value === 'number') {
      const format = this.#classOf(formatOf(column));
      if (format === FormatClass.date) builder.add(row, column, CellKind.date, value);
      else
        builder.add(
          row,
          column,
          CellKind.number,
          value,
          format === FormatClass.percent ? CellFlag.percent : 0,
        );
    } else if (typeof value === 'boolean') {
      builder.add(row, column, CellKind.boolean, value ? 1 : 0);
    } else {
      const text = typeof value === 'string' ? value : '';
      const type = isFormula ? typeOf(column) : undefined;
      if (text === '' && type !== 'String') {
        if (!isFormula) return;
        builder.add(row, column, CellKind.empty, Number.NaN);
      } else if ((marks & ERROR) !== 0 || type === 'Error') {
        builder.add(row, column, CellKind.error, this.#pool.add(englishError(text)));
      } else builder.add(row, column, CellKind.text, this.#pool.add(text));
    }
    // The formula itself is not asked for: that there is one is all that anybody needs to know.
    if (isFormula) builder.formula('');
  }

  #classOf(code: unknown): FormatClass {
    if (typeof code !== 'string') return FormatClass.plain;
    let known = this.#classes.get(code);
    if (known === undefined) {
      known = classOfCode(code);
      this.#classes.set(code, known);
    }
    return known;
  }

  /** Areas are cut to the blocks, so each lies in one. */
  #mark({ top, left, bottom, right }: CellRange, mark: number): void {
    const block = this.#blocks.find(({ range }) => contains(range, top, left));
    if (block === undefined) return;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const place = placeIn(block.range, row, column);
        block.marks[place] = (block.marks[place] ?? 0) | mark;
      }
    }
  }
}

/** A block with, per cell, whether it is a formula and whether it is a typed error. */
interface MarkedBlock {
  readonly range: CellRange;
  readonly marks: Uint8Array;
}

function markAt({ range, marks }: MarkedBlock, row: number, column: number): number {
  return marks[placeIn(range, row, column)] ?? 0;
}

function placeIn({ top, left, right }: CellRange, row: number, column: number): number {
  return (row - top) * (right - left + 1) + column - left;
}

function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

type LookUp = (column: number) => unknown;

/** What the blocks say of the cells of a row. */
function lookUp(blocks: readonly Block<unknown>[], row: number): LookUp {
  const touched = blocks.filter(({ range }) => range.top <= row && row <= range.bottom);
  return (column) => {
    const block = touched.find(({ range }) => range.left <= column && column <= range.right);
    return block?.cells[row - block.range.top]?.[column - block.range.left];
  };
}

/** A cell's length in an answer, with its comma. */
function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length + 3 : String(value).length + 1;
}
