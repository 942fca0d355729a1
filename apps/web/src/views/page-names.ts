import type { Language } from '@nylage/core/text';
import { planWords } from '../plan-words.ts';
import { say } from '../web-words.ts';

/** The views of the koncern, in the order in which they are used. */
export const KONCERN_TABS = [
  ['laget', say.tabState],
  ['organisationer', say.tabOrganisations],
  ['mognad', say.tabMaturity],
  ['over-tid', say.overTime],
  ['portfolj', say.tabPortfolio],
  ['planen', say.thePlan],
  ['beslut', say.tabDecide],
  ['skicka-ut', say.tabSendOut],
  ['lamna-ut', say.tabHandOut],
] as const;

/** Pages below a view that have a name of their own. */
const PAGES = {
  'mognad/principer': say.principles,
  'planen/granskning': planWords.review,
} as const;

/** Pages that are named by what they show: an organisation, a matter, a goal area, a link of the chain. */
const SHOWN = [
  /^organisationer\/[^/]+$/,
  /^beslut\/[^/]+$/,
  /^planen\/M[1-4]$/,
  /^planen\/kedjan(\/[^/]+)?$/,
];

/** What there is at an address: a page with a name, one that names itself by what it shows, or nothing. */
export type PageAt =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'shows' }
  | { readonly kind: 'none' };

/**
 * What there is at an address of the koncern.
 *
 * @param path the address after `koncern`
 */
export function pageAt(path: readonly string[], language: Language): PageAt {
  const [tab = 'laget'] = path;
  const place = path.join('/');
  const name = KONCERN_TABS.find(([id]) => id === tab)?.[1][language];
  if (name !== undefined && (path.length < 2 || place === 'planen/alla')) return { kind: 'named', name };
  const page = Object.entries(PAGES).find(([at]) => at === place)?.[1][language];
  if (page !== undefined) return { kind: 'named', name: `${page} – ${name}` };
  return SHOWN.some((one) => one.test(place)) ? { kind: 'shows' } : { kind: 'none' };
}
