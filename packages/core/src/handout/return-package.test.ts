import { describe, expect, it } from 'vitest';
import {
  decide,
  exampleRegister,
  type FileOutcome,
  type GroupView,
  mergeGroup,
  NO_DECISIONS,
} from '../group/index.ts';
import { asItIs, contract, handedIn, submissionWith } from '../group/test-support.ts';
import type { Change } from '../rules/index.ts';
import { passGate } from './gate.ts';
import { type ReturnPackage, returnPackages } from './return-package.ts';
import { returnPage } from './return-page.ts';

const by = { at: '2022-04-01T08:00:00Z', role: 'Samordnare' };
const fact = (key: string, value: string | number): Change => ({ kind: 'fact', key, value });

/** A workbook whose third initiative is the shared G-12. */
function workbook(organisation: string, ownership: string, budget: number, responses = 12): FileOutcome {
  const cells = { ownership, sharedId: 'G-12', budget, hours: 1 };
  return handedIn(
    `${organisation}.xlsx`,
    submissionWith(
      fact('organisation', organisation),
      fact('invited', 12),
      { kind: 'keep-rows', sheet: 'survey', count: responses },
      ...Object.entries(cells).map(
        ([column, value]): Change => ({ kind: 'set', sheet: 'portfolio', row: 2, column, value }),
      ),
    ),
  );
}

const files = [
  workbook('Exempelförvaltningen', 'Gemensam, vi leder', 4321),
  workbook('Provbolaget', 'Gemensam, vi deltar', 8765),
  workbook('Testnämnden', 'Egen', 10, 4),
];
const options = {
  instrument: contract.instrument,
  register: exampleRegister,
  decisions: NO_DECISIONS,
  includeNotReady: false,
  unpack: asItIs,
};

function packages(view: GroupView): ReadonlyMap<string, ReturnPackage> {
  return new Map(returnPackages(view, passGate(view, [], by), 'sv').map((one) => [one.organisation.id, one]));
}

const view = mergeGroup(files, options);

describe('what an organisation gets back', () => {
  it('has a question that nobody has decided, with its own cells and nobody else’s', () => {
    const open = packages(view)
      .get('o2')
      ?.open.find(({ title }) => title.startsWith('Ledarens belopp'));
    expect(open?.decided).toBeNull();
    expect(open?.remedy).toContain('Bestäm vems belopp');
    const values = open?.cells.map(({ value }) => value.replace(/\s/g, ''));
    expect(values).toContain('8765');
    expect(values).not.toContain('4321');
  });

  it('has the decision, who made it and why, once it is made', () => {
    const finding = view.findings.find((one) => one.finding.rule === 'shared-total-covers-parts')?.finding;
    if (finding === undefined) throw new Error('nothing to decide');
    const decisions = decide(
      NO_DECISIONS,
      finding,
      { id: 'whole:o1' },
      { ...by, reason: 'Bekräftat av ledaren' },
    );
    const after = packages(mergeGroup(files, { ...options, decisions })).get('o2');
    const decided = after?.decided.find(({ title }) => title.startsWith('Ledarens belopp'))?.decided;
    expect(decided).toMatchObject({ reason: 'Bekräftat av ledaren', role: 'Samordnare', on: '2022-04-01' });
    expect(after?.open.some(({ title }) => title.startsWith('Ledarens belopp'))).toBe(false);
    if (after === undefined) throw new Error('no package');
    const page = returnPage(after, 'sv', null);
    expect(page).toContain('Bekräftat av ledaren');
    expect(page).not.toContain('<script');
  });

  it('[D1] has no number of fewer than five, and says where it is found', () => {
    const small = packages(view).get('o3');
    expect(small?.result?.maturity.map(({ value, n }) => [value, n])).not.toContainEqual([
      expect.any(Number),
      4,
    ]);
    expect(new Set(small?.result?.maturity.map(({ notShown }) => notShown))).toEqual(new Set(['few']));
    if (small === undefined) throw new Error('no package');
    expect(returnPage(small, 'sv', null)).toContain('Era egna tal finns i er arbetsbok');
  });

  it('[D1] [K11] has the organisation’s response rate beside the koncern’s, and none of fewer than five', () => {
    // 12 of 12, 12 of 12 and 4 of 12: 28 of 36 is 77,8 %. Of the two large ones, one protects the small one.
    const says = [...packages(view).values()].map(
      (made) => /Svarsfrekvens: [^<]*/.exec(returnPage(made, 'sv', null))?.[0],
    );
    expect(says.toSorted()).toEqual([
      'Svarsfrekvens: 100,0\u00a0% (12 av 12 inbjudna har svarat). Kommunkoncernen: 77,8\u00a0%.',
      'Svarsfrekvens: färre än 5. Kommunkoncernen: 77,8\u00a0%.',
      'Svarsfrekvens: visas inte. Kommunkoncernen: 77,8\u00a0%.',
    ]);
  });

  it('says how what was handed in stands', () => {
    expect(packages(view).get('o1')?.handedIn).toMatchObject([
      { year: 2022, form: 'workbook', standing: 'counts', errors: 0 },
    ]);
  });

  it('masks what points at a person, and takes no text for markup', () => {
    const [first] = packages(view).values();
    if (first === undefined) throw new Error('no package');
    const evil = { ...first, organisation: { id: 'x', name: '<img src=x onerror=alert(1)>' } };
    expect(returnPage(evil, 'sv', '<b>')).not.toMatch(/<img|<b>/);
  });
});
