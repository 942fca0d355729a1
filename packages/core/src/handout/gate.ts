import { type Disclosure, disclose, type GroupView, type Handout, handoutEntry } from '../group/index.ts';
import { type HandoutReport, handoutReport } from '../report/index.ts';
import { type NotShown, notShown } from './not-shown.ts';

/**
 * The koncern after disclosure control: the one thing that everything handed out is made from, together
 * with the entry that the hand-out log must get before anything is written.
 */
export interface Passed {
  readonly disclosure: Disclosure;
  readonly report: HandoutReport;
  readonly notShown: readonly NotShown[];
  readonly entry: Handout;
  /** When the koncern was first handed out: now, or as the log says. */
  readonly first: string;
}

/** Who hands out, and when. */
export interface HandingOut {
  /** As `2022-03-31T09:00:00Z`. */
  readonly at: string;
  /** A role, never a person. */
  readonly role: string;
}

/** The gate that every hand-out passes ([D1]–[D3]), together with everything handed out before. */
export function passGate(view: GroupView, log: readonly Handout[], { at, role }: HandingOut): Passed {
  const disclosure = disclose(view, log);
  return {
    disclosure,
    report: handoutReport(view, disclosure),
    notShown: notShown(view, disclosure),
    entry: handoutEntry(disclosure, log, { at, role }),
    first: log[0]?.at ?? at,
  };
}
