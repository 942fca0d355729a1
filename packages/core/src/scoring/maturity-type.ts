import type { Instrument } from '../instrument/index.ts';
import { findNode, type MaturityNode } from './maturity-node.ts';

/** Which corner of the 2×2 an organisation stands in; each axis is the instrument's own dimension. */
export interface MaturityType {
  readonly first: 'low' | 'high';
  readonly second: 'low' | 'high';
}

/** The 2×2 of the instrument's first two dimensions (förmåga × arv), cut at its cut point; null when either is missing ([S11]). */
export function maturityType(tree: MaturityNode, instrument: Instrument): MaturityType | null {
  const [first, second] = instrument.dimensions.map(({ id }) => findNode(tree, id)?.value ?? null);
  if (first == null || second == null) return null;
  const side = (value: number): 'low' | 'high' => (value >= instrument.cutPoint ? 'high' : 'low');
  return { first: side(first), second: side(second) };
}
