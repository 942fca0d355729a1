import type { WeightKind, Workbook } from '../input.ts';
import { weightKinds } from '../portfolio/weight-of.ts';

/** The weight kind that most organisations chose; ties go to the first of budget, hours, size, equal [K4]. */
export function koncernWeight(workbooks: readonly Workbook[]): WeightKind {
  const votes = (kind: WeightKind) => workbooks.filter((workbook) => workbook.weight === kind).length;
  return weightKinds.reduce((leader, kind) => (votes(kind) > votes(leader) ? kind : leader), 'budget');
}
