import type { Grid, GridSheet } from '../grid/index.ts';
import type { SheetKey, Submission, Tables } from '../workbook/index.ts';

/** A part of a submission that a rule has looked at. */
export type Part =
  | 'about'
  | 'survey'
  | 'extract'
  | 'issues'
  | 'bindings'
  | 'sheets'
  | 'names'
  | `table ${keyof Tables}`
  | `bound ${SheetKey}`;

/**
 * A submission that notes which of its parts are looked at. Every rule gets one of its own, so that what
 * helpers remember of a submission is not shared between rules, and no look goes unseen.
 */
export function observe(submission: Submission, looked: Set<Part>): Submission {
  const { contract, instrument } = submission;
  const grid = observeGrid(submission.grid, looked);
  const bindings = observeBindings(submission.bindings, looked);
  const tables = observeTables(submission.tables, looked);
  const note = <T>(part: Part, value: T): T => {
    looked.add(part);
    return value;
  };
  return {
    contract,
    instrument,
    grid,
    bindings,
    tables,
    get about() {
      return note('about', submission.about);
    },
    get survey() {
      return note('survey', submission.survey);
    },
    get extract() {
      return note('extract', submission.extract);
    },
    get issues() {
      return note('issues', submission.issues);
    },
  };
}

/** Whether a part says the same in two readings of one workbook. */
export function isSamePart(part: Part, a: Submission, b: Submission): boolean {
  switch (part) {
    case 'about':
    case 'survey':
      return a[part] === b[part];
    case 'extract':
      return (
        a.extract?.made === b.extract?.made &&
        a.extract?.basis === b.extract?.basis &&
        a.extract?.roles === b.extract?.roles &&
        a.extract?.systemClasses === b.extract?.systemClasses
      );
    case 'issues':
      return (
        a.issues.length === b.issues.length &&
        a.issues.every((issue, at) => {
          const other = b.issues[at];
          return issue === other || JSON.stringify(issue) === JSON.stringify(other);
        })
      );
    case 'bindings':
      return sameSheets(bindingSheets(a), bindingSheets(b)) && sameKeys(a, b);
    case 'sheets':
      return sameSheets(a.grid.sheets, b.grid.sheets);
    case 'names':
      return JSON.stringify([...a.grid.definedNames]) === JSON.stringify([...b.grid.definedNames]);
    default: {
      if (part.startsWith('table ')) {
        const key = part.slice('table '.length) as keyof Tables;
        return a.tables[key] === b.tables[key];
      }
      const key = part.slice('bound '.length) as SheetKey;
      return a.bindings.bound.get(key) === b.bindings.bound.get(key);
    }
  }
}

function observeGrid(grid: Grid, looked: Set<Part>): Grid {
  return {
    date1904: grid.date1904,
    get sheets() {
      looked.add('sheets');
      return grid.sheets;
    },
    // Texts mean nothing but through the cells that hold them.
    get texts() {
      looked.add('sheets');
      return grid.texts;
    },
    get definedNames() {
      looked.add('names');
      return grid.definedNames;
    },
  };
}

function observeBindings(bindings: Submission['bindings'], looked: Set<Part>): Submission['bindings'] {
  const all = <T>(value: T): T => {
    looked.add('bindings');
    return value;
  };
  return {
    bound: new ObservedBound(bindings.bound, looked),
    get duplicates() {
      return all(bindings.duplicates);
    },
    get ours() {
      return all(bindings.ours);
    },
    get unknown() {
      return all(bindings.unknown);
    },
  };
}

function observeTables(tables: Tables, looked: Set<Part>): Tables {
  const observed = {};
  for (const key of Object.keys(tables) as (keyof Tables)[]) {
    Object.defineProperty(observed, key, {
      enumerable: true,
      get: () => {
        looked.add(`table ${key}`);
        return tables[key];
      },
    });
  }
  return observed as Tables;
}

/** Which sheets are bound: one sheet at a time, or, for whoever goes through them, all. */
class ObservedBound implements ReadonlyMap<SheetKey, GridSheet> {
  readonly #bound: ReadonlyMap<SheetKey, GridSheet>;
  readonly #looked: Set<Part>;

  constructor(bound: ReadonlyMap<SheetKey, GridSheet>, looked: Set<Part>) {
    this.#bound = bound;
    this.#looked = looked;
  }

  get(key: SheetKey): GridSheet | undefined {
    this.#looked.add(`bound ${key}`);
    return this.#bound.get(key);
  }

  has(key: SheetKey): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return this.#all().size;
  }

  forEach(look: (sheet: GridSheet, key: SheetKey, map: ReadonlyMap<SheetKey, GridSheet>) => void): void {
    for (const [key, sheet] of this.#all()) look(sheet, key, this);
  }

  entries() {
    return this.#all().entries();
  }

  keys() {
    return this.#all().keys();
  }

  values() {
    return this.#all().values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  #all(): ReadonlyMap<SheetKey, GridSheet> {
    this.#looked.add('bindings');
    return this.#bound;
  }
}

function bindingSheets({ bindings }: Submission): readonly GridSheet[] {
  const { bound, duplicates, ours, unknown } = bindings;
  return [...bound.values(), ...duplicates.map(({ sheet }) => sheet), ...ours, ...unknown];
}

function sameKeys(a: Submission, b: Submission): boolean {
  const keys = ({ bindings: { bound, duplicates, ours } }: Submission): string =>
    JSON.stringify([[...bound.keys()], duplicates.map(({ key }) => key), ours.length]);
  return keys(a) === keys(b);
}

function sameSheets(a: readonly GridSheet[], b: readonly GridSheet[]): boolean {
  return a.length === b.length && a.every((sheet, at) => sheet === b[at]);
}
