import type { ChainNode, PlanFollowUp } from '@nylage/core/see';
import { text } from '@nylage/core/text';
import { describe, expect, it } from 'vitest';
import { followUpPage } from './follow-up-page.ts';

const node = (id: string, kind: ChainNode['kind']): ChainNode => ({
  id,
  kind,
  title: text(id, id),
  more: null,
  source: null,
  address: null,
});

describe('the follow-up that is sent to the page', () => {
  const followUp: PlanFollowUp = {
    year: 2022,
    goalAreas: [],
    chain: {
      nodes: [node('A01', 'plan-action'), ...['a', 'b', 'c'].map((id) => node(id, 'own-action'))],
      links: ['a', 'b', 'c'].map((to) => ({ from: 'A01', to, derived: false })),
      orphans: ['a', 'c'].map((id) => ({ node: id, lacks: 'indicator', says: text(id, id) })),
    },
  };

  it('is all of it where there are not very many own actions', () => {
    expect(followUpPage(followUp).chain).toEqual({ ...followUp.chain, notSent: 0 });
  });

  it('has the first of very many, with nothing that leads to those left out, and says how many they are', () => {
    const { nodes, links, orphans, notSent } = followUpPage(followUp, 2).chain;
    expect(nodes.map(({ id }) => id)).toEqual(['A01', 'a', 'b']);
    expect(links.map(({ to }) => to)).toEqual(['a', 'b']);
    expect(orphans.map((one) => one.node)).toEqual(['a']);
    expect(notSent).toBe(1);
  });
});
