import type { Choice, Proposal, Rest, SideCell } from '@nylage/core/group';
import type { Text } from '@nylage/core/text';

/** Whether a matter waits for a person, can be decided, or has been. */
export type MatterState = 'waiting' | 'advice' | 'decided';

/** Something that does not agree between workbooks, as the list of decisions shows it. */
export interface MatterItem {
  /** `2022:shared:g-12`; the page's address ends with it. */
  readonly address: string;
  readonly says: Text;
  /** Whether it waits for a person; advice does not. */
  readonly waits: boolean;
  /** What was decided; null while nobody has. */
  readonly decided: Text | null;
}

/** One matter opened: the sides, what can be chosen, and what is proposed. */
export interface MatterView extends MatterItem {
  readonly title: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly sides: readonly {
    readonly name: string;
    /** *Kvittokod*, by which choices name a workbook. */
    readonly receipt: string;
    readonly files: readonly string[];
    readonly cells: readonly SideCell[];
  }[];
  /** What all other workbooks have, where the sides are those that differ from them; null elsewhere. */
  readonly rest: Rest | null;
  readonly choices: readonly Pick<Choice, 'id' | 'label' | 'asks'>[];
  /** Organisations that can be chosen too, where they are too many to list. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly proposal: Proposal;
  /** The decision that holds, or null. */
  readonly made: DecisionItem | null;
  /** Address of another that waits, or null. */
  readonly next: string | null;
}

/** How a decision of the log stands today. */
export type DecisionStanding = 'holds' | 'replaced' | 'changed' | 'gone' | 'undone';

/** A line of the decision log. */
export interface DecisionItem {
  /** Its place in the log, which names it. */
  readonly at: number;
  /** The matter's address. */
  readonly address: string;
  /** As it was when it was decided. */
  readonly about: Text;
  /** With the price that was given with it. */
  readonly choice: Text;
  readonly role: string;
  /** As `2022-03-31T09:00:00Z`. */
  readonly when: string;
  readonly reason: string;
  readonly standing: DecisionStanding;
  readonly undone: { readonly role: string; readonly at: string; readonly reason: string } | null;
}

/** Who decides and why: a role, never a person. */
export interface Grounds {
  readonly role: string;
  readonly reason: string;
}
