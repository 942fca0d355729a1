import { describe, expect, it } from 'vitest';
import { exampleInstrument } from '../instrument/index.ts';
import { NO_DECISIONS } from './decisions.ts';
import { explainGroup, explainGroupPortfolio } from './explain-group.ts';
import { mergeGroup } from './group-view.ts';
import { asItIs, handedIn, submissionWith } from './test-support.ts';

const view = mergeGroup(
  [
    handedIn('a.xlsx', submissionWith()),
    handedIn(
      'b.xlsx',
      submissionWith(
        { kind: 'fact', key: 'organisation', value: 'Blåbär' },
        { kind: 'fact', key: 'contactFunction', value: 'Strateg' },
      ),
    ),
  ],
  {
    instrument: exampleInstrument,
    register: null,
    decisions: NO_DECISIONS,
    includeNotReady: true,
    unpack: asItIs,
  },
);
const year = view.newest ?? 0;

describe('explaining the koncern', () => {
  it('[K2] the terms of a mean add up to it, and each stands in a file and a place', () => {
    for (const mean of ['organisation', 'respondent'] as const) {
      const explained = explainGroup(view, year, mean, 'total');
      expect(explained?.terms).toHaveLength(2);
      let sum = 0;
      let weights = 0;
      for (const { value, weight, place } of explained?.terms ?? []) {
        sum += (value ?? 0) * (weight ?? 0);
        weights += weight ?? 0;
        expect(place.files).toHaveLength(1);
        expect(place.cell).toMatch(/^Enkätsvar!/);
      }
      expect(sum / weights).toBe(explained?.value);
    }
  });

  it('[P4] the initiatives add up to the pooled point, each at its own cell', () => {
    const explained = explainGroupPortfolio(view, year);
    let sum = 0;
    let weights = 0;
    for (const { innovation, weight, leftOut, place } of explained?.terms ?? []) {
      expect(weight === null).toBe(leftOut !== null);
      expect(place.cell).toMatch(/^Portfölj!A\d+$/);
      sum += (innovation ?? 0) * (weight ?? 0);
      weights += weight ?? 0;
    }
    expect(weights).toBeGreaterThan(0);
    expect(sum / weights).toBeCloseTo(explained?.point?.innovation ?? Number.NaN, 10);
  });

  it('says nothing about years and nodes that are not there', () => {
    expect(explainGroup(view, year, 'organisation', 'nowhere')).toBeNull();
    expect(explainGroup(view, 1999, 'organisation', 'total')).toBeNull();
    expect(explainGroupPortfolio(view, 1999)).toBeNull();
  });
});
