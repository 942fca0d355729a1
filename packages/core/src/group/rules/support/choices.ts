import { type Text, text } from '../../../text/index.ts';
import type { Choice, Effect } from '../finding.ts';

/** Something to choose that asks for nothing more. */
export function choice(id: string, label: Text, effect: Effect | null = null): Choice {
  return { id, label, effect, asks: null };
}

/** To ask those concerned to put it right: what is handed out to them says so. */
export function askChoice(who: string): Choice {
  return choice('ask', text(`Be ${who} rätta`, `Ask ${who} to put it right`));
}
