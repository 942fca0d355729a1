import { relationshipsOf } from '../read/relationships.ts';
import { validTableNames } from '../write/table-part.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import { listSheets } from './workbook-sheets.ts';

/** Gives tables ids and names that no other table or name of the workbook has. */
export class TableNumbers {
  readonly #names: string[];
  #lastId = 0;

  /** Tables on sheets that are about to be replaced give up their names. */
  constructor(workbook: WorkbookPackage, replaced: ReadonlySet<string>) {
    this.#names = [...workbook.describe().definedNames.keys()];
    for (const { part } of listSheets(workbook)) {
      if (!workbook.has(relationshipsOf(part))) continue;
      for (const { type, target } of workbook.links(part).values()) {
        if (type !== 'table' || !workbook.has(target)) continue;
        const scanner = workbook.describing(target);
        scanner.next();
        this.#lastId = Math.max(this.#lastId, scanner.whole('id', 0));
        if (replaced.has(part)) continue;
        this.#names.push(scanner.attribute('displayName') ?? '', scanner.attribute('name') ?? '');
      }
    }
  }

  /** The next table's id and name. */
  next(wanted: string): { readonly id: number; readonly name: string } {
    const name = validTableNames([wanted], this.#names)[0] ?? '';
    this.#names.push(name);
    return { id: ++this.#lastId, name };
  }
}
