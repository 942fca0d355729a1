import { type Fraction, fraction } from '../exact/fraction.ts';
import { overSameDenominator } from '../exact/same-denominator.ts';

/** One row that counts: its weight and its shares in percent. */
export interface Counted {
  readonly weight: Fraction;
  readonly innovation: Fraction;
  readonly external: Fraction;
}

/** Weighted means of x, y, xy, x² and y², where x is innovation and y external, both in percent. */
export interface Moments {
  readonly x: Fraction;
  readonly y: Fraction;
  readonly xy: Fraction;
  readonly xx: Fraction;
  readonly yy: Fraction;
}

/** The weighted means of the rows, summed as whole numbers; null when nothing weighs [P4]. */
export function momentsOf(rows: readonly Counted[]): Moments | null {
  // The denominator of the weights falls out, since every moment is a quotient of two weighted sums.
  const weights = overSameDenominator(rows.map((row) => row.weight)).numerators;
  const shares = overSameDenominator(rows.flatMap((row) => [row.innovation, row.external]));
  let [w, x, y, xy, xx, yy] = [0n, 0n, 0n, 0n, 0n, 0n];
  weights.forEach((weight, row) => {
    const innovation = shares.numerators[2 * row] ?? 0n;
    const external = shares.numerators[2 * row + 1] ?? 0n;
    w += weight;
    x += weight * innovation;
    y += weight * external;
    xy += weight * innovation * external;
    xx += weight * innovation * innovation;
    yy += weight * external * external;
  });
  if (w === 0n) return null;
  const once = w * shares.denominator;
  const twice = once * shares.denominator;
  return {
    x: fraction(x, once),
    y: fraction(y, once),
    xy: fraction(xy, twice),
    xx: fraction(xx, twice),
    yy: fraction(yy, twice),
  };
}
