import type { PoolAlternative, TargetPath } from '@nylage/core/group';
import type { Severity } from '@nylage/core/rules';
import type { PortfolioPoint } from '@nylage/core/scoring';
import type { BoardRow, BoardStatus, Glance } from '@nylage/core/see';
import type { Text } from '@nylage/core/text';
import type {
  Explained,
  MadeFile,
  PortfolioItem,
  ProblemItem,
  ScoreItem,
  WorkbookItem,
} from '@nylage/ui/model';
import type { DecisionItem, Grounds, MatterItem, MatterView } from './decide-protocol.ts';
import type { SeeDesk } from './see-protocol.ts';

/** A file to read: its name (with folders, where it came from one) and its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A workbook that was opened and checked. */
export type WorkbookView = WorkbookItem & { readonly kind: 'workbook' };

/** A file that could not be read. */
export interface RefusedView {
  readonly kind: 'refused';
  readonly file: string;
  readonly reason: Text;
}

/** A repaired copy, and what is left. */
export interface FixedCopy {
  readonly made: MadeFile | null;
  /** Why nothing was made. */
  readonly refusal: Text | null;
  readonly changed: number;
  readonly skipped: number;
  /** Errors that remain in the copy. */
  readonly errorsLeft: number;
}

/** Door 1: one workbook. */
export interface WorkbookDesk {
  open(file: SourceFile): Promise<WorkbookView | RefusedView>;
  explain(id: string): Promise<readonly Explained[] | null>;
  fixed(problems: readonly string[]): Promise<FixedCopy>;
  extract(format: 'xlsx' | 'json'): Promise<MadeFile>;
}

/** How far reading has come. */
export interface GroupProgress {
  readonly done: number;
  readonly all: number;
  /** Of those done: how many had been read before, and were not read again. */
  readonly known: number;
  /** What can be shown of what has been read, now and then. */
  readonly view: GroupViewData | null;
}

/** How an organisation or a file stands, as the screen says it. */
export type OrganisationStatus = BoardStatus | 'unreadable';

/** A row of the status board with its result: an organisation, or a file that belongs to none yet. */
export interface OrganisationItem extends Omit<BoardRow, 'status'> {
  readonly status: OrganisationStatus;
  readonly form: 'workbook' | 'extract' | null;
  readonly maturity: number | null;
  readonly n: number | null;
  /** Fewer than five answered: counted, not shown. */
  readonly masked: boolean;
  readonly point: PortfolioPoint | null;
  /** Weight of what stands in the point. */
  readonly weight: number | null;
  /** What opens the maturity's explanation, and that of how many answered. */
  readonly opens: string | null;
  readonly opensCount: string | null;
}

/** A node of the koncern's maturity with both means. */
export interface GroupScoreItem {
  readonly id: string;
  readonly label: Text;
  readonly level: ScoreItem['level'];
  readonly organisationMean: number | null;
  readonly respondentMean: number | null;
  readonly organisations: number;
  readonly n: number;
  readonly quartiles: readonly [number, number, number] | null;
  readonly children: readonly GroupScoreItem[];
}

/** One year of the koncern. */
export interface GroupYearData {
  readonly year: number;
  readonly organisations: number;
  readonly respondents: number;
  readonly maturity: GroupScoreItem;
  readonly portfolio: PortfolioItem & {
    readonly organisations: number;
    readonly expected: number | null;
    readonly organisationMean: { readonly point: PortfolioPoint | null; readonly organisations: number };
    readonly notInPoint: readonly string[];
    readonly sharedOnce: number;
    /** The point had the pool weighed in each kind. */
    readonly underWeights: readonly PoolAlternative[];
    /** Where the koncern starts and should go, as *Mål* says. */
    readonly path: TargetPath;
  };
}

