import { koncernRows, passGate, settingsTemplate } from '@nylage/core/handout';
import { describe, expect, it } from 'vitest';
import { inventedCity } from './support/city.ts';

describe('the template of utlamning.json', () => {
  it('has a place for the code of every number that is handed out, and for no other', () => {
    const { view } = inventedCity({ organisations: 8, seed: 3 });
    const rows = koncernRows(
      passGate(view, [], { at: '2022-04-01T08:00:00Z', role: 'Samordnare' }).report,
      view.instrument,
    );
    const numbers = new Set(
      rows.map(({ measure, node }) => (node === null ? measure : `${measure}:${node.id}`)),
    );
    const { stratsys } = settingsTemplate(view.instrument) as { stratsys: { indicators: object } };
    const places = Object.keys(stratsys.indicators);
    expect([...numbers].filter((one) => !places.includes(one))).toEqual([]);
    expect(numbers.size).toBeGreaterThan(100);
    // Every measure stands for a number of this city; a node has one where somebody may see it.
    const measures = new Set([...numbers].map((one) => one.split(':')[0]));
    expect(new Set(places.map((one) => one.split(':')[0]))).toEqual(measures);
  });
});
