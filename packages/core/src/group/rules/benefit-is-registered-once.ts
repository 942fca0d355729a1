import type { Change } from '../../rules/index.ts';
import { text } from '../../text/index.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';
import type { BenefitClaim } from '../claims.ts';
import type { LooseSubmission } from '../collated-submission.ts';
import { groupedBy } from '../grouped-by.ts';
import { FIRST, groupExample, SECOND, sharedRow, workbookOf } from './example/group-example.ts';
import type { Proposal } from './finding.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { choice, noProposal } from './support/choices.ts';
import { sideOf, tableSide } from './support/sides.ts';

interface Registered {
  readonly submission: LooseSubmission;
  readonly benefit: BenefitClaim;
}

export const benefitIsRegisteredOnce = defineGroupRule({
  id: 'benefit-is-registered-once',
  since: 1,
  stage: 'content',
  severity: 'advice',
  title: text('En gemensam nytta finns i ett register', 'A shared benefit is in one register'),
  why: text(
    'Står samma nytta hos två räknas den två gånger.',
    'When two have the same benefit it counts twice.',
  ),
  remedy: text(
    'Bestäm vem som följer upp nyttan, eller att det är två olika.',
    'Decide who follows the benefit up, or that there are two different ones.',
  ),
  source: ['A06', 'R20', 'R21'],
  messages: {
    twice: groupMessage<{ name: string; names: string }>({
      sv: ({ name, names }) => ({
        says: `Nyttan ’${name}’ står i registret hos flera: ${names}.`,
        expected: 'En gemensam nytta hos den som följer upp den.',
        remedy: 'Bestäm vem som följer upp nyttan, eller att det är olika nyttor.',
      }),
      en: ({ name, names }) => ({
        says: `The benefit ’${name}’ is in the register of several: ${names}.`,
        expected: 'A shared benefit with whoever follows it up.',
        remedy: 'Decide who follows the benefit up, or that they are different benefits.',
      }),
    }),
  },
  check: ({ submissions }, report) => {
    const registered = submissions.flatMap((submission) =>
      submission.contribution.claims.benefits.map((benefit): Registered => ({ submission, benefit })),
    );
    const byName = groupedBy(registered, ({ benefit }) => normaliseLabel(benefit.name));
    for (const [key, all] of byName) {
      const rows = all.filter((one) => all.some((other) => areSame(one, other)));
      const organisations = [...new Set(rows.map(({ submission }) => submission))];
      if (organisations.length < 2) continue;
      report('twice', {
        subject: `benefit:${key}`,
        params: {
          name: rows[0]?.benefit.name ?? key,
          names: organisations.map(({ name }) => name).join(', '),
        },
        sides: rows.map(({ submission, benefit: { row, id, name, shared } }) =>
          sideOf(submission, [
            tableSide(submission, 'benefits', row, 'id', id),
            tableSide(submission, 'benefits', row, 'name', name),
            tableSide(submission, 'benefits', row, 'ownership', shared ? 'shared' : 'own'),
          ]),
        ),
        choices: [
          ...organisations.map(({ organisation, name }) =>
            choice(`follows:${organisation}`, text(`${name} följer upp den`, `${name} follows it up`)),
          ),
          choice('each', text('Det är olika nyttor', 'They are different benefits')),
        ],
        proposal: leaderOf(rows),
      });
    }
  },
  examples: {
    valid: [
      groupExample('egna nyttor som heter lika', workbookOf(FIRST), workbookOf(SECOND)),
      groupExample(
        'olika nyttor av samma initiativ',
        workbookOf(FIRST, ...sharedBenefit('Färre torra träd')),
        workbookOf(
          SECOND,
          ...sharedRow('Gemensam, vi deltar', { budget: 100, hours: 60 }),
          ...sharedBenefit('Färre körningar'),
        ),
      ),
    ],
    invalid: [
      groupExample(
        'samma nytta av ett gemensamt initiativ',
        workbookOf(FIRST, ...sharedBenefit('Färre torra träd')),
        workbookOf(
          SECOND,
          ...sharedRow('Gemensam, vi deltar', { budget: 100, hours: 60 }),
          ...sharedBenefit('färre torra träd'),
        ),
      ),
    ],
  },
});

/** With others: the same name, and the same shared initiative; or shared without anybody knowing of which. */
function areSame(one: Registered, other: Registered): boolean {
  if (one.submission === other.submission) return false;
  const { sharedId, shared } = one.benefit;
  if (sharedId !== null && other.benefit.sharedId !== null)
    return normaliseLabel(sharedId) === normaliseLabel(other.benefit.sharedId);
  return shared && other.benefit.shared;
}

/** Whoever leads the initiative follows its benefits up; nobody speaks for others. */
function leaderOf(rows: readonly Registered[]): Proposal {
  const leaders = rows.filter(({ submission, benefit }) =>
    submission.contribution.initiatives.some(
      ({ ownership, sharedId }) =>
        ownership === 'leads' && sharedId !== null && sharedId === benefit.sharedId,
    ),
  );
  const [leader, ...others] = [...new Set(leaders.map(({ submission }) => submission))];
  if (leader === undefined)
    return noProposal(
      'ingen av dem leder initiativet som nyttan hör till.',
      'none of them leads the initiative that the benefit belongs to.',
    );
  if (others.length > 0)
    return noProposal(
      'flera av dem skriver att de leder initiativet.',
      'several of them write that they lead the initiative.',
    );
  return {
    choice: `follows:${leader.organisation}`,
    reason: text(
      `${leader.name} leder initiativet som nyttan hör till.`,
      `${leader.name} leads the initiative that the benefit belongs to.`,
    ),
  };
}

function sharedBenefit(name: string): readonly Change[] {
  return [
    {
      kind: 'copy-row',
      sheet: 'benefits',
      row: 0,
      values: { id: 'NY-07', name, initiativeId: 'INT-003', ownership: 'Gemensam' },
    },
  ];
}
