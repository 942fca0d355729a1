import { type Text, text } from '../../../text/index.ts';
import type { Choice, Effect, Proposal } from '../finding.ts';

/** Something to choose that asks for nothing more. */
export function choice(id: string, label: Text, effect: Effect | null = null): Choice {
  return { id, label, effect, asks: null };
}

/** To ask those concerned to put it right: what is handed out to them says so. */
export function askChoice(who: string): Choice {
  return choice('ask', text(`Be ${who} rätta`, `Ask ${who} to put it right`));
}

/** That nothing speaks for one choice before another, and why. */
export function noProposal(sv: string, en: string): Proposal {
  return { choice: null, reason: text(sv, en) };
}
