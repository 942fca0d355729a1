import type { CollatedSubmission } from '@nylage/core/group';
import type { PlanRemark } from '@nylage/core/plan';
import type {
  GoalAreaFollowUp,
  HeatTable,
  PlanChain,
  ProcessFollowUp,
  SubMeasureFollowUp,
  YearsTable,
} from '@nylage/core/see';
import type { Text } from '@nylage/core/text';
import type { Span } from './list-part.ts';

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
  readonly chain: ChainPage;
}

/** A goal area; of very many own actions only the first are among `actions`. */
export type GoalAreaPage = Sent<Omit<GoalAreaFollowUp, 'processMeasures'>> & {
  readonly ownActions: number;
  readonly processMeasures: readonly (Omit<ProcessFollowUp, 'subMeasures'> & {
    /** Without their rows, which explanations show. */
    readonly subMeasures: readonly Omit<SubMeasureFollowUp, 'terms'>[];
  })[];
};

/** The chain, without those of very many own actions that were not sent. */
export type ChainPage = Sent<PlanChain> & { readonly notSent: number };

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
  /** The organisations of a page. */
  heat(year: number, span: Span): Promise<HeatTable | null>;
  years(): Promise<YearsTable | null>;
  review(): Promise<readonly PlanRemark[] | null>;
  /** Where the number at an address is used. */
  uses(id: string): Promise<readonly NumberUse[]>;
}
