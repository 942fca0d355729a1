import type { Params, Severity } from '../../rules/problem.ts';
import type { Text } from '../../text/index.ts';
import type { WeightKind } from '../../workbook/code-lists.ts';

/** A cell of one side: where it stands and what it says. */
export interface SideCell {
  /** `Portfölj!F4`; null where this side has nothing of the kind. */
  readonly cell: string | null;
  readonly header: string;
  /** As a person would write it in the cell; empty where it is blank. */
  readonly value: string;
}

/** One workbook's part in a finding. */
export interface Side {
  readonly organisation: string;
  readonly name: string;
  readonly fingerprint: string;
  /** Sorted; more than one where copies were handed in. */
  readonly files: readonly string[];
  readonly cells: readonly SideCell[];
}

/** What all workbooks beside the sides have, and how many they are. */
export interface Rest {
  readonly count: number;
  readonly cells: readonly SideCell[];
}

/** How a shared initiative counts: by one organisation's row, by everyone's parts together, or each for itself. */
export type SharedCount =
  | { readonly by: 'row'; readonly organisation: string }
  | { readonly by: 'parts' }
  | { readonly by: 'each' };

/** What a choice changes in the numbers. */
export type Effect =
  /** A name as typed means an organisation of the register. */
  | {
      readonly kind: 'organisation';
      readonly typed: string;
      readonly organisation: string;
      /** The organisation's own name, in the register. */
      readonly name: string;
    }
  /** An instrument's name means the koncern's own. */
  | { readonly kind: 'same-instrument'; readonly instrument: string }
  /** Workbooks made in this way do not count. */
  | { readonly kind: 'apart'; readonly madeWith: string }
  /** Of several workbooks, this one counts. */
  | { readonly kind: 'holds'; readonly fingerprint: string }
  | { readonly kind: 'shared'; readonly sharedId: string; readonly count: SharedCount }
  /** Portfolios are pooled in this kind. */
  | { readonly kind: 'weigh'; readonly weight: WeightKind }
  /** Of differing targets for the koncern, this organisation's is the one that holds. */
  | {
      readonly kind: 'target';
      readonly measure: string;
      readonly year: number;
      readonly organisation: string;
    }
  /** Hours are pooled with money at a price, in kronor, that the decision gives. */
  | { readonly kind: 'price' };

/** Something that a person can choose. */
export interface Choice {
  /** Stable; decisions name it. */
  readonly id: string;
  readonly label: Text;
  /** Null where no number changes. */
  readonly effect: Effect | null;
  /** A number that must be given with it; null for none. */
  readonly asks: 'hourly-price' | null;
}

/** What is proposed, and why. */
export interface Proposal {
  /** Null where nothing speaks for one choice before another. */
  readonly choice: string | null;
  /** A sentence; without a choice it goes on after *Inget förslag:*, and says why there is none. */
  readonly reason: Text;
}

/** Something that does not agree between workbooks, as data; `wordFinding` renders it. */
export interface GroupFinding {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly params: Params;
  /** The year that the workbooks speak of; null where they do not say. */
  readonly year: number | null;
  /** What it is about, such as `shared:g-12`: the same each time, and one finding at a time has it. */
  readonly subject: string;
  /** What must still be so for a decision about it to hold. */
  readonly evidence: readonly string[];
  readonly sides: readonly Side[];
  /** Where the sides are those that differ from all others: what the others have. */
  readonly rest?: Rest;
  readonly choices: readonly Choice[];
  readonly proposal: Proposal;
}

/** The address of a finding, for a link to it: `2022:shared:g-12`. */
export function findingAddress({ year, subject }: Pick<GroupFinding, 'year' | 'subject'>): string {
  return `${year ?? '-'}:${subject}`;
}
