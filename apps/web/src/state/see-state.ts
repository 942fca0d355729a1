import type { PlanRemark } from '@nylage/core/plan';
import type { HeatTable, YearsTable } from '@nylage/core/see';
import { type Answer, useAnswer } from '@nylage/ui';
import type { GroupViewData } from '../protocol.ts';
import type { FollowUpPage, NumberUse } from '../see-protocol.ts';
import { askGroup } from './group-state.ts';

/** The year that the address names, or the newest; null where nobody counts. */
export function chosenYear({ years }: GroupViewData, named: string | null): number | null {
  const found = years.find(({ year }) => String(year) === named) ?? years.at(-1);
  return found?.year ?? null;
}

/** The plan followed up for a year. */
export function useFollowUp(view: GroupViewData, year: number): Answer<FollowUpPage> {
  return useAnswer(`${year} ${stamp(view)}`, () => askGroup((api) => api.followUp(year)));
}

/** Principles × organisations. */
export function useHeat(view: GroupViewData, year: number): Answer<HeatTable> {
  return useAnswer(`${year} ${stamp(view)}`, () => askGroup((api) => api.heat(year)));
}

/** Every year side by side. */
export function useYears(view: GroupViewData): Answer<YearsTable> {
  return useAnswer(stamp(view), () => askGroup((api) => api.years()));
}

/** What the plan should complete. */
export function useReview(): Answer<readonly PlanRemark[]> {
  return useAnswer('review', () => askGroup((api) => api.review()));
}

/** Where a number is used. */
export function useUses(id: string): Answer<readonly NumberUse[]> {
  return useAnswer(id, () => askGroup((api) => api.uses(id)));
}

/** What makes a page another: a page is made again when files or decisions have come. */
function stamp({ organisations, log, failed }: GroupViewData): string {
  const files = organisations.map((one) => `${one.files.length} ${one.status}`).join();
  return `${files} ${log.map(({ standing }) => standing).join()} ${failed.length}`;
}
