import { readFileSync, writeFileSync } from 'node:fs';
import type { Edit } from '@nylage/core/rules';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { patchWorkbook } from '@nylage/xlsx/patch';
import { describeGrid, readGrid } from '@nylage/xlsx/testing';

/** A workbook's cells in words, by sheet and address, such as `text Klar`. */
export function cellsOf(file: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return describeGrid(readGrid(new Uint8Array(readFileSync(file))));
}

/** Writes a copy of a workbook in which somebody has typed. */
export function edited(from: string, to: string, edits: readonly Edit[]): string {
  const options = { inflate: nodeInflate, deflate: nodeDeflate };
  const patched = patchWorkbook(new Uint8Array(readFileSync(from)), edits, options);
  if (!patched.ok || patched.skipped.length > 0) throw new Error(`${from} could not be edited`);
  writeFileSync(to, patched.bytes);
  return to;
}

/** Writes a copy in which the first initiative has another budget: nothing that must be put right. */
export function withBudget(from: string, to: string, budget: number): string {
  return edited(from, to, [setUnder(from, 'Portfölj', 'Budget (tkr)', 1, budget)]);
}

/** Writes a copy that must be put right: nobody is named to ask. */
export function withoutContact(from: string, to: string): string {
  return withContact(from, to, null);
}

/** Writes a copy in which *Kontaktfunktion* says something else. */
export function withContact(from: string, to: string, value: string | null): string {
  const about = Object.entries(cellsOf(from)['Om arbetsboken'] ?? {});
  const row = about.find(([, said]) => said === 'text Kontaktfunktion')?.[0].slice(1);
  if (row === undefined) throw new Error(`${from} has no Kontaktfunktion`);
  return edited(from, to, [{ kind: 'set', sheet: 'Om arbetsboken', row: Number(row) - 1, column: 1, value }]);
}

/** Writes a copy in which only the first so many responses of the survey are left. */
export function withResponses(from: string, to: string, kept: number): string {
  const cells = Object.keys(cellsOf(from).Enkätsvar ?? {}).map((address) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return { row: Number(row) - 1, column: columnOf(letters) };
  });
  return edited(
    from,
    to,
    cells
      .filter(({ row }) => row > kept)
      .map(({ row, column }): Edit => ({ kind: 'set', sheet: 'Enkätsvar', row, column, value: null })),
  );
}

function setUnder(from: string, sheet: string, header: string, row: number, value: number): Edit {
  const found = Object.entries(cellsOf(from)[sheet] ?? {}).find(([, said]) => said === `text ${header}`);
  const letters = found?.[0].replace(/\d+$/, '');
  if (letters === undefined) throw new Error(`${from} has no ${header}`);
  return { kind: 'set', sheet, row, column: columnOf(letters), value };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
