import type { CollatedSubmission } from '@nylage/core/group';
import type { PlanRemark } from '@nylage/core/plan';
import type {
  ChainKind,
  ChainNode,
  ChainOrphan,
  FollowedAction,
  GoalAreaFollowUp,
  HeatTable,
  ProcessFollowUp,
  SubMeasureFollowUp,
  YearsTable,
} from '@nylage/core/see';
import type { Text } from '@nylage/core/text';
import type { ListPart, Span } from './list-part.ts';

/** A submission as the page needs it: whose it is, and the files that hold it. */
export interface SentSource {
  readonly organisation: string;
  readonly name: string;
  readonly files: readonly string[];
}

/** What core says of the koncern, as it can be sent to the page: submissions become their names and files. */
export type Sent<T> = T extends CollatedSubmission
  ? SentSource
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Sent<T[K]> }
    : T extends object
      ? { readonly [K in keyof T]: Sent<T[K]> }
      : T;

/** The plan's follow-up page for one year. */
export interface FollowUpPage {
  readonly year: number;
  readonly goalAreas: readonly GoalAreaPage[];
}

/** A goal area; its own actions are counted, and asked for. */
export type GoalAreaPage = Sent<Omit<GoalAreaFollowUp, 'processMeasures' | 'actions'>> & {
  readonly ownActions: number;
  readonly processMeasures: readonly (Omit<ProcessFollowUp, 'subMeasures'> & {
    /** Without their rows, which explanations show. */
    readonly subMeasures: readonly Omit<SubMeasureFollowUp, 'terms'>[];
  })[];
};

/** An own action as its goal area's list shows it. */
export type OwnAction = Sent<FollowedAction>;

/** A link of the chain. */
export type ChainItem = Sent<ChainNode>;

/** The chain, or what one of its links belongs with: the first of each kind, and how many they are. */
export interface ChainPage {
  /** Null for the whole chain. */
  readonly chosen: ChainItem | null;
  /** Kinds in the chain's order, without those that have none. */
  readonly columns: readonly { readonly kind: ChainKind; readonly first: ListPart<ChainItem> }[];
  /** *Saknar koppling*, by what is lacking; only of the whole chain. */
  readonly orphans: readonly { readonly lacks: ChainLack; readonly first: ListPart<ChainOrphan> }[];
}

export type ChainLack = ChainOrphan['lacks'];

/** Where a number is used: a page that shows it, or a number that is made of it. */
export interface NumberUse {
  readonly label: Text;
  /** The page's address; null for a number. */
  readonly path: readonly string[] | null;
  readonly opens: string | null;
}

/** Pages that are made when they are looked at; null for a year in which nobody counts. */
export interface SeeDesk {
  followUp(year: number): Promise<FollowUpPage | null>;
  ownActions(year: number, goalArea: string, span: Span): Promise<ListPart<OwnAction> | null>;
  /** `chosen`: the id of a link, or null for the whole chain. */
  chain(year: number, chosen: string | null): Promise<ChainPage | null>;
  chainOf(
    year: number,
    chosen: string | null,
    kind: ChainKind,
    span: Span,
  ): Promise<ListPart<ChainItem> | null>;
  chainOrphans(year: number, lacks: ChainLack, span: Span): Promise<ListPart<ChainOrphan> | null>;
  /** The organisations of a page. */
  heat(year: number, span: Span): Promise<HeatTable | null>;
  years(): Promise<YearsTable | null>;
  review(): Promise<readonly PlanRemark[] | null>;
  /** Where the number at an address is used. */
  uses(id: string): Promise<readonly NumberUse[]>;
}
