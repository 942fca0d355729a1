import type { PlanFollowUp } from '@nylage/core/see';
import type { FollowUpPage } from '../see-protocol.ts';
import { sent } from './sent.ts';

/** More own actions than this are counted and not sent: the page would stand still while it took them. */
export const MOST_SENT = 5000;

/** The plan's follow-up as the page gets it: rows that only explanations show are left out, and of very many own actions the rest is counted. */
export function followUpPage({ goalAreas, chain, year }: PlanFollowUp, most = MOST_SENT): FollowUpPage {
  const own = chain.nodes.filter(({ kind }) => kind === 'own-action');
  const dropped = new Set(own.slice(most).map(({ id }) => id));
  return {
    year,
    goalAreas: goalAreas.map((area) => {
      const { actions, processMeasures, ...rest } = area;
      return {
        ...sent(rest),
        ownActions: actions.length,
        actions: sent(actions.slice(0, most)),
        processMeasures: processMeasures.map(({ subMeasures, ...measure }) => ({
          ...measure,
          subMeasures: subMeasures.map(({ terms: _, ...sub }) => sub),
        })),
      };
    }),
    chain: {
      nodes: sent(chain.nodes.filter(({ id }) => !dropped.has(id))),
      links: chain.links.filter(({ from, to }) => !dropped.has(from) && !dropped.has(to)),
      orphans: chain.orphans.filter(({ node }) => !dropped.has(node)),
      notSent: dropped.size,
    },
  };
}
