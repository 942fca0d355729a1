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

type Row = Readonly<Record<string, CellData>>;

/** Whether *Gäller* names the koncern. */
export function namesGroup(concerns: string): boolean {
  return GROUP_LABELS.includes(normaliseLabel(concerns));
}

/** Reads the koncern's target point and etappmål from the rows of *Mål* that speak of the koncern. */
export function targetPath({
  counted,
  otherInstrument,
}: Readonly<
  Record<'counted' | 'otherInstrument', readonly Pick<CollatedSubmission, 'contribution'>[]>
>): TargetPath {
  return pathFor(
    GROUP_LABELS,
    [...counted, ...otherInstrument].flatMap(({ contribution }) => contribution.targets),
  );
}

/** An axis of the portfolio that a row of *Mål* sets the koncern's target on. */
export interface GroupTarget {
  readonly axis: keyof typeof AXES;
  readonly year: number;
  /** The row's position among the extract's. */
  readonly row: number;
  readonly target: CellData;
  readonly baseline: CellData;
}

/** What the rows of *Mål* say of the koncern's portfolio, in their order. */
export function groupTargets(rows: readonly Row[]): readonly GroupTarget[] {
  return rows.flatMap((values, row): GroupTarget[] => {
    const { concerns, measure, year, target = null, baseline = null } = values;
    const axis = axes.find((one) =>
      AXES[one].some((label) => label === normaliseLabel(String(measure ?? ''))),
    );
    if (axis === undefined || typeof year !== 'number' || !namesGroup(String(concerns ?? ''))) return [];
    return [{ axis, year, row, target, baseline }];
  });
}

/** Where one organisation's portfolio should go, and whether it is its own target or the koncern's; null without a target point. */
export interface OwnTarget {
  readonly whose: 'own' | 'group';
  readonly path: TargetPath;
}

/** The target that a workbook's own *Mål* sets for its portfolio: the organisation's own before the koncern's. */
export function ownTarget({ about, tables }: Submission): OwnTarget | null {
  const rows = (tables.targets?.rows ?? []).map(({ values }): Row => values);
  const organisation = about?.values.organisation ?? null;
  const own = organisation === null ? null : pathFor([normaliseLabel(organisation)], rows);
  if (own !== null && own.points.length > 0) return { whose: 'own', path: own };
  const group = pathFor(GROUP_LABELS, rows);
  return group.points.length > 0 ? { whose: 'group', path: group } : null;
}

/** The path that rows of *Mål* set for whom the labels name. */
function pathFor(labels: readonly string[], all: readonly Row[]): TargetPath {
  const rows = all.filter((row) => labels.includes(normaliseLabel(String(row.concerns ?? ''))));
  const of = (axis: keyof typeof AXES, year: number): Row | undefined =>
    rows.find(
      (row) =>
        row.year === year && AXES[axis].some((label) => label === normaliseLabel(String(row.measure ?? ''))),
    );
  const years = [...new Set(rows.flatMap((row) => (typeof row.year === 'number' ? [row.year] : [])))].sort(
    (a, b) => a - b,
  );
  const at = (year: number, key: 'target' | 'baseline'): SetPoint | null => {
    const innovation = of('innovation', year);
    const external = of('external', year);
    const x = innovation?.[key];
    const y = external?.[key];
    if (typeof x !== 'number' || typeof y !== 'number') return null;
    const argument = [innovation?.argument, external?.argument].find((one) => typeof one === 'string');
    return { innovation: x, external: y, year, argument: typeof argument === 'string' ? argument : null };
  };
  const points = years.flatMap((year) => at(year, 'target') ?? []);
  const last = points.at(-1);
  return { start: last === undefined ? null : at(last.year, 'baseline'), points };
}
