import type { About } from '@nylage/core/workbook';
import type { DraftCell, Edit } from '../draft/edit.ts';
import type { RowTable, SampleRow, SampleWorkbook } from '../model/model.ts';
import { withAbout, withRow } from './changes.ts';
import type { Fault } from './fault.ts';
import type { FaultSite } from './fault-site.ts';

/** Declares a fault in one fact: what is typed there, and what can be read of it. */
export function factFault(spec: {
  readonly id: string;
  readonly rule: string;
  readonly blocks: boolean;
  readonly column: keyof About;
  readonly holds?: (workbook: SampleWorkbook) => boolean;
  readonly says: (
    site: FaultSite,
  ) => Partial<About> | { readonly typed: DraftCell; readonly read: Partial<About> };
}): Fault {
  return {
    ...spec,
    plant: (site) => {
      if (spec.holds?.(site.workbook) === false || !site.claimFact(spec.column)) return null;
      const at = { sheet: 'about', row: 0, column: spec.column } as const;
      const said = spec.says(site);
      if (!('typed' in said)) return { at, written: withAbout(said) };
      return { at, edits: [{ kind: 'write', ...at, value: said.typed }], read: withAbout(said.read) };
    },
  };
}

/** Declares a fault in one row: what the row says, or what is typed and what can be read of it. */
export function rowFault<K extends RowTable>(spec: {
  readonly id: string;
  readonly rule: string;
  readonly blocks: boolean;
  readonly table: K;
  readonly column: keyof SampleRow<K> & string;
  readonly holds: (row: SampleRow<K>, workbook: SampleWorkbook) => boolean;
  readonly says: (
    row: SampleRow<K>,
    site: FaultSite,
  ) => Partial<SampleRow<K>> | { readonly typed: DraftCell; readonly read: Partial<SampleRow<K>> };
}): Fault {
  const { table, column } = spec;
  return {
    id: spec.id,
    rule: spec.rule,
    blocks: spec.blocks,
    plant: (site) => {
      const index = site.claimRow(table, (row) => spec.holds(row, site.workbook));
      const rows: readonly SampleRow<K>[] = site.workbook.tables[table] ?? [];
      const row = index === null ? undefined : rows[index];
      if (index === null || row === undefined) return null;
      const at = { sheet: table, row: index, column };
      const said = spec.says(row, site);
      if (!isTyped(said)) return { at, written: withRow(table, index, said) };
      const edits: readonly Edit[] = [{ kind: 'write', ...at, value: said.typed }];
      return { at, edits, read: withRow(table, index, said.read) };
    },
  };
}

function isTyped<R extends object>(
  said: R | { readonly typed: DraftCell; readonly read: R },
): said is { readonly typed: DraftCell; readonly read: R } {
  return 'typed' in said;
}
