import {
  type DecidedFinding,
  type Decisions,
  decide,
  type GroupFinding,
  NO_DECISIONS,
  parseDecisions,
} from '@nylage/core/group';
import { text } from '@nylage/core/text';
import { describe, expect, it } from 'vitest';
import { GroupMatters } from './group-matters.ts';

const ALL = { from: 0, count: 10 };
const DECIDER = { role: 'Samordnare', at: '2022-04-01T08:00:00Z', reason: 'Enligt samtal' };

/** So many workbooks from one organisation, the first of which is `aaaa`. */
function rivals(count: number, year = 2022): GroupFinding {
  const prints = ['aaaa', 'bbbb', 'cccc'].slice(0, count);
  return {
    rule: 'organisation-hands-in-once',
    message: 'differ',
    severity: 'error',
    params: { name: 'Pepparkaksbagarna', count, differing: 1 },
    year,
    subject: 'claim:p:exempel',
    evidence: prints,
    sides: prints.map((fingerprint) => ({
      organisation: 'p',
      name: 'Pepparkaksbagarna',
      fingerprint,
      files: [`${fingerprint}.xlsx`],
      cells: [],
    })),
    choices: prints.map((fingerprint) => ({
      id: fingerprint,
      label: text(`${fingerprint}.xlsx av ${count} gäller`, `${fingerprint}.xlsx of ${count} holds`),
      effect: { kind: 'holds', fingerprint },
      asks: null,
    })),
    proposal: { choice: null, reason: text('', '') },
  };
}

const WEIGHT: GroupFinding = {
  ...rivals(2),
  rule: 'portfolios-weigh-alike',
  message: 'kinds',
  severity: 'warning',
  params: { sv: '2 i tkr, 1 i timmar', en: '2 in tkr, 1 in hours' },
  subject: 'weight',
  choices: [
    { id: 'price', label: text('Räkna om', 'Turn'), effect: { kind: 'price' }, asks: 'hourly-price' },
  ],
};

/** The matters that wait, and how the decisions of a log stand to them. */
function mattersOf(findings: readonly GroupFinding[], decisions: Decisions = NO_DECISIONS): GroupMatters {
  const waiting = findings.map((finding): DecidedFinding => ({ finding, decision: null }));
  const staleDecisions = decisions.decisions.map((decision) => ({ decision, why: 'changed' as const }));
  return new GroupMatters({ findings: waiting, staleDecisions }, decisions);
}

describe('the log of decisions, when more has come in since', () => {
  const then = decide(NO_DECISIONS, rivals(2), { id: 'aaaa' }, DECIDER);

  it('says what was decided on, and not what does not agree today', () => {
    const matters = mattersOf([rivals(3)], then);
    expect(matters.log('all', ALL).rows).toMatchObject([
      {
        about: {
          sv: 'Två arbetsböcker från Pepparkaksbagarna, en uppgift skiljer. Vilken gäller?',
          en: 'Two workbooks from Pepparkaksbagarna, one value differs. Which holds?',
        },
        choice: { sv: 'aaaa.xlsx av 2 gäller', en: 'aaaa.xlsx of 2 holds' },
        standing: 'changed',
      },
    ]);
    expect(matters.matters('waiting', ALL).rows[0]?.says.sv).toMatch(
      /^3 arbetsböcker från Pepparkaksbagarna/,
    );
  });

  it('keeps it in beslut.json, where a file without it is read too: what the log knows then is the question, whose and when', () => {
    const saved: unknown = JSON.parse(JSON.stringify(then));
    expect(parseDecisions(saved)).toMatchObject({ success: true, data: then });
    const older = parseDecisions({
      ...then,
      decisions: then.decisions.map(({ said: _, ...one }) => one),
    });
    if (!older.success) throw older.error;
    expect(mattersOf([rivals(3)], older.data).log('all', ALL).rows[0]?.about).toEqual({
      sv: 'En organisation har en arbetsbok för året (Pepparkaksbagarna 2022)',
      en: 'An organisation has one workbook for the year (Pepparkaksbagarna 2022)',
    });
    // Nothing new has come in: the words of today are those of then.
    expect(mattersOf([rivals(2)], older.data).log('all', ALL).rows[0]?.about.sv).toMatch(/^Två arbetsböcker/);
  });

  it('has a price as it was given, in each language', () => {
    const priced = decide(NO_DECISIONS, WEIGHT, { id: 'price', value: 0.8 }, DECIDER);
    expect(mattersOf([WEIGHT], priced).log('all', ALL).rows[0]?.choice).toEqual({
      sv: 'Räkna om (0,8\u00a0kr)',
      en: 'Turn (0.8\u00a0kr)',
    });
  });
});

describe('matters that have the same words', () => {
  it('say their years where there are several: in the list, on the page and in the log', () => {
    const log = decide(NO_DECISIONS, rivals(2, 2023), { id: 'aaaa' }, DECIDER);
    const matters = mattersOf([rivals(2), rivals(2, 2023)], log);
    const said = matters.matters('waiting', ALL).rows.map(({ says }) => says);
    expect(said.map(({ sv }) => sv.slice(0, 22))).toEqual([
      '2022: Två arbetsböcker',
      '2023: Två arbetsböcker',
    ]);
    expect(said.map(({ en }) => en.slice(0, 19))).toEqual(['2022: Two workbooks', '2023: Two workbooks']);
    expect(matters.matter('2023:claim:p:exempel')?.says).toEqual(said[1]);
    expect(matters.log('all', ALL).rows[0]?.about).toEqual(said[1]);
  });

  it('say no year where there is one', () => {
    const matters = mattersOf([rivals(2), WEIGHT]);
    for (const { says } of matters.matters('waiting', ALL).rows) expect(says.sv).not.toContain('2022');
  });
});
