import type { PlanRemark } from '@nylage/core/plan';
import type { ChainKind, HeatTable, YearsTable } from '@nylage/core/see';
import { type Answer, useAnswer } from '@nylage/ui';
import type { GroupViewData } from '../protocol.ts';
import type { ChainLack, ChainPage, FollowUpPage, NumberUse } from '../see-protocol.ts';
import { askGroup } from './group-state.ts';
import { useListPart } from './list-parts.ts';

/** The year that the address names, or the newest; null where nobody counts. */
export function chosenYear({ years }: GroupViewData, named: string | null): number | null {
  const found = years.find(({ year }) => String(year) === named) ?? years.at(-1);
  return found?.year ?? null;
}

/** The plan followed up for a year. */
export function useFollowUp({ revision }: GroupViewData, year: number): Answer<FollowUpPage> {
  return useAnswer(String(year), () => askGroup((api) => api.followUp(year)), String(revision));
}

/** A page of a goal area's own actions. */
export function useOwnActions({ revision }: GroupViewData, year: number, goalArea: string, onAPage?: number) {
  return useListPart(
    `${year} ${goalArea}`,
    String(revision),
    (span) => askGroup((api) => api.ownActions(year, goalArea, span)),
    onAPage,
  );
}

/** The chain, or what one of its links belongs with. */
export function useChain(
  { revision }: GroupViewData,
  year: number,
  chosen: string | null,
): Answer<ChainPage> {
  return useAnswer(`${year} ${chosen}`, () => askGroup((api) => api.chain(year, chosen)), String(revision));
}

/** A page of the chain's links of one kind. */
export function useChainOf(
  { revision }: GroupViewData,
  year: number,
  chosen: string | null,
  kind: ChainKind,
) {
  return useListPart(`${year} ${chosen} ${kind}`, String(revision), (span) =>
    askGroup((api) => api.chainOf(year, chosen, kind, span)),
  );
}

/** A page of what lacks a link. */
export function useChainOrphans({ revision }: GroupViewData, year: number, lacks: ChainLack) {
  return useListPart(`${year} ${lacks}`, String(revision), (span) =>
    askGroup((api) => api.chainOrphans(year, lacks, span)),
  );
}

/** Organisations on a page of the heat table: each has some twenty numbers that open, and a city of 62 stands on one. */
const HEAT_ROWS = 64;

/** Principles × organisations, a page of them at a time. */
export function useHeat({ revision }: GroupViewData, year: number) {
  return useListPart<HeatTable>(
    String(year),
    String(revision),
    (span) => askGroup((api) => api.heat(year, span)),
    HEAT_ROWS,
  );
}

/** Every year side by side. */
export function useYears({ revision }: GroupViewData): Answer<YearsTable> {
  return useAnswer('years', () => askGroup((api) => api.years()), String(revision));
}

/** What the plan should complete. */
export function useReview(): Answer<readonly PlanRemark[]> {
  return useAnswer('review', () => askGroup((api) => api.review()));
}

/** Where a number is used. */
export function useUses(id: string): Answer<readonly NumberUse[]> {
  return useAnswer(id, () => askGroup((api) => api.uses(id)));
}
