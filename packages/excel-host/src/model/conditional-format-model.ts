import type { CellRange } from '@nylage/core/grid';
import type { CellStyle } from '../cells/cell-style.ts';

/** A conditional format on areas of a sheet. */
export class ConditionalFormatModel {
  readonly id: string;
  /** `Custom`, `CellValue`, `ContainsText`, … Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
  readonly type: string;
  areas: readonly CellRange[];
  /** Lower goes first. */
  priority: number;
  stopIfTrue = false;
  /** The formula of a custom rule, with its `=`. */
  formula = '';
  /** The rule of the other kinds, as the API gives it. */
  rule: Readonly<Record<string, unknown>> = {};
  /** What the rule shows. */
  style: CellStyle = {};

  constructor(id: string, type: string, areas: readonly CellRange[], priority: number) {
    this.id = id;
    this.type = type;
    this.areas = areas;
    this.priority = priority;
  }
}
