import type { Text } from '../text/text.ts';

/** How a cell of a column is read; see *Reading cells* in `docs/contract.md`. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'number'
  | 'percent'
  | 'date'
  | 'year'
  | 'boolean'
  | 'code'
  | 'codes'
  | 'answer';

/** One choice of a drop-down: what the cell says, and what code calls it. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  /** The exact cell text. */
  readonly cell: string;
  /** What a screen in English says. */
  readonly en: string;
  readonly aliases?: readonly string[];
}

/** A closed list of choices. `plan` marks lists that come from the plan, such as M1–M4. */
export interface CodeList<Id extends string = string> {
  readonly key: string;
  readonly choices: readonly Choice<Id>[];
  readonly plan?: boolean;
}

/** What a column says of itself. `V` is the type of a read value. */
export interface Column<V = unknown> {
  readonly type: ColumnType;
  readonly header: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** How serious an empty required cell is; a rule's id where a rule of its own speaks of it. */
  readonly whenMissing: 'error' | 'warning' | { readonly rule: string };
  readonly help: Text;
  readonly example: string;
  readonly codes?: CodeList;
  /** Lowest and highest allowed number. */
  readonly min?: number;
  readonly max?: number;
  /** A date given as a month only stands for its first or last day. */
  readonly monthMeans?: 'first' | 'last';
  /** Free text that names a function, never a person. */
  readonly namesFunction?: boolean;
  /** Only written into workbooks that are prefilled from last year's. */
  readonly prefilledOnly?: boolean;
  /** Several values separated by semicolon. */
  readonly list?: boolean;
  /** Carries the value type; never set. */
  readonly valueType?: V;
}

interface Common {
  readonly required?: boolean;
  readonly whenMissing?: Column['whenMissing'];
  readonly aliases?: readonly string[];
  readonly prefilledOnly?: boolean;
}

type Spec = Common & { readonly header: string; readonly help: Text; readonly example: string };

function base<V>(type: ColumnType, spec: Spec, rest: Partial<Column> = {}): Column<V> {
  const made: Column = {
    type,
    header: spec.header,
    aliases: spec.aliases ?? [],
    required: spec.required ?? false,
    whenMissing: spec.whenMissing ?? 'error',
    help: spec.help,
    example: spec.example,
    ...(spec.prefilledOnly === true ? { prefilledOnly: true } : {}),
    ...rest,
  };
  return made as Column<V>;
}

/** The kinds of column that the contract is written with. */
export const column = {
  text: (spec: Spec & { readonly namesFunction?: boolean }): Column<string> =>
    base('text', spec, spec.namesFunction === true ? { namesFunction: true } : {}),
  /** Several ids or names separated by semicolon. */
  textList: (spec: Spec): Column<readonly string[]> => base('text', spec, { list: true }),
  integer: (spec: Spec & { readonly min?: number }): Column<number> =>
    base('integer', spec, spec.min === undefined ? {} : { min: spec.min }),
  number: (spec: Spec & { readonly min?: number }): Column<number> =>
    base('number', spec, spec.min === undefined ? {} : { min: spec.min }),
  /** A percentage, read as 0–100. */
  percent: (spec: Spec): Column<number> => base('percent', spec, { min: 0, max: 100 }),
  /** A day, read as `2026-03-31`. */
  date: (spec: Spec & { readonly monthMeans?: 'first' | 'last' }): Column<string> =>
    base('date', spec, { monthMeans: spec.monthMeans ?? 'first' }),
  year: (spec: Spec): Column<number> => base('year', spec),
  boolean: (spec: Spec): Column<boolean> => base('boolean', spec),
  code: <Id extends string>(spec: Spec & { readonly codes: CodeList<Id> }): Column<Id> =>
    base('code', spec, { codes: spec.codes }),
  codes: <Id extends string>(spec: Spec & { readonly codes: CodeList<Id> }): Column<readonly Id[]> =>
    base('codes', spec, { codes: spec.codes, list: true }),
  answer: (spec: Spec): Column<number> => base('answer', spec),
};

/** A sheet as a list of rows under one header row, or as pairs (Uppgift | Värde). */
export interface SheetSpec<C extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly layout: 'table' | 'pairs';
  /** Must be in a submission; `alternative` says what may stand in for it. */
  readonly required: boolean;
  readonly alternative?: 'maturityResults' | 'noPortfolio';
  /** Name of the Excel table. */
  readonly tableName: string;
  readonly title: Text;
  readonly help: Text;
  readonly columns: C;
  /** The column that identifies a row, when there is one. */
  readonly idColumn?: keyof C & string;
}

/** The value type that a column reads to. */
export type ValueOf<C> = C extends Column<infer V> ? V : never;

/** A row's values by column key; null where the cell is empty or unreadable. */
export type RowValues<S extends SheetSpec> = {
  readonly [K in keyof S['columns']]: ValueOf<S['columns'][K]> | null;
};

/** Declares a sheet; `tableName` must be a valid Excel table name. */
export function defineSheet<const K extends string, C extends Readonly<Record<string, Column>>>(
  spec: Omit<SheetSpec<C>, 'aliases'> & { readonly key: K; readonly aliases?: readonly string[] },
): SheetSpec<C> & { readonly key: K } {
  return { ...spec, aliases: spec.aliases ?? [] };
}

/** Yes and no as cells say them. */
export const YES_TEXT = 'Ja';
export const NO_TEXT = 'Nej';
