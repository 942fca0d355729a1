import type { Crowd, PlottedPoint } from '@nylage/charts';
import type { GroupResponseRate, PoolAlternative, TargetPath } from '@nylage/core/group';
import type { Severity } from '@nylage/core/rules';
import type { PortfolioPoint } from '@nylage/core/scoring';
import type { BoardRow, BoardStatus, Glance } from '@nylage/core/see';
import type { Text } from '@nylage/core/text';
import type {
  Explained,
  MadeFile,
  PortfolioItem,
  ProblemItem,
  ResponseRateItem,
  ScoreItem,
  WorkbookItem,
} from '@nylage/ui/model';
import type { DecisionItem, Grounds, MatterItem, MatterState, MatterView } from './decide-protocol.ts';
import type { ListPart, Span } from './list-part.ts';
import type { SeeDesk } from './see-protocol.ts';

/** A file to read: its name (with folders, where it came from one) and its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly blob: Blob;
}

/** How far making, saving or opening has come; `all` is null while nobody knows. Of the last word of opening the desk waits until it has arrived. */
export type TellMade = (done: number, all: number | null) => unknown;

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

/** Told how far reading has come. Of the last word the desk waits until it has arrived: then all have. */
export type TellProgress = (progress: GroupProgress) => unknown;

/** How an organisation or a file stands, as the screen says it. */
export type OrganisationStatus = BoardStatus | 'unreadable';

/** A row of the status board with its result: an organisation, or a file that belongs to none yet. */
export interface OrganisationItem extends Omit<BoardRow, 'status'> {
  readonly status: OrganisationStatus;
  readonly form: 'workbook' | 'extract' | null;
  /** Not handed in for this year, but it counts in an earlier one: it has a page. */
  readonly hasEarlier: boolean;
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
  readonly responseRate: GroupResponseRate;
  readonly portfolio: PortfolioItem & {
    readonly organisations: number;
    readonly expected: number | null;
    readonly organisationMean: { readonly point: PortfolioPoint | null; readonly organisations: number };
    /** How many; the desk has their names. */
    readonly notInPoint: number;
    readonly sharedOnce: number;
    /** The point had the pool weighed in each kind. */
    readonly underWeights: readonly PoolAlternative[];
    /** Where the koncern starts and should go, as *Mål* says. */
    readonly path: TargetPath;
  };
}

/**
 * *Kommunkoncernen samlat*, as the page has it at all times: counts and means, and as much as figure 2
 * draws. It grows with the number of years and not with that of organisations: lists are asked for, a page
 * at a time.
 */
export interface GroupViewData {
  /** Another for each view of a desk: what was asked of an older one is asked again. */
  readonly revision: number;
  /** Said wherever the numbers are shown, for instance that all is invented. */
  readonly notice: Text | null;
  readonly invented: boolean;
  readonly year: number | null;
  readonly expected: number | null;
  readonly received: number;
  readonly dueOn: string | null;
  readonly glance: Glance;
  /** When it was merged, as `2022-03-31 14:05`, and the template that workbooks are held against. */
  readonly merged: { readonly at: string; readonly template: string };
  /** Rows of the status board. */
  readonly organisations: number;
  /** What waits for a decision, what can be decided, and what was. */
  readonly matters: Readonly<Record<MatterState, number>>;
  /** The question of how to weigh in the newest year, where there is one. */
  readonly weightMatter: MatterItem | null;
  /** Decisions in the log, and those of them that no longer fit. */
  readonly log: { readonly all: number; readonly stale: number };
  /** Oldest first; only years with something that counts. */
  readonly years: readonly GroupYearData[];
  readonly points: OrganisationPoints;
  /** Organisations whose own result is not shown. */
  readonly masked: number;
  readonly instrument: { readonly title: Text; readonly notice: Text | null };
}

/** Organisations' own points in the newest year, as figure 2 draws them: each of a few, or those near each other together. */
export interface OrganisationPoints {
  readonly each: readonly OrganisationPoint[];
  readonly crowd: Crowd | null;
}

/** One organisation's own point. */
export interface OrganisationPoint extends Pick<PlottedPoint, 'innovation' | 'external' | 'size'> {
  readonly id: string;
  readonly name: string;
}

/** One organisation's own maturity in a year. */
export interface OwnYear {
  readonly year: number;
  readonly dimensions: readonly OwnValue[];
  readonly factors: readonly OwnValue[];
  /** Null where it is not known, or may not be shown. */
  readonly responseRate: { readonly value: number; readonly opens: string } | null;
}

interface OwnValue {
  readonly id: string;
  readonly label: Text;
  /** Null where it has none, or where too few answered for it to be shown. */
  readonly value: number | null;
  readonly opens: string | null;
  /** How many answered and how much they differ (percentage points), where the value is shown. */
  readonly n: { readonly value: number; readonly opens: string } | null;
  readonly spread: { readonly value: number; readonly opens: string } | null;
}

/** Why an organisation does not count in the newest year: it has not handed in (null), or what stands in its way. */
export interface UncountedYear {
  readonly year: number;
  readonly why: Text | null;
}

/** An organisation that is no more in the newest year: its last day, and who took over. */
export interface ExistedUntil {
  readonly until: string;
  readonly successors: readonly {
    readonly id: string;
    readonly name: string;
    /** It has handed in, and so has a page. */
    readonly hasPage: boolean;
  }[];
}

