import { koncernRows, passGate, settingsTemplate } from '@nylage/core/handout';
import { goteborg2022 } from '@nylage/core/plan';
import { describe, expect, it } from 'vitest';
import { inventedCity } from './support/city.ts';

describe('the template of utlamning.json', () => {
  it('has a place for the code of every number that is handed out', () => {
    const { view } = inventedCity({ organisations: 8, seed: 3 });
    const passed = passGate(view, [], { at: '2022-04-01T08:00:00Z', role: 'Samordnare' });
    const rows = koncernRows(passed, view.instrument);
    const numbers = new Set(
      rows.map(({ measure, node }) => (node === null ? measure : `${measure}:${node.id}`)),
    );
    const missing = (given: typeof rows): readonly string[] => {
      const template = settingsTemplate(view.instrument, goteborg2022, given) as {
        readonly stratsys: { readonly indicators: object };
      };
      const places = Object.keys(template.stratsys.indicators);
      return [...numbers].filter((one) => !places.includes(one));
    };
    expect(numbers.size).toBeGreaterThan(100);
    expect(missing(rows)).toEqual([]);
    // Before anything is read, only the plan's own figures are not known yet.
    for (const one of missing([])) expect(one).toMatch(/^(process|indicator|withoutLink)/);
  });
});
