import type { CollatedSubmission, GroupView, GroupYear, Register, TermPlace } from '../../group/index.ts';
import type { Plan } from '../../plan/index.ts';
import { compareNames, type Text, text } from '../../text/index.ts';
import type { IsShown } from '../heat-table.ts';
import { numberAddress } from '../number-address.ts';
import type { FollowedRows } from '../plan-facts.ts';
import type { BoardTime } from '../status-board.ts';

/** What a number counts: `points` are percentage points of a change, with their sign; `width` of a spread or a distance. */
export type NumberUnit = 'count' | 'percent' | 'points' | 'width' | 'days';

/** A term of a number: what it adds, and where it stands. */
export interface NumberTerm {
  readonly label: Text;
  readonly value: number | null;
  /** What it is a part of, or is measured against; null where it stands alone. */
  readonly of: number | null;
  /** What it weighs in a mean; null where terms weigh the same. */
  readonly weight: number | null;
  /** How many answered behind it; null where that says nothing, or may not be shown. */
  readonly n: number | null;
  /** Too few answered for it to be shown; it counts all the same. */
  readonly masked: boolean;
  readonly leftOut: Text | null;
  readonly files: readonly string[];
  /** `Portfölj!A7`; null where it stands in no single cell. */
  readonly cell: string | null;
  /** The address that opens it further. */
  readonly opens: string | null;
}

/** *Så räknades det*: how a number of the koncern's pages was made. */
export interface ExplainedNumber {
  readonly address: string;
  readonly label: Text;
  /** Whose number it is and of which year: `Humleförvaltningen · 2023`, `Kommunkoncernen samlat 2023`. */
  readonly whose: Text;
  readonly value: number | null;
  readonly unit: NumberUnit;
  /** What the terms' values count, where that is not what the number does: a share is made of counts. */
  readonly termUnit: NumberUnit;
  readonly method: Text;
  readonly notes: readonly Text[];
  readonly terms: readonly NumberTerm[];
}

/** What explaining needs beside the address. */
export interface ExplainInput {
  readonly view: GroupView;
  readonly register: Register | null;
  readonly plan: Plan;
  readonly facts: FollowedRows;
  readonly time: BoardTime;
  readonly isShown: IsShown;
}

/** What an explainer makes; whose it is where the address does not say that it is the koncern's of a year. */
export type MadeNumber = Omit<ExplainedNumber, 'whose'> & Partial<Pick<ExplainedNumber, 'whose'>>;

/** Explains one kind of number; `rest` is its address after the kind. Null for one that is not there. */
export type Explainer = (input: ExplainInput, address: string, rest: readonly string[]) => MadeNumber | null;

const BARE = {
  value: null,
  of: null,
  weight: null,
  n: null,
  masked: false,
  leftOut: null,
  files: [],
  cell: null,
  opens: null,
} as const;

/** A term that says only what is given. */
export function term(label: Text, more: Partial<NumberTerm> = {}): NumberTerm {
  return { ...BARE, label, ...more };
}

/** Terms in the order of their names, as a Swedish list has them. */
export function byName(terms: readonly NumberTerm[]): readonly NumberTerm[] {
  return terms.toSorted((a, b) => compareNames(a.label.sv, b.label.sv));
}

/** A name that is the same in both languages. */
export function named(name: string): Text {
  return text(name, name);
}

/** Where a value of a submission stands. */
export function at(
  { files }: Pick<CollatedSubmission, 'files'>,
  cell: string | null,
): Pick<NumberTerm, 'files' | 'cell'> {
  return { files, cell };
}

/** Where a term of the group room stands. */
export function atPlace({ files, cell }: TermPlace): Pick<NumberTerm, 'files' | 'cell'> {
  return { files, cell };
}

/** A count of things that are listed; those left out do not count. */
export function listed(
  address: string,
  label: Text,
  method: Text,
  terms: readonly NumberTerm[],
  notes: readonly Text[] = [],
): MadeNumber {
  const value = terms.filter(({ leftOut }) => leftOut === null).length;
  return { address, label, value, unit: 'count', termUnit: 'count', method, notes, terms };
}

/** A year of the view that something counts in. */
export function yearOf(view: GroupView, year: string | undefined): GroupYear | null {
  return view.years.find((one) => String(one.year) === year) ?? null;
}

/** A term for one organisation's own node, masked where it may not be shown; `files` and place are its own. */
export function ownTerm(
  one: {
    readonly name: string;
    readonly fingerprint: string;
    readonly value: number | null;
    readonly n: number;
    readonly place: Pick<TermPlace, 'files' | 'cell'>;
  },
  node: string,
  leftOut: Text | null,
  isShown: IsShown,
): NumberTerm {
  const counts = leftOut === null;
  const masked = counts && !isShown(one.fingerprint, node);
  const shown = counts && !masked;
  return term(named(one.name), {
    value: shown ? one.value : null,
    n: shown ? one.n : null,
    masked,
    leftOut,
    files: one.place.files,
    cell: one.place.cell,
    opens: shown ? numberAddress.own(one.fingerprint, node) : null,
  });
}
