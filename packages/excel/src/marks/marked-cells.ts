import { a1 } from '@nylage/core/grid';
import type { Findings, Severity } from '@nylage/core/rules';

/** Cells of one sheet with problems of one severity. */
export interface MarkedCells {
  readonly sheet: string;
  readonly severity: Severity;
  /** Addresses with commas, each short enough for Excel. */
  readonly addresses: readonly string[];
}

/** An address in a call is at most so long (`Worksheet.getRanges`). */
const LONGEST_ADDRESS = 8_192;

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'advice'];

/** The cells that problems point at, each once, under its gravest problem. Problems of whole rows or sheets have no cell. */
export function markedCells(findings: Findings): readonly MarkedCells[] {
  const marked = new Map<string, Map<string, Severity>>();
  for (const severity of GRAVEST_FIRST) {
    for (const { at, severity: own } of findings.problems) {
      if (own !== severity || at === null || at.row === null || at.column === null) continue;
      const cells = marked.get(at.sheet) ?? new Map<string, Severity>();
      marked.set(at.sheet, cells);
      const address = a1({ row: at.row, column: at.column });
      if (!cells.has(address)) cells.set(address, severity);
    }
  }
  return [...marked].flatMap(([sheet, cells]) =>
    GRAVEST_FIRST.flatMap((severity): MarkedCells[] => {
      const own = [...cells].flatMap(([address, one]) => (one === severity ? address : []));
      return own.length === 0 ? [] : [{ sheet, severity, addresses: inLines(own) }];
    }),
  );
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
