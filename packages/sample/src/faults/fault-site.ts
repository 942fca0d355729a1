import type { RegisterEntry } from '@nylage/core/group';
import type { Instrument } from '@nylage/core/instrument';
import type { About, SheetKey } from '@nylage/core/workbook';
import type { RowTable, SampleRespondent, SampleRow, SampleWorkbook } from '../model/model.ts';
import type { Random } from '../random/random.ts';

/** A workbook that faults are planted in; sees to it that they do not hide one another. */
export class FaultSite {
  readonly workbook: SampleWorkbook;
  readonly instrument: Instrument;
  readonly organisations: readonly RegisterEntry[];
  readonly random: Random;
  readonly #claimed: Set<string>;

  constructor(
    given: Pick<FaultSite, 'workbook' | 'instrument' | 'organisations' | 'random'>,
    claimed: Set<string>,
  ) {
    this.workbook = given.workbook;
    this.instrument = given.instrument;
    this.organisations = given.organisations;
    this.random = given.random;
    this.#claimed = claimed;
  }

  /** Claims a fact; false when another fault has it. */
  claimFact(column: keyof About): boolean {
    return this.#claim('about', column);
  }

  /** Claims a row for which something holds; null when there is none left. */
  claimRow<K extends RowTable>(table: K, holds: (row: SampleRow<K>, at: number) => boolean): number | null {
    const rows: readonly SampleRow<K>[] = this.workbook.tables[table] ?? [];
    return this.#claimOne(table, rows, holds);
  }

  /** Claims a response, of a workbook that has enough of them to be shown. */
  claimResponse(holds: (one: SampleRespondent) => boolean = () => true): number | null {
    const { respondents } = this.workbook;
    return respondents.length < 8 ? null : this.#claimOne('survey', respondents, holds);
  }

  /** Claims what a sheet looks like as a whole; row faults may still be planted in it. */
  claimLayout(sheet: SheetKey): boolean {
    return this.#claim('layout', sheet);
  }

  /** Claims a sheet with all that is in it. */
  claimSheet(sheet: SheetKey): boolean {
    const inIt = [...this.#claimed].some((one) => one.startsWith(`${sheet}/`) || one === `layout/${sheet}`);
    if (inIt) return false;
    this.#claimed.add(`layout/${sheet}`);
    this.#claimed.add(`${sheet}/*`);
    return true;
  }

  #claim(sheet: string, item: string | number): boolean {
    const key = `${sheet}/${item}`;
    if (this.#claimed.has(key) || this.#claimed.has(`${sheet}/*`)) return false;
    this.#claimed.add(key);
    return true;
  }

  #claimOne<T>(sheet: string, items: readonly T[], holds: (item: T, at: number) => boolean): number | null {
    const fitting = items.flatMap((item, at) =>
      holds(item, at) && !this.#claimed.has(`${sheet}/${at}`) ? [at] : [],
    );
    if (fitting.length === 0 || this.#claimed.has(`${sheet}/*`)) return null;
    const at = this.random.pick(fitting);
    this.#claim(sheet, at);
    return at;
  }
}
