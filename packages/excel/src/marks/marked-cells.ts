import { a1Range, type CellPlace } from '@nylage/core/grid';
import type { Findings, Problem, Severity } from '@nylage/core/rules';

/** Cells of one sheet that one kind of problem was seen in. */
export interface MarkedCells {
  readonly sheet: string;
  /** The rule that reported them: the kind of problem. */
  readonly rule: string;
  readonly severity: Severity;
  /**
   * Addresses with commas; one, but for more apart cells than an address has room for. From ExcelApi 1.13 a format
   * can only be laid on what one address names, so such a kind gets a format for each address.
   */
  readonly addresses: readonly string[];
}

/** An address in a call is at most so long (`Worksheet.getRanges`). */
const LONGEST_ADDRESS = 8_192;

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'advice'];

/**
 * The cells that problems point at, by sheet and kind of problem, gravest kinds first. A cell that several kinds
 * were seen in is among the cells of each. Problems of whole rows or sheets have no cell.
 */
export function markedCells(findings: Findings): readonly MarkedCells[] {
  const kinds = new Map<
    string,
    { readonly of: Problem; readonly sheet: string; readonly cells: CellPlace[] }
  >();
  for (const problem of findings.problems) {
    const { at, rule } = problem;
    if (at === null || at.row === null || at.column === null) continue;
    const key = JSON.stringify([at.sheet, rule, problem.severity]);
    const kind = kinds.get(key) ?? { of: problem, sheet: at.sheet, cells: [] };
    kinds.set(key, kind);
    kind.cells.push({ row: at.row, column: at.column });
  }
  return GRAVEST_FIRST.flatMap((severity) =>
    [...kinds.values()].flatMap(({ of, sheet, cells }): MarkedCells[] =>
      of.severity === severity ? [{ sheet, rule: of.rule, severity, addresses: inLines(runs(cells)) }] : [],
    ),
  );
}

/** Cells as addresses: those under each other as one, and such runs beside each other as one, `F4:H9`. */
function runs(cells: readonly CellPlace[]): readonly string[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const found: Area[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = Math.max(row, last.bottom);
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return joined(found).map(a1Range);
}

interface Area {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

/** Runs from the left to the right, each joined with the run of the same rows in the column before it. */
function joined(columns: readonly Area[]): readonly Area[] {
  const byRows = new Map<string, Area>();
  const areas: Area[] = [];
  for (const area of columns) {
    const rows = `${area.top}:${area.bottom}`;
    const beside = byRows.get(rows);
    if (beside?.right === area.left - 1) beside.right = area.right;
    else {
      byRows.set(rows, area);
      areas.push(area);
    }
  }
  return areas;
}

function inLines(addresses: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const address of addresses) {
    const last = lines.at(-1);
    if (last === undefined || last.length + address.length + 1 > LONGEST_ADDRESS) lines.push(address);
    else lines[lines.length - 1] = `${last},${address}`;
  }
  return lines;
}
