import { maskPersonalData } from '../rules/index.ts';
import type { Submission } from '../workbook/index.ts';

/** The organisation as typed, personal data masked; null where none is given. */
export function maskedOrganisation({ about }: Submission): string | null {
  const typed = about?.values.organisation ?? null;
  return typed === null ? null : maskPersonalData(typed);
}
