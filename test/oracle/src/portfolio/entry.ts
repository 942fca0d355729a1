import type { Fraction } from '../exact/fraction.ts';
import { fromDouble } from '../exact/from-double.ts';
import type { Initiative, WeightKind } from '../input.ts';
import { weightOf } from './weight-of.ts';

/** One row that belongs in the point, with what is known of it. */
export interface Entry {
  readonly organisation: string;
  /** Rows with the same key are one initiative in every count. */
  readonly key: string;
  readonly weight: Fraction | null;
  readonly shares: { readonly innovation: Fraction; readonly external: Fraction } | null;
}

/** Reads one row under one weight kind. It is classified when both shares are known [P1]. */
export function entryOf(initiative: Initiative, kind: WeightKind, organisation: string, key: string): Entry {
  const { innovation, external } = initiative;
  const isClassified = innovation !== null && external !== null;
  return {
    organisation,
    key,
    weight: weightOf(initiative, kind),
    shares: isClassified ? { innovation: fromDouble(innovation), external: fromDouble(external) } : null,
  };
}

/** Whether a row belongs in the point by its status [P2]. */
export function belongsInPoint({ status, decided }: Initiative): boolean {
  return status === 'ongoing' || (decided && (status === 'idea' || status === 'planned'));
}
