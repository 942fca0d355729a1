import { compare, type Fraction, zero } from '../exact/fraction.ts';
import { fromDouble } from '../exact/from-double.ts';
import type { Initiative, WeightKind } from '../input.ts';

/** Every weight kind, in the order that lists and ties use [K4] [P9]. */
export const weightKinds: readonly WeightKind[] = ['budget', 'hours', 'size', 'equal'];

const sizes = { small: 1, medium: 3, large: 9 } as const;

/** What an initiative weighs in one kind [P3]; null when it stands outside that kind. */
export function weightOf(initiative: Initiative, kind: WeightKind): Fraction | null {
  const amount = amountOf(initiative, kind);
  if (amount === null) return null;
  const weight = fromDouble(amount);
  return compare(weight, zero) > 0 ? weight : null;
}

function amountOf({ budget, hours, size }: Initiative, kind: WeightKind): number | null {
  switch (kind) {
    case 'budget':
      return budget;
    case 'hours':
      return hours;
    case 'size':
      return size === null ? null : sizes[size];
    case 'equal':
      return 1;
  }
}