/** *Kommunkoncernen samlat*, as the page shows it. */
export interface GroupViewData {
  /** Said wherever the numbers are shown, for instance that all is invented. */
  readonly notice: Text | null;
  readonly invented: boolean;
  readonly year: number | null;
  readonly expected: number | null;
  readonly received: number;
  /** Today and the last day to hand in, as `2022-03-31`. */
  readonly today: string;
  readonly dueOn: string | null;
  readonly glance: Glance;
  /** When it was merged, as `2022-03-31 14:05`, and the template that workbooks are held against. */
  readonly merged: { readonly at: string; readonly template: string };
  readonly organisations: readonly OrganisationItem[];
  readonly matters: readonly MatterItem[];
  /** Decisions, newest first. */
  readonly log: readonly DecisionItem[];
  readonly failed: readonly { readonly files: readonly string[]; readonly reason: Text }[];
  /** Oldest first; only years with something that counts. */
  readonly years: readonly GroupYearData[];
  /** Organisations whose own result is not shown. */
  readonly masked: number;
  readonly instrument: { readonly title: Text; readonly notice: Text | null };
}

/** One organisation's own maturity in a year. */
export interface OwnYear {
  readonly year: number;
  readonly dimensions: readonly OwnValue[];
  readonly factors: readonly OwnValue[];
}

interface OwnValue {
  readonly id: string;
  readonly label: Text;
  /** Null where it has none, or where too few answered for it to be shown. */
  readonly value: number | null;
  readonly opens: string | null;
}

/** One organisation opened: every file it handed in for the year. */
export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  /** Oldest first. */
  readonly years: readonly OwnYear[];
  readonly files: readonly {
    readonly file: string;
    readonly verdict: 'ready' | 'not-ready';
    readonly counts: Readonly<Record<Severity, number>>;
    readonly problems: readonly ProblemItem[];
    /** Null where too few answered for it to be shown. */
    readonly maturity: ScoreItem | null;
  }[];
}

/** Deciding what does not agree; every change comes back as the whole view. */
interface DecisionDesk {
  matter(address: string): Promise<MatterView | null>;
  decide(
    address: string,
    choice: { readonly id: string; readonly value: number | null },
    grounds: Grounds,
  ): Promise<GroupViewData>;
  undo(at: number, grounds: Grounds): Promise<GroupViewData>;
  /** `beslut.json`. */
  decisionsFile(): Promise<MadeFile>;
  /** Takes decisions from a file in place of those at hand; null where it holds none. */
  openDecisions(file: SourceFile): Promise<GroupViewData | null>;
}

/** What can be opened again. */
interface ReopenDesk {
  /** Puts everything away and opens `koncern-arbete.xlsx`; null where it holds no state that fits. */
  openWork(file: SourceFile): Promise<GroupViewData | null>;
  /** Takes a register from JSON or a sheet; where it is not one, what is wrong with it, row by row. */
  openRegister(file: SourceFile): Promise<OpenedRegister>;
}

/** A register opened, or why not. */
export interface OpenedRegister {
  /** Null where something is wrong. */
  readonly view: GroupViewData | null;
  readonly issues: readonly Text[];
}

/** Door 2: everybody's workbooks. */
export interface GroupDesk extends ReopenDesk, DecisionDesk, SeeDesk {
  /** Reads files beside those already read. Calls back after the first, then now and then. */
  read(files: readonly SourceFile[], tell: (progress: GroupProgress) => void): Promise<GroupViewData>;
  /** Makes up a city and reads its workbooks. */
  sample(tell: (progress: GroupProgress) => void): Promise<GroupViewData>;
  /** Something will be read, and can be cancelled from now on. */
  begin(): void;
  /** Stops after the files that are being read. */
  cancel(): void;
  /** Stops at once, and leaves the files that are being read unread. */
  giveUp(): void;
  /** Leaves out files that were read, by their names. */
  forget(names: readonly string[]): Promise<GroupViewData>;
  /** Sets the last day to hand in, as `2022-03-31`. */
  due(on: string | null): Promise<GroupViewData>;
  explain(id: string): Promise<readonly Explained[] | null>;
  organisation(id: string): Promise<OrganisationView | null>;
}