/** Organisations that are followed as one with another between the first and the last year. */
export interface FollowedWith {
  readonly before: number;
  readonly after: number;
  readonly names: readonly string[];
}

/** A decision by which one workbook holds, or does not count. */
export interface FileDecision extends Pick<DecisionItem, 'address' | 'role' | 'when' | 'reason'> {
  readonly holds: boolean;
}

/**
 * One organisation opened: every file it handed in for the year; none where it is waited for and has handed in for
 * earlier years only. Of one that nobody waits for any more, those of its last year.
 */
export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  /** Oldest first. */
  readonly years: readonly OwnYear[];
  /** Null where it counts in the newest year, and where it did not exist then. */
  readonly uncounted: UncountedYear | null;
  /** Null where it exists. */
  readonly existed: ExistedUntil | null;
  /** The newest year is not among its years. */
  readonly isPast: boolean;
  /** Whom it is followed together with, where organisations merged or split between the years; null where none did. */
  readonly followed: FollowedWith | null;
  /** What waits for a decision about it. */
  readonly waiting: readonly MatterItem[];
  readonly files: readonly {
    readonly file: string;
    /** What was decided about whether it counts; null where nobody had to. */
    readonly decided: FileDecision | null;
    readonly verdict: 'ready' | 'not-ready';
    readonly counts: Readonly<Record<Severity, number>>;
    readonly problems: readonly ProblemItem[];
    /** Null where too few answered for it to be shown. */
    readonly maturity: ScoreItem | null;
    /** Null as the maturity is. */
    readonly responseRate: ResponseRateItem | null;
  }[];
}

/** Deciding what does not agree; every change comes back as the whole view. */
interface DecisionDesk {
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
  /**
   * Puts everything away and opens `koncern-arbete.xlsx`; null where it holds no state that fits. Until it is
   * open it can be cancelled, and everything stays as it was.
   */
  openWork(file: SourceFile, tell: TellMade): Promise<GroupViewData | 'cancelled' | null>;
  /** The koncern's own workbook among files that were just read, whatever it is called; null where there is none. */
  workAmong(): Promise<string | null>;
  /** Takes a register from JSON or a sheet; where it is not one, what is wrong with it, row by row. */
  openRegister(file: SourceFile): Promise<OpenedRegister>;
}

/** A register opened, or why not. */
export interface OpenedRegister {
  /** Null where something is wrong. */
  readonly view: GroupViewData | null;
  readonly issues: readonly Text[];
}

/** A status, or those that are not ready though the last day has passed. */
export type BoardFilter = OrganisationStatus | 'late';

/** Which rows of the status board, and in which order. */
export interface BoardWish {
  readonly status: BoardFilter | null;
  /** Part of a name, another name, a type, a cluster, a code in another system or a file's name. */
  readonly search: string;
  readonly sorting: BoardSorting;
}

export type BoardSorting = 'name' | 'status' | 'late' | 'errors' | 'n';

/** A page of the status board. */
export interface BoardPart extends ListPart<OrganisationItem> {
  /** How many of the rows there is something to remind of. */
  readonly reminders: number;
}

/** An organisation or a file, as its page begins. */
export interface FoundRow {
  readonly name: string;
  /** Its row of the board; null for one that has handed in for earlier years, and is not waited for in the newest. */
  readonly row: OrganisationItem | null;
  /** Why a file was refused; null for what was not. */
  readonly refusal: Text | null;
}

/** Long lists of the view that the page was given last, a page at a time; null before there is one. */
export interface ListDesk {
  board(wish: BoardWish, span: Span): Promise<BoardPart | null>;
  /** What to send those of the board's rows that there is something to remind of, one text for all. */
  reminders(wish: BoardWish): Promise<string>;
  /** One text to all who have not handed in. */
  reminderToMissing(): Promise<string>;
  /** An organisation or a file by its id; null where there is none. */
  boardRow(id: string): Promise<FoundRow | null>;
  /** Organisations with a point of their own in the newest year. */
  points(span: Span): Promise<ListPart<OrganisationPoint> | null>;
  /** Those that weigh in something else than the koncern's point. */
  notInPoint(span: Span): Promise<ListPart<Pick<OrganisationPoint, 'id' | 'name'>> | null>;
  matters(state: MatterState, span: Span): Promise<ListPart<MatterItem> | null>;
  matter(address: string): Promise<MatterView | null>;
  /** The log, newest first: all of it, or decisions that no longer fit. */
  log(which: 'all' | 'stale', span: Span): Promise<ListPart<DecisionItem> | null>;
}

/** Door 2: everybody's workbooks. */
export interface GroupDesk extends ReopenDesk, DecisionDesk, SeeDesk {
  /** Reads files beside those already read. Calls back after the first, then now and then. */
  read(files: readonly SourceFile[], tell: TellProgress): Promise<GroupViewData>;
  /** Makes up a city and reads its workbooks. */
  sample(tell: TellProgress): Promise<GroupViewData>;
  /** Something will be read or opened, and can be cancelled from now on. */
  begin(): void;
  /** Stops after the files that are being read, or leaves a work that is being opened. */
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
