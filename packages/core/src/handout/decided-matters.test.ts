import { describe, expect, it } from 'vitest';
import { decide, exampleRegister, mergeGroup, NO_DECISIONS } from '../group/index.ts';
import { asItIs, handedIn, submissionWith } from '../group/test-support.ts';
import { exampleInstrument } from '../instrument/index.ts';
import type { Change } from '../rules/index.ts';
import { decidedMatters } from './decided-matters.ts';

const options = {
  instrument: exampleInstrument,
  register: exampleRegister,
  decisions: NO_DECISIONS,
  includeNotReady: false,
  unpack: asItIs,
};
const fact = (key: string, value: string): Change => ({ kind: 'fact', key, value });

describe('what is handed out of decisions', () => {
  it('has a price per hour as it was given, in each language', () => {
    const files = [
      handedIn('a.xlsx', submissionWith()),
      handedIn('b.xlsx', submissionWith(fact('organisation', 'Provbolaget'), fact('weight', 'Timmar'))),
    ];
    const found = mergeGroup(files, options).findings.find(({ finding }) => finding.subject === 'weight');
    if (found === undefined) throw new Error('all weigh alike');
    const decider = { role: 'Samordnare', at: '2022-04-01T08:00:00Z', reason: 'Schablon' };
    const decisions = decide(NO_DECISIONS, found.finding, { id: 'price', value: 612.5 }, decider);
    const view = mergeGroup(files, { ...options, decisions });
    const of = (language: 'sv' | 'en') => decidedMatters(view, language).map(({ choice }) => choice);
    expect(of('sv')).toEqual([expect.stringMatching(/ \(612,5\u00a0kr\)$/)]);
    expect(of('en')).toEqual([expect.stringMatching(/ \(612\.5\u00a0kr\)$/)]);
  });
});
