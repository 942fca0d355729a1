/** More points than this in one series are drawn together where they lie near each other: a browser takes a second for thousands of marks, and nobody tells them apart. */
const CROWD = 300;

/** Squares on each side of the plot; what lies in one is drawn as one mark. */
const SQUARES = 20;

interface CrowdPoint {
  readonly x: number;
  readonly y: number;
  readonly size: number | null;
}

/** Points near each other, as one. */
export interface Cluster {
  readonly count: number;
  /** Mean of their places. */
  readonly x: number;
  readonly y: number;
  /** Their weights together, or how many they are where none has a weight. */
  readonly size: number;
}

/** Very many points, as they are drawn. */
export interface Crowd {
  /** How many points there are. */
  readonly count: number;
  /** Whether any of them has a weight. */
  readonly isSized: boolean;
  /** The largest first. */
  readonly clusters: readonly Cluster[];
}

/** The points as a crowd, in a plot whose axes have this length; null where they are few enough to be drawn one by one. */
export function crowdOf(points: readonly CrowdPoint[], xAxis: Range, yAxis: Range): Crowd | null {
  if (points.length <= CROWD) return null;
  return {
    count: points.length,
    isSized: points.some(({ size }) => size !== null),
    clusters: clusters(
      points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
      xAxis,
      yAxis,
    ),
  };
}

/** Points gathered by the square they lie in. */
function clusters(points: readonly CrowdPoint[], xAxis: Range, yAxis: Range): readonly Cluster[] {
  const squares = new Map<number, CrowdPoint[]>();
  for (const point of points) {
    const at = squareOn(xAxis, point.x) * SQUARES + squareOn(yAxis, point.y);
    const inside = squares.get(at);
    if (inside === undefined) squares.set(at, [point]);
    else inside.push(point);
  }
  const isSized = points.some(({ size }) => size !== null);
  const total = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0);
  return [...squares.values()]
    .map((inside) => ({
      count: inside.length,
      x: total(inside.map(({ x }) => x)) / inside.length,
      y: total(inside.map(({ y }) => y)) / inside.length,
      size: isSized
        ? total(inside.map(({ size }) => (Number.isFinite(size) ? (size ?? 0) : 0)))
        : inside.length,
    }))
    .sort((a, b) => b.size - a.size);
}

interface Range {
  readonly min: number;
  readonly max: number;
}

function squareOn({ min, max }: Range, value: number): number {
  const at = Math.floor(((value - min) / (max - min)) * SQUARES);
  return Math.max(0, Math.min(SQUARES - 1, at));
}
