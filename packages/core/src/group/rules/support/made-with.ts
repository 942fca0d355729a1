import { normaliseLabel } from '../../../workbook/normalise.ts';
import type { LooseSubmission } from '../../collated-submission.ts';

/** What a workbook can be made with, as findings name it. */
export const madeWith = {
  template: (label: string): string => `template:${normaliseLabel(label)}`,
  version: (version: string): string => `version:${version}`,
};

/** Everything that a workbook was made with. */
export function makingOf({ contribution }: LooseSubmission): readonly string[] {
  const { about, instrument } = contribution.extract;
  const template = typeof about.templateVersion === 'string' ? about.templateVersion : '';
  return [madeWith.template(template), madeWith.version(instrument.version)];
}
