import {
  type CollatedSubmission,
  findGroupNode,
  type GroupView,
  type GroupYear,
  groupedBy,
  measureOf,
  namesGroup,
  tableCell,
  targetKey,
} from '../group/index.ts';
import { instrumentTree } from '../instrument/index.ts';
import type { Plan } from '../plan/index.ts';
import type { Text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { numberAddress } from './number-address.ts';

type Indicator = Plan['indicators'][number];

/** A target that somebody has set for the koncern, in percent. */
export interface IndicatorTarget {
  readonly year: number;
  readonly target: number;
  readonly baseline: number | null;
  readonly argument: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: string | null;
  /** Whose *Mål* says so; null where the plan itself does. */
  readonly submission: CollatedSubmission | null;
  readonly cell: string | null;
  /** Somebody else's workbook sets another target for the same year, and nobody has decided which holds. */
  readonly disputed: boolean;
  /** Somebody decided that this one holds ([K8]). */
  readonly decided: boolean;
  /** What others' workbooks of the same year say instead. */
  readonly others: readonly {
    readonly target: number;
    readonly submission: CollatedSubmission;
    readonly cell: string | null;
  }[];
  readonly address: string;
}

/** How a value stands to its target ([T1]). */
export type TargetState = 'no-target' | 'no-value' | 'reached' | 'on-track' | 'behind' | 'cannot-tell';

/** An indicator in one year. */
export interface IndicatorYear {
  readonly year: number;
  /** The koncern's value, every organisation weighing the same. */
  readonly value: number | null;
  readonly organisations: number;
  readonly n: number;
  readonly address: string;
  /** The next target from this year on; null without one. */
  readonly next: IndicatorTarget | null;
  /** Percentage points from the value to the next target; above 0 is left to do. */
  readonly gap: number | null;
  readonly state: TargetState;
}

/** One of the plan's indicators, followed. */
export interface IndicatorFollowUp {
  readonly id: string;
  readonly goalArea: string;
  readonly node: string;
  readonly title: Text;
  readonly what: Text;
  readonly why: Text;
  /** Whether the instrument measures it at all. */
  readonly measured: boolean;
  /** Oldest first. */
  readonly targets: readonly IndicatorTarget[];
  readonly years: readonly IndicatorYear[];
}

/** Every indicator of the plan with its targets and gaps, year by year. */
export function followIndicators(view: GroupView, plan: Plan): readonly IndicatorFollowUp[] {
  const nodes = new Set<string>();
  const visit = (node: { id: string; children: readonly { id: string }[] }): void => {
    nodes.add(node.id);
    for (const child of node.children) visit(child as typeof node);
  };
  visit(instrumentTree(view.instrument));
  const labels = labelsOf(view);
  return plan.indicators.map((indicator): IndicatorFollowUp => {
    const targets = targetsOf(indicator, view, plan, labels);
    const { id, goalArea, principle, title, what, why } = indicator;
    return {
      id,
      goalArea,
      node: principle,
      title,
      what,
      why,
      measured: nodes.has(principle),
      targets,
      years: view.years.map((year) => inYear(indicator, year, targets, view, plan)),
    };
  });
}

/** What a node is called, by any of its names. */
function labelsOf(view: GroupView): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, readonly string[]>();
  const visit = (node: ReturnType<typeof instrumentTree>): void => {
    labels.set(node.id, [node.id, node.label.sv, node.label.en, ...node.aliases].map(normaliseLabel));
    node.children.forEach(visit);
  };
  visit(instrumentTree(view.instrument));
  return labels;
}

