import type { CountWithheld } from '../../group/index.ts';
import type { MeasureFigure } from '../../see/index.ts';
import type { Text } from '../../text/index.ts';

/** An indicator as it is handed out: values are those of the koncern's means that passed. */
export interface HandedIndicator {
  readonly id: string;
  readonly goalArea: string;
  /** The principle of the instrument that it is. */
  readonly node: string;
  readonly title: Text;
  /** In percent, oldest first. */
  readonly targets: readonly HandedTarget[];
  /** Oldest first. */
  readonly years: readonly {
    readonly year: number;
    /** In percent; null where there is none, or where it is withheld. */
    readonly value: number | null;
    readonly isWithheld: boolean;
    readonly organisations: number;
    /** The next target from this year on; null without one. */
    readonly next: HandedTarget | null;
    /** Percentage points from the value to it; above 0 is left to do. */
    readonly gap: number | null;
  }[];
}

/** A target that is set for the koncern, in percent. */
export interface HandedTarget {
  readonly year: number;
  readonly target: number;
  /** Workbooks set different targets for the year, and nobody has decided which holds. */
  readonly disputed: boolean;
}

/** One of the plan's sub-measures in a year, without what it was counted from. */
export interface HandedMeasure {
  readonly id: string;
  readonly goalArea: string;
  readonly title: Text;
  readonly method: Text;
  /** Null where nobody has given data. */
  readonly source: 'counted' | 'reported' | null;
  /** Organisations with data, of those that count; null where that is withheld too. */
  readonly organisations: number | null;
  readonly of: number;
  /** None where they are withheld. */
  readonly figures: readonly Pick<MeasureFigure, 'id' | 'label' | 'value' | 'unit'>[];
  readonly notShown: CountWithheld | null;
}

/** A count over organisations. */
export interface HandedCount {
  readonly id: string;
  readonly title: Text;
  /** Null where there is nothing to count in, or where it is withheld. */
  readonly value: number | null;
  /** Organisations that add to it; null where it is. */
  readonly organisations: number | null;
  readonly notShown: CountWithheld | null;
}

/** Parts of the plan that nothing hangs on. */
export interface HandedGaps {
  readonly id: 'own-action' | 'action';
  readonly title: Text;
  /** Ids of the plan; null where there is nothing to count in, or where they are withheld. */
  readonly which: readonly string[] | null;
  readonly notShown: CountWithheld | null;
}

/** The plan followed in a year. */
export interface HandedPlanYear {
  readonly year: number;
  readonly measures: readonly HandedMeasure[];
  /** Own actions that contribute to each of the plan's. Those called off do not count. */
  readonly actions: readonly HandedCount[];
  /** *Saknar koppling*: of the plan, and of organisations' own. */
  readonly gaps: readonly HandedGaps[];
  readonly withoutLink: readonly HandedCount[];
}

/** The plan's follow-up after disclosure control. */
export interface HandedPlan {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly goalAreas: readonly {
    readonly id: string;
    readonly title: Text;
    readonly currentState: Text;
    readonly targetState: Text;
    /** Ids of the plan's actions that it lists. */
    readonly actions: readonly string[];
  }[];
  readonly indicators: readonly HandedIndicator[];
  /** Oldest first. */
  readonly years: readonly HandedPlanYear[];
}
