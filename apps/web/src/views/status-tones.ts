import type { StatusTone } from '@nylage/ui';
import type { OrganisationStatus } from '../protocol.ts';

/** The mark of each status. */
export const STATUS_TONES: Readonly<Record<OrganisationStatus, StatusTone>> = {
  missing: 'waiting',
  unreadable: 'broken',
  'not-ready': 'mend',
  unexpected: 'mend',
  conflict: 'decide',
  'not-chosen': 'note',
  'other-instrument': 'done',
  received: 'done',
};
