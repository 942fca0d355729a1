import { a1Range, type CellPlace } from '@nylage/core/grid';
import type { Findings, Problem, Severity } from '@nylage/core/rules';

/** Cells of one sheet that one kind of problem was seen in. */
export interface MarkedCells {
  readonly sheet: string;
  /** The rule that reported them: the kind of problem. */
  readonly rule: string;
  readonly severity: Severity;
  /** Addresses with commas; one, but for more cells than Excel takes in one call. */
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

/** Cells as addresses, those under each other as one: `F4:F9`. */
function runs(cells: readonly CellPlace[]): readonly string[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = Math.max(row, last.bottom);
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found.map(a1Range);
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
