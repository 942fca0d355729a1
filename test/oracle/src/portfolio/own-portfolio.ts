import { compare } from '../exact/fraction.ts';
import { fromDouble } from '../exact/from-double.ts';
import type { WeightKind, Workbook } from '../input.ts';
import type { Portfolio } from '../output.ts';
import { belongsInPoint, type Entry, entryOf } from './entry.ts';
import { positionOf, weightShareOf } from './position.ts';
import { weightKinds } from './weight-of.ts';

const representativeShare = fromDouble(80);

/** The portfolio of one organisation, in its own weight kind and beside it in all four [P9]. */
export function ownPortfolio(workbook: Workbook): Portfolio {
  const { weight, scope } = workbook;
  const entries = ownEntries(workbook, weight);
  const share = weightShareOf(entries);
  return {
    weight,
    ...positionOf(entries),
    representative: scope === 'all' && share !== null && compare(share, representativeShare) >= 0,
    alternatives: weightKinds.map((kind) => {
      const { point, coverage } = positionOf(ownEntries(workbook, kind));
      return { weight: kind, point, counted: coverage.counted };
    }),
  };
}

/** The organisation's own rows that belong in the point; each row is an initiative of its own, shared or not. */
export function ownEntries({ organisation, initiatives, scope }: Workbook, kind: WeightKind): Entry[] {
  if (scope === 'none') return [];
  return initiatives
    .filter(belongsInPoint)
    .map((initiative, row) => entryOf(initiative, kind, organisation, `row ${row}`));
}
