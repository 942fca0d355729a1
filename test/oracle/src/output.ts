import type { WeightKind } from './input.ts';

/** Cells that hold no answer, by kind. */
export interface NotAnswers {
  readonly dontKnow: number;
  readonly blank: number;
  readonly excluded: number;
}

/** Where a node's value comes from; null when it has none. */
export type Source = 'answers' | 'delivered' | 'mixed' | null;

/** One node of a maturity tree; `value`, `sd`, quartiles, `min` and `max` are percentages 0–100. */
export interface MaturityNode {
  readonly id: string;
  readonly value: number | null;
  readonly n: number;
  readonly asked: number;
  readonly answered: number;
  readonly notAnswers: NotAnswers;
  readonly sd: number | null;
  readonly quartiles: readonly [number, number, number] | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Every grade of the scale as a key, also those nobody gave. */
  readonly distribution: Readonly<Record<string, number>>;
  readonly source: Source;
  readonly children: readonly MaturityNode[];
}

/** A place in the portfolio map, in percent. */
export interface Point {
  readonly innovation: number;
  readonly external: number;
}

/** How the weight divides over the four corners, in percent; they sum to 100. */
export interface Cells {
  readonly innovationExternal: number;
  readonly innovationInternal: number;
  readonly efficiencyExternal: number;
  readonly efficiencyInternal: number;
}

/** How much of what belongs in the point could be counted. */
export interface Coverage {
  readonly initiatives: number;
  readonly classified: number;
  readonly weighted: number;
  readonly counted: number;
  readonly weightShare: number | null;
}

/** The numbers of one set of initiatives under one weight kind. */
export interface Position {
  readonly point: Point | null;
  readonly cells: Cells | null;
  readonly spread: Point | null;
  readonly coverage: Coverage;
}

/** The point under one weight kind, and how many initiatives it rests on. */
export interface Alternative {
  readonly weight: WeightKind;
  readonly point: Point | null;
  readonly counted: number;
}

/** The portfolio of one organisation. */
export interface Portfolio extends Position {
  readonly weight: WeightKind;
  readonly representative: boolean;
  readonly alternatives: readonly Alternative[];
}

/** How many of those invited answered: `value` in percent, not clipped at 100. */
export interface ResponseRate {
  readonly value: number;
  readonly answered: number;
  readonly invited: number;
}

/** The koncern's response rate: `organisations` state both numbers, `of` have a total. */
export interface GroupResponseRate {
  readonly value: number | null;
  readonly answered: number;
  readonly invited: number;
  readonly organisations: number;
  readonly of: number;
}

/** The numbers of one workbook. */
export interface WorkbookScore {
  readonly organisation: string;
  readonly year: number;
  readonly maturity: MaturityNode;
  readonly withinControl: MaturityNode;
  readonly outsideControl: MaturityNode;
  readonly portfolio: Portfolio;
  readonly responseRate: ResponseRate | null;
}

/** One node of a koncern tree: `organisations` contribute to the value, `n` is their respondents together. */
export interface GroupNode {
  readonly id: string;
  readonly value: number | null;
  readonly organisations: number;
  readonly n: number;
  readonly children: readonly GroupNode[];
}

/** A shared initiative that several organisations of the pool report, and whose rows stand for it. */
export interface SharedOnce {
  readonly sharedId: string;
  readonly organisations: readonly string[];
  readonly countedFrom: readonly string[];
}

/** The koncern's point had the pool weighed in another kind, and how many organisations it would rest on. */
export interface PoolAlternative {
  readonly weight: WeightKind;
  readonly point: Point | null;
  readonly organisations: number;
}

/** The koncern's portfolio. */
export interface GroupPortfolio {
  readonly weight: WeightKind;
  readonly pooled: Position;
  readonly organisationMean: { readonly point: Point | null };
  readonly coverage: Coverage & { readonly organisations: number; readonly expected: number | null };
  readonly notInPoint: readonly string[];
  readonly alternatives: readonly PoolAlternative[];
  readonly sharedOnce: readonly SharedOnce[];
}

/** The numbers of the koncern. */
export interface GroupScore {
  readonly maturity: {
    readonly organisationMean: GroupNode;
    readonly respondentMean: GroupNode;
    readonly responseRate: GroupResponseRate;
  };
  readonly portfolio: GroupPortfolio;
}
