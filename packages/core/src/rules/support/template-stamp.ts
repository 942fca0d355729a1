import { TEMPLATE_STAMP } from '../../workbook/contract.ts';
import type { Submission } from '../../workbook/index.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';

/** What *Mallversion* says: nothing, our stamp with its version, or something else. */
export type TemplateStamp =
  | { readonly kind: 'none' }
  | { readonly kind: 'ours'; readonly found: string; readonly version: number }
  | { readonly kind: 'foreign'; readonly found: string };

/** Reads the stamp; null without *Om arbetsboken*. */
export function templateStamp(submission: Submission): TemplateStamp | null {
  if (submission.about === null) return null;
  const found = submission.about.values.templateVersion;
  if (found === null) return { kind: 'none' };
  const [stamp, version, ...rest] = normaliseLabel(found).split(' ');
  if (stamp !== TEMPLATE_STAMP || version === undefined || rest.length > 0 || !/^\d{1,4}$/.test(version)) {
    return { kind: 'foreign', found };
  }
  return { kind: 'ours', found, version: Number(version) };
}