function targetsOf(
  { id, principle, title, target }: Indicator,
  view: GroupView,
  plan: Plan,
  labels: ReadonlyMap<string, readonly string[]>,
): readonly IndicatorTarget[] {
  const names = new Set([...(labels.get(principle) ?? []), normaliseLabel(id), normaliseLabel(title.sv)]);
  const found: IndicatorTarget[] = [];
  const { instrument } = view;
  if (target !== null)
    found.push({
      year: plan.period.lastYear,
      target,
      baseline: null,
      argument: null,
      decidedBy: null,
      decidedOn: plan.decidedOn,
      submission: null,
      cell: null,
      disputed: false,
      decided: false,
      others: [],
      address: numberAddress.target(id, plan.period.lastYear),
    });
  for (const { counted, otherInstrument, decidedTargets } of view.years) {
    for (const submission of [...counted, ...otherInstrument]) {
      submission.contribution.targets.forEach((row, at) => {
        const measure = textOf(row.measure) ?? '';
        if (!namesGroup(textOf(row.concerns) ?? '') || !names.has(normaliseLabel(measure))) return;
        if (typeof row.year !== 'number' || typeof row.target !== 'number') return;
        found.push({
          year: row.year,
          target: row.target,
          baseline: typeof row.baseline === 'number' ? row.baseline : null,
          argument: textOf(row.argument),
          decidedBy: textOf(row.decidedBy),
          decidedOn: textOf(row.decidedOn),
          submission,
          cell: tableCell(submission.contribution.places, 'targets', at, 'target'),
          disputed: false,
          decided:
            decidedTargets.get(targetKey(measureOf(measure, instrument).measure, row.year)) ===
            submission.organisation,
          others: [],
          address: numberAddress.target(id, row.year),
        });
      });
    }
  }
  return onePerYear(found);
}

/** The newest workbook's target for each year, the one decided on first; another that says otherwise is a dispute. */
function onePerYear(found: readonly IndicatorTarget[]): readonly IndicatorTarget[] {
  return [...groupedBy(found, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .flatMap(([, all]) => {
      const newest = Math.max(...all.map(({ submission }) => submission?.year ?? 0));
      const candidates = all.filter(({ submission }) => (submission?.year ?? 0) === newest);
      const first = candidates.find(({ decided }) => decided) ?? candidates[0];
      if (first === undefined) return [];
      const others = candidates.flatMap(({ target, submission, cell }) =>
        target === first.target || submission === null ? [] : [{ target, submission, cell }],
      );
      return [{ ...first, others, disputed: !first.decided && others.length > 0 }];
    });
}

function inYear(
  { principle }: Indicator,
  year: GroupYear,
  targets: readonly IndicatorTarget[],
  view: GroupView,
  plan: Plan,
): IndicatorYear {
  const node = findGroupNode(year.maturity.organisationMean, principle);
  const value = node?.value ?? null;
  const next = targets.find((one) => one.year >= year.year) ?? null;
  return {
    year: year.year,
    value,
    organisations: node?.organisations ?? 0,
    n: node?.n ?? 0,
    address: numberAddress.group(year.year, 'organisation', principle),
    next,
    gap: next === null || value === null ? null : next.target - value,
    state: stateOf(value, year.year, next, baselineOf(next, principle, view, plan)),
  };
}

/** Where a target starts from: its own baseline from the year it was decided, or the first value measured. */
function baselineOf(
  target: IndicatorTarget | null,
  principle: string,
  view: GroupView,
  plan: Plan,
): { readonly year: number; readonly value: number } | null {
  if (target === null) return null;
  if (target.baseline !== null) {
    const decided = Number(target.decidedOn?.slice(0, 4) ?? plan.period.firstYear);
    return { year: Math.min(decided, target.year), value: target.baseline };
  }
  for (const { year, maturity } of view.years) {
    const value = findGroupNode(maturity.organisationMean, principle)?.value ?? null;
    if (value !== null) return { year, value };
  }
  return null;
}

/** [T1]: reached, or on the straight line from baseline to target in the year at hand, or behind it. */
export function stateOf(
  value: number | null,
  year: number,
  target: { readonly year: number; readonly target: number } | null,
  baseline: { readonly year: number; readonly value: number } | null,
): TargetState {
  if (target === null) return 'no-target';
  if (value === null) return 'no-value';
  if (baseline === null) return value >= target.target ? 'reached' : 'cannot-tell';
  const upwards = target.target >= baseline.value;
  const reaches = (wanted: number): boolean => (upwards ? value >= wanted : value <= wanted);
  if (reaches(target.target)) return 'reached';
  const span = target.year - baseline.year;
  if (span <= 0 || year >= target.year) return 'behind';
  const share = Math.max(0, year - baseline.year) / span;
  return reaches(baseline.value + (target.target - baseline.value) * share) ? 'on-track' : 'behind';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
