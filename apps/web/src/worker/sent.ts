import type { CollatedSubmission } from '@nylage/core/group';
import type { Sent, SentSource } from '../see-protocol.ts';

/** Makes plain data of what core says: a submission holds functions, which no worker can send. */
export function sent<T>(value: T): Sent<T> {
  // The type follows the value branch by branch, which a conditional type cannot be told.
  return plain(value) as Sent<T>;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isSubmission(value)) {
    const { organisation, name, files } = value;
    return { organisation, name, files } satisfies SentSource;
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

function isSubmission(value: object): value is CollatedSubmission {
  return 'contribution' in value && 'fingerprint' in value;
}
