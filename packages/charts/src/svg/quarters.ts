import type { Axis } from '../description.ts';

/** Lines at the quarters of an axis, so that one of them is its middle. */
export function quarters({ min, max }: Axis): readonly number[] {
  return [0, 1, 2, 3, 4].map((part) => min + ((max - min) * part) / 4);
}
