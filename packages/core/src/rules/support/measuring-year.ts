import type { Plan } from '../../plan/index.ts';
import type { Submission } from '../../workbook/index.ts';

/** The year of the city's first DiMiOS measurement: no workbook concerns an earlier one. */
export const FIRST_MEASUREMENT = 2020;

/** Whether a year can be measured under the plan. */
export function fitsThePlan(year: number, plan: Plan): boolean {
  return year >= FIRST_MEASUREMENT && year <= plan.period.lastYear;
}

/** The workbook's measuring year; null where it is missing or cannot be right. */
export function measuringYear(submission: Submission, plan: Plan): number | null {
  const year = submission.about?.values.year ?? null;
  return year !== null && fitsThePlan(year, plan) ? year : null;
}
