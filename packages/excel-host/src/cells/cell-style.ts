/** How a cell looks; what is absent is Excel's default. Colours as `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  /** False where the cell may be edited on a protected sheet. */
  readonly locked?: boolean;
  /** Borders by side (`EdgeBottom`), as style and colour. */
  readonly borders?: Readonly<Record<string, CellBorder>>;
}

/** One side's border. */
export interface CellBorder {
  readonly style: string;
  readonly weight?: string;
  readonly color?: string;
}

/** Excel's number format where none is chosen. */
export const GENERAL = 'General';

/** Every look in a workbook, each once; a cell keeps a number. Number 0 is the default look. */
export class StylePool {
  readonly #styles: CellStyle[] = [{}];
  readonly #known = new Map<string, number>([['{}', 0]]);
  readonly #derived = new Map<string, number>();

  /** The look of a number. */
  style(id: number): CellStyle {
    return this.#styles[id] ?? {};
  }

  /** The number format of a look. */
  numberFormat(id: number): string {
    return this.style(id).numberFormat ?? GENERAL;
  }

  /** The number of a look. */
  add(style: CellStyle): number {
    const entries = Object.entries(style).filter(([, value]) => value !== undefined);
    entries.sort(([one], [other]) => (one < other ? -1 : 1));
    const key = JSON.stringify(Object.fromEntries(entries));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#styles.length;
    this.#styles.push(Object.fromEntries(entries));
    this.#known.set(key, id);
    return id;
  }

  /** The number of a look with some properties changed; an undefined one goes back to the default. */
  derive(id: number, change: { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined }): number {
    const key = `${id} ${JSON.stringify(change, (_, value: unknown) => (value === undefined ? null : value))}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const merged: Record<string, unknown> = { ...this.style(id), ...change };
    for (const name of Object.keys(merged)) if (merged[name] === undefined) delete merged[name];
    const derived = this.add(merged);
    this.#derived.set(key, derived);
    return derived;
  }
}
