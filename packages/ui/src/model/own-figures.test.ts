import { chartTable } from '@nylage/charts';
import { text } from '@nylage/core/text';
import { describe, expect, it } from 'vitest';
import { ownCapabilityHeritage } from './own-figures.ts';
import type { ScoreItem } from './score-item.ts';

function item(id: string, value: number | null, children: readonly ScoreItem[] = []): ScoreItem {
  return {
    id,
    label: text(id, id),
    level: children.length > 0 ? 'total' : 'dimension',
    value,
    n: 12,
    sd: null,
    asked: 1,
    answered: 1,
    delivered: false,
    missing: [],
    opens: value === null ? null : `node:${id}`,
    opensCount: null,
    opensSpread: null,
    children,
  };
}

const tree = (prefix: string, capability: number, heritage: number | null) =>
  item(`${prefix}total`, 50, [item(`${prefix}capability`, capability), item(`${prefix}heritage`, heritage)]);

describe('the 2×2 of one organisation', () => {
  it('opens each axis at the dimension it is made of, this year and before, and not at the total', () => {
    const earlier = [{ year: 2021, maturity: tree('year:2021:', 40, 45) }];
    const chart = ownCapabilityHeritage(tree('', 42, 46), 'Vi', 2022, 'sv', earlier);
    if (chart === null) throw new Error('no figure');
    const opened = chartTable(chart, 'sv').rows.map(({ cells }) => cells.flatMap(({ opens }) => opens ?? []));
    // Heritage is the horizontal axis and stands first.
    expect(opened).toEqual([
      ['node:heritage', 'node:capability'],
      ['node:year:2021:heritage', 'node:year:2021:capability'],
    ]);
    expect(chart.linked).toContain('node:capability');
    expect(chart.linked).toContain('node:heritage');
    expect(chart.linked).not.toContain('node:total');
  });

  it('is not drawn where a dimension is missing', () => {
    expect(ownCapabilityHeritage(tree('', 42, null), 'Vi', 2022, 'sv')).toBeNull();
  });
});
