import { describe, expect, it } from 'vitest';
import { chartTable, portfolioPoint, svgChart, svgText } from '../index.ts';
import type { SvgNode } from './svg-node.ts';

/** So many organisations, spread over the whole square, each weighing one. */
function city(count: number) {
  return portfolioPoint(
    {
      id: 'f2',
      whose: null,
      today: null,
      start: null,
      target: null,
      milestones: [],
      organisations: Array.from({ length: count }, (_, at) => ({
        label: `Organisation ${at}`,
        innovation: (at * 37) % 101,
        external: (at * 53) % 101,
        size: 1,
        opens: `point:${at}`,
      })),
      alternatives: [],
      coverage: 'visar alla',
      notes: [],
    },
    'sv',
  );
}

const elements = (tree: SvgNode): number =>
  1 + tree.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : elements(child)), 0);

const drawn = (count: number): SvgNode => svgChart(city(count), { language: 'sv', width: 600 });

/** How many organisations the circles name, all together. */
function named(tree: SvgNode): number {
  return [...svgText(tree).matchAll(/<title>([\d\s]+): /g)].reduce(
    (sum, [, count = '']) => sum + Number(count.replaceAll(/\s/g, '')),
    0,
  );
}

describe('very many organisations in figure 2', () => {
  it('a few hundred are drawn one by one, and can be chosen', () => {
    expect(svgText(drawn(300)).match(/data-opens=/g)).toHaveLength(300);
    expect(city(300).notes).toEqual([]);
  });

  it('thousands take no more elements than there are places for them', () => {
    // 20 × 20 places, a circle and its title each, and the frame with its texts.
    expect(elements(drawn(5000))).toBeLessThan(2 * 400 + 100);
    expect(elements(drawn(20_000))).toBe(elements(drawn(10_000)));
  });

  it('nobody is left out: the circles name as many as there are, and the table has each of them', () => {
    expect(named(drawn(5000))).toBe(5000);
    const { rows } = chartTable(city(5000), 'sv');
    expect(rows).toHaveLength(5000);
    expect(rows[4999]?.cells[0]?.opens).toBe('point:4999');
    expect(city(5000).notes.join()).toContain('Var och en står i tabellen');
  });
});
