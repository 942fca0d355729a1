import { add, divide, type Fraction, hundred, multiply, subtract } from '../exact/fraction.ts';
import { sum } from '../exact/mean.ts';
import { squareRoot } from '../exact/square-root.ts';
import { toDouble } from '../exact/to-double.ts';
import type { Cells, Coverage, Point, Position } from '../output.ts';
import type { Entry } from './entry.ts';
import { type Counted, type Moments, momentsOf } from './moments.ts';

/** A place in the portfolio map before it is rounded. */
export interface ExactPoint {
  readonly innovation: Fraction;
  readonly external: Fraction;
}

/** Point, cells, spread and coverage of the rows that belong in the point [P4]–[P7]. */
export function positionOf(entries: readonly Entry[]): Position {
  const moments = momentsOf(countedRows(entries));
  return {
    point: moments === null ? null : presentPoint({ innovation: moments.x, external: moments.y }),
    cells: moments === null ? null : cellsOf(moments),
    spread: moments === null ? null : spreadOf(moments),
    coverage: coverageOf(entries),
  };
}

/** The point itself, exactly; null when no row counts. */
export function exactPoint(entries: readonly Entry[]): ExactPoint | null {
  const moments = momentsOf(countedRows(entries));
  return moments === null ? null : { innovation: moments.x, external: moments.y };
}

/** Rounds a point to doubles. */
export function presentPoint({ innovation, external }: ExactPoint): Point {
  return { innovation: toDouble(innovation), external: toDouble(external) };
}

/** How much of the weight is classified, in percent [P7]; null when nothing weighs. */
export function weightShareOf(entries: readonly Entry[]): Fraction | null {
  const weightIn = (rows: readonly Entry[]) => sum(rows.map((row) => row.weight).filter((w) => w !== null));
  const all = weightIn(entries);
  const classified = weightIn(entries.filter((entry) => entry.shares !== null));
  return all.numerator === 0n ? null : multiply(divide(classified, all), hundred);
}

/** Whether a row is in the sums: classified, and with a weight. */
export function isCounted({ weight, shares }: Entry): boolean {
  return weight !== null && shares !== null;
}

function countedRows(entries: readonly Entry[]): Counted[] {
  return entries.flatMap(({ weight, shares }) => (weight && shares ? [{ weight, ...shares }] : []));
}

function coverageOf(entries: readonly Entry[]): Coverage {
  const count = (accepts: (entry: Entry) => boolean) => {
    return new Set(entries.filter(accepts).map((entry) => entry.key)).size;
  };
  const weightShare = weightShareOf(entries);
  return {
    initiatives: count(() => true),
    classified: count((entry) => entry.shares !== null),
    weighted: count((entry) => entry.weight !== null),
    counted: count(isCounted),
    weightShare: weightShare === null ? null : toDouble(weightShare),
  };
}

/** The corners follow from the point and one of them: each axis is cut in two parts that sum to it. */
function cellsOf({ x, y, xy }: Moments): Cells {
  const both = divide(xy, hundred);
  return {
    innovationExternal: toDouble(both),
    innovationInternal: toDouble(subtract(x, both)),
    efficiencyExternal: toDouble(subtract(y, both)),
    efficiencyInternal: toDouble(add(subtract(subtract(hundred, x), y), both)),
  };
}

/** [P6]: the mean of the squares less the square of the mean, exact and therefore never negative. */
function spreadOf({ x, y, xx, yy }: Moments): Point {
  return {
    innovation: squareRoot(subtract(xx, multiply(x, x))),
    external: squareRoot(subtract(yy, multiply(y, y))),
  };
}
