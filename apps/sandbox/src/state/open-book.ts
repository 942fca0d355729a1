import { ExcelHost, type WorkbookModel } from '@nylage/excel-host';
import { activateSheet, areaAddress, type SheetModel } from '@nylage/excel-host/user';

/** The open workbook with its host, and a count that rises with everything that happens to it. */
export class OpenBook {
  readonly host: ExcelHost;
  readonly #listeners = new Set<() => void>();
  #revision = 0;

  constructor(workbook: WorkbookModel) {
    const changed = (): void => this.changed();
    // Everything that the add-in does goes through an answer.
    this.host = new (class extends ExcelHost {
      override async answer(...request: Parameters<ExcelHost['answer']>): ReturnType<ExcelHost['answer']> {
        const answer = await super.answer(...request);
        changed();
        return answer;
      }
    })(workbook);
  }

  get workbook(): WorkbookModel {
    return this.host.workbook;
  }

  readonly revision = (): number => this.#revision;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** The person does something; what Excel would refuse is told, not thrown. */
  act(act: () => void): string | null {
    try {
      act();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      this.changed();
    }
  }

  /** The person types into a cell. */
  type(sheet: SheetModel, row: number, column: number, typed: string): string | null {
    return this.act(() => this.host.user.type(sheet.name, addressOf(row, column), typed));
  }

  /** The person picks from a cell's drop-down, of which Excel may tell nobody. */
  pick(sheet: SheetModel, row: number, column: number, choice: string): string | null {
    return this.act(() => this.host.user.pick(sheet.name, addressOf(row, column), choice));
  }

  /** The person selects a cell. */
  select(sheet: SheetModel, row: number, column: number): void {
    this.act(() => this.host.user.select(sheet.name, addressOf(row, column)));
  }

  /** The person opens a sheet. */
  show(sheet: SheetModel): void {
    this.act(() => this.workbook.as('user', () => activateSheet(this.workbook, sheet)));
  }

  /** The person takes the last step back. */
  undo(): void {
    this.act(() => {
      this.host.user.undo();
    });
  }

  /** Something happened: who looks, looks again, and the add-in hears of it. */
  changed(): void {
    this.#revision++;
    for (const listener of this.#listeners) listener();
    void this.host.eventsDelivered();
  }
}

function addressOf(row: number, column: number): string {
  return areaAddress({ top: row, left: column, bottom: row, right: column });
}
