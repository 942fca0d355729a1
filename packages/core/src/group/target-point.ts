import { type Instrument, type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import { goteborg2022 } from '../plan/index.ts';
import type { PortfolioPoint } from '../scoring/portfolio.ts';
import { type Text, text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import type { Submission } from '../workbook/submission.ts';
import type { CellData } from '../workbook/write-cell.ts';
import type { CollatedSubmission } from './collated-submission.ts';

/** A place that somebody has set for the portfolio, percent, with who said so. */
export interface SetPoint {
  readonly innovation: number;
  readonly external: number;
  readonly year: number;
  readonly argument: string | null;
}

/** Where the koncern's portfolio starts and should go, as *Mål* says for the koncern (R11). */
export interface TargetPath {
  /** The baselines of the last target; null unless both axes have one. */
  readonly start: SetPoint | null;
  /** One for each year that both axes have a target in, oldest first; the last is the target point. */
  readonly points: readonly SetPoint[];
}

/** Labels by which *Gäller* and *Mått* name the koncern and its two axes. */
const GROUP_LABELS = ['kommunkoncernen', 'kommunkoncernen samlat', 'göteborgs stad'];
const AXES = {
  innovation: ['innovation', 'innovation (%)'],
  external: ['extern nytta', 'extern nytta (%)'],
} as const;

const axes = ['innovation', 'external'] as const;

const AXIS_LABELS: Readonly<Record<keyof typeof AXES, Text>> = {
  innovation: text('innovation', 'innovation'),
  external: text('extern nytta', 'external benefit'),
};

type Row = Readonly<Record<string, CellData>>;

/** Whether *Gäller* names the koncern. */
export function namesGroup(concerns: string): boolean {
  return GROUP_LABELS.includes(normaliseLabel(concerns));
}

/** A row of *Mål*, and whose it is; null where it is the workbook's own. */
interface SaidRow<S> {
  readonly values: Row;
  readonly submission: S;
  /** The row's position among the extract's. */
  readonly row: number;
}

/** A row of *Mål* that sets the koncern's target, in the submission that says so. */
export type GroupTargetRow = SaidRow<CollatedSubmission>;

/** What a year's submissions say of the koncern's targets, and what somebody decided where they differ. */
export type TargetSources = Readonly<Record<'counted' | 'otherInstrument', readonly CollatedSubmission[]>> & {
  readonly year: number;
  /** By `targetKey`: the organisation whose target is the one that holds ([K8]). */
  readonly decidedTargets: ReadonlyMap<string, string>;
};

/** Names what a target is about: an axis of the portfolio, a node of the instrument or a name, and its year. */
export function targetKey(measure: string, year: number): string {
  return `${measure}:${year}`;
}

/**
 * Reads the koncern's target point and etappmål, as they stand in a year, from the rows of *Mål* that speak of the
 * koncern. What an earlier year's workbooks set holds until a later one's set something else ([T1]).
 */
export function targetPath(years: readonly TargetSources[], year: number): TargetPath {
  return pathFor(axisRows(years, year));
}

/** The row that an axis of the koncern's target point of `set` comes from, as it stands in a year; null where nobody sets it. */
export function targetRow(
  years: readonly TargetSources[],
  year: number,
  axis: keyof PortfolioPoint,
  set: number,
): GroupTargetRow | null {
  return axisRows(years, year)(axis, set) ?? null;
}

type RowOfAxis<S> = ((axis: keyof PortfolioPoint, year: number) => SaidRow<S> | undefined) & {
  readonly years: readonly number[];
};

function axisRows(years: readonly TargetSources[], year: number): RowOfAxis<CollatedSubmission> {
  const until = years.filter((one) => one.year <= year).sort((a, b) => b.year - a.year);
  const each = until.map(({ counted, otherInstrument, decidedTargets }) =>
    rowsFor(
      GROUP_LABELS,
      [...counted, ...otherInstrument].flatMap((submission) =>
        submission.contribution.targets.map((values, row) => ({ values, submission, row })),
      ),
      (axis, set) => {
        const organisation = decidedTargets.get(targetKey(axis, set));
        return organisation === undefined ? null : (one) => one.organisation === organisation;
      },
    ),
  );
  const find = (axis: keyof PortfolioPoint, set: number): SaidRow<CollatedSubmission> | undefined => {
    for (const of of each) {
      const found = of(axis, set);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return Object.assign(find, {
    years: [...new Set(each.flatMap((of) => of.years))].sort((a, b) => a - b),
  });
}

/** A measure that a row of *Mål* sets the koncern's target for. */
export interface GroupTarget {
  /** What it is about: an axis of the portfolio, a node of the instrument, or the name as typed, normalised. */
  readonly measure: string;
  readonly label: Text;
  readonly year: number;
  /** The row's position among the extract's. */
  readonly row: number;
  readonly target: CellData;
  readonly baseline: CellData;
}

/** What the rows of *Mål* say of the koncern, in their order. */
export function groupTargets(rows: readonly Row[], instrument: Instrument): readonly GroupTarget[] {
  return rows.flatMap((values, row): GroupTarget[] => {
    const { concerns, measure, year, target = null, baseline = null } = values;
    if (typeof measure !== 'string' || typeof year !== 'number' || !namesGroup(String(concerns ?? '')))
      return [];
    return [{ ...measureOf(measure, instrument), year, row, target, baseline }];
  });
}

/** What a name in *Mått* means: an axis, a node of the instrument (by its indicator's name too), or itself. */
export function measureOf(name: string, instrument: Instrument): Pick<GroupTarget, 'measure' | 'label'> {
  const wanted = normaliseLabel(name);
  const axis = axes.find((one) => AXES[one].some((label) => label === wanted));
  if (axis !== undefined) return { measure: axis, label: AXIS_LABELS[axis] };
  // An indicator of the plan measures a principle, and is called by its own id and title too.
  const indicator = goteborg2022.indicators.find((one) =>
    [one.id, one.title.sv].some((own) => normaliseLabel(own) === wanted),
  );
  const node = namedNode(instrumentTree(instrument), normaliseLabel(indicator?.principle ?? wanted));
  return node === null
    ? { measure: wanted, label: text(name, name) }
    : { measure: node.id, label: node.label };
}

function namedNode(node: InstrumentNode, wanted: string): InstrumentNode | null {
  const names = [node.id, node.label.sv, node.label.en, ...node.aliases];
  if (names.some((name) => normaliseLabel(name) === wanted)) return node;
  for (const child of node.children) {
    const found = namedNode(child, wanted);
    if (found !== null) return found;
  }
  return null;
}

/** Where one organisation's portfolio should go, and whether it is its own target or the koncern's; null without a target point. */
export interface OwnTarget {
  readonly whose: 'own' | 'group';
  readonly path: TargetPath;
}

/** The target that a workbook's own *Mål* sets for its portfolio: the organisation's own before the koncern's. */
export function ownTarget(submission: Submission): OwnTarget | null {
  const found = ownRows(submission);
  return found === null ? null : { whose: found.whose, path: pathFor(found.of) };
}

/** The rows of *Mål*, zero-based in the sheet, that `ownTarget` takes a year's point from; null without one. */
export function ownTargetRows(
  submission: Submission,
  year: number,
): Readonly<Record<keyof PortfolioPoint, number>> | null {
  const of = ownRows(submission)?.of;
  const [innovation, external] = axes.map((axis) => {
    const position = of?.(axis, year)?.row;
    return position === undefined ? undefined : submission.tables.targets?.rows[position]?.row;
  });
  return innovation === undefined || external === undefined ? null : { innovation, external };
}

/** Which rows of a workbook's own *Mål* set its portfolio's target, and for whom they do. */
function ownRows({ about, tables }: Submission): { whose: OwnTarget['whose']; of: RowOfAxis<null> } | null {
  const rows = (tables.targets?.rows ?? []).map(
    ({ values }, row): SaidRow<null> => ({ values, submission: null, row }),
  );
  const organisation = about?.values.organisation ?? null;
  const own = organisation === null ? null : rowsFor([normaliseLabel(organisation)], rows);
  if (own !== null && pathFor(own).points.length > 0) return { whose: 'own', of: own };
  const group = rowsFor(GROUP_LABELS, rows);
  return pathFor(group).points.length > 0 ? { whose: 'group', of: group } : null;
}

/** The rows that set each axis for whom the labels name: the one decided on, else the first. */
function rowsFor<S>(
  labels: readonly string[],
  all: readonly SaidRow<S>[],
  decided: (axis: keyof PortfolioPoint, year: number) => ((submission: S) => boolean) | null = () => null,
): RowOfAxis<S> {
  const rows = all.filter(({ values }) => labels.includes(normaliseLabel(String(values.concerns ?? ''))));
  const find = (axis: keyof PortfolioPoint, year: number): SaidRow<S> | undefined => {
    const own = rows.filter(
      ({ values }) =>
        values.year === year &&
        AXES[axis].some((label) => label === normaliseLabel(String(values.measure ?? ''))),
    );
    const holds = decided(axis, year);
    return own.find(({ submission }) => holds?.(submission) === true) ?? own[0];
  };
  const years = [
    ...new Set(rows.flatMap(({ values: { year } }) => (typeof year === 'number' ? [year] : []))),
  ].sort((a, b) => a - b);
  return Object.assign(find, { years });
}

/** The path that rows set. */
function pathFor<S>(of: RowOfAxis<S>): TargetPath {
  const at = (year: number, key: 'target' | 'baseline'): SetPoint | null => {
    const innovation = of('innovation', year)?.values;
    const external = of('external', year)?.values;
    const x = innovation?.[key];
    const y = external?.[key];
    if (typeof x !== 'number' || typeof y !== 'number') return null;
    const argument = [innovation?.argument, external?.argument].find((one) => typeof one === 'string');
    return { innovation: x, external: y, year, argument: typeof argument === 'string' ? argument : null };
  };
  const points = of.years.flatMap((year) => at(year, 'target') ?? []);
  const last = points.at(-1);
  return { start: last === undefined ? null : at(last.year, 'baseline'), points };
}
