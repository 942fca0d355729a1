import type { Text } from '@nylage/core/text';
import type { ScratchRoom } from './scratch-room.ts';
import type { SelfTestHost } from './self-test-host.ts';

/** What was seen in Excel, by name: plain values and lists, never a text of the user's. */
export type Seen = Readonly<Record<string, SeenValue>>;

/** One thing seen. */
export type SeenValue = string | number | boolean | null | readonly SeenValue[];

/** One belief about Excel (docs/unverified.md), as something to try. */
export interface SelfTestCase {
  /** The name of the belief, as docs/unverified.md and the code of excel-host have it. */
  readonly id: string;
  /** What is done. */
  readonly tries: Text;
  /** What should happen; the English is the line of docs/unverified.md, word for word. */
  readonly expects: Text;
  /** How nothing of it is left. */
  readonly cleansUp: Text;
  /** What should be seen in this Excel. */
  readonly expected: (host: SelfTestHost) => Seen;
  /** Tries it, on sheets of the room's own. Throws `NotPossibleHere` where it cannot be tried. */
  readonly run: (room: ScratchRoom) => Promise<Seen>;
}

/** A case cannot be tried in this Excel or this workbook; the reason says what would be needed. */
export class NotPossibleHere extends Error {
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}

/** What came of one case. */
export type CaseOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly expected: Seen; readonly found: Seen }
  | { readonly kind: 'not-possible'; readonly reason: Text };

/** One case with its outcome. */
export interface CaseResult {
  readonly id: string;
  readonly outcome: CaseOutcome;
}

/** Whether two things seen are the same; the order of names does not matter, that of lists does. */
export function sameSeen(one: Seen, other: Seen): boolean {
  const sorted = (seen: Seen): string =>
    JSON.stringify(
      Object.keys(seen)
        .sort()
        .map((name) => [name, seen[name]]),
    );
  return sorted(one) === sorted(other);
}
