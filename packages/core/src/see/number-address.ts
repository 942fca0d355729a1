import type { GroupMean } from '../group/index.ts';

/*
 * Every number that the koncern's pages show has an address, which opens how it was made down to file,
 * sheet and cell. An address is a text without spaces, so that it can stand in a link.
 */

/** The addresses of the koncern's numbers. */
export const numberAddress = {
  /** A node of the koncern's maturity. */
  group: (year: number, mean: GroupMean, node: string): string => `group:${year}:${mean}:${node}`,
  /** A node of one submission. */
  own: (fingerprint: string, node: string): string => `own:${fingerprint}:${node}`,
  /** The pooled portfolio point on one axis. */
  pool: (year: number, axis: 'innovation' | 'external'): string => `pool:${year}:${axis}`,
  /** How many organisations stand in one way. */
  status: (year: number, status: string): string => `status:${year}:${status}`,
  /** One of the plan's process measures. */
  measure: (year: number, id: string): string => `measure:${year}:${id}`,
  /** The koncern's target for an indicator and a year. */
  target: (indicator: string, year: number): string => `target:${indicator}:${year}`,
  /** Own actions that contribute to one of the plan's, or to a goal area. */
  actions: (year: number, id: string): string => `actions:${year}:${id}`,
  /** The koncern's change at a node between two years. */
  change: (before: number, after: number, node: string): string => `change:${before}:${after}:${node}`,
};
