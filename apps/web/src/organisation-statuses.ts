import type { OrganisationStatus } from './protocol.ts';

/** How an organisation or a file can stand, in the order that somebody needs to act. */
export const ORGANISATION_STATUSES: readonly OrganisationStatus[] = [
  'conflict',
  'not-ready',
  'unexpected',
  'unreadable',
  'missing',
  'not-chosen',
  'other-instrument',
  'received',
];
