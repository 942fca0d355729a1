import { text } from '../../text/index.ts';
import { ownershipCodes } from '../../workbook/code-lists.ts';
import { FIRST, groupExample, SECOND, sharedRow, workbookOf } from './example/group-example.ts';
import type { Proposal } from './finding.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { choice, noProposal } from './support/choices.ts';
import { type SharedRow, sharedRows } from './support/shared-initiatives.ts';
import { amountText, sideOf, tableSide } from './support/sides.ts';

export const sharedInitiativeHasOneLeader = defineGroupRule({
  id: 'shared-initiative-has-one-leader',
  since: 1,
  stage: 'content',
  severity: 'warning',
  title: text('Ett gemensamt initiativ har en som leder', 'A shared initiative has one leader'),
  why: text(
    'Den som leder anger hela budgeten. Med två ledare räknas en av dem bort.',
    'Whoever leads gives the whole budget. With two leaders one of them is left out.',
  ),
  remedy: text(
    'Bestäm vem som leder, eller att det är två olika initiativ.',
    'Decide who leads, or that they are two different initiatives.',
  ),
  source: ['R21', 'R25'],
  messages: {
    leaders: groupMessage<{ sharedId: string; names: string; count: number }>({
      sv: ({ sharedId, names, count }) => ({
        says: `${count} organisationer skriver att de leder ${sharedId}: ${names}.`,
        expected: 'En som leder; de andra deltar.',
        remedy: 'Bestäm vem som leder, eller att det är olika initiativ med samma id.',
      }),
      en: ({ sharedId, names, count }) => ({
        says: `${count} organisations write that they lead ${sharedId}: ${names}.`,
        expected: 'One that leads; the others take part.',
        remedy: 'Decide who leads, or that they are different initiatives with the same id.',
      }),
    }),
  },
  check: ({ submissions }, report) => {
    for (const [key, rows] of sharedRows(submissions)) {
      const leaders = rows.filter(({ initiative }) => initiative.ownership === 'leads');
      const organisations = new Set(leaders.map(({ submission }) => submission));
      if (organisations.size < 2) continue;
      const sharedId = leaders[0]?.initiative.sharedId ?? key;
      report('leaders', {
        subject: `leader:${key}`,
        params: {
          sharedId,
          names: [...organisations].map(({ name }) => name).join(', '),
          count: organisations.size,
        },
        sides: leaders.map(({ submission, initiative: { row, ownership, weights, sharedId: id } }) =>
          sideOf(submission, [
            tableSide(
              submission,
              'portfolio',
              row,
              'name',
              submission.tables(['portfolio']).portfolio?.[row]?.name ?? null,
            ),
            tableSide(submission, 'portfolio', row, 'ownership', ownership),
            tableSide(submission, 'portfolio', row, 'sharedId', id),
            tableSide(submission, 'portfolio', row, 'budget', weights.budget),
          ]),
        ),
        choices: [
          ...[...organisations].map(({ organisation, name }) =>
            choice(`leads:${organisation}`, text(`${name} leder`, `${name} leads`), {
              kind: 'shared',
              sharedId: key,
              count: { by: 'row', organisation },
            }),
          ),
          choice(
            'each',
            text('Det är olika initiativ; alla räknas', 'They are different initiatives; all count'),
            {
              kind: 'shared',
              sharedId: key,
              count: { by: 'each' },
            },
          ),
        ],
        proposal: largest(leaders),
      });
    }
  },
  examples: {
    valid: [
      groupExample(
        'en leder och en deltar',
        workbookOf(FIRST),
        workbookOf(SECOND, ...sharedRow('Gemensam, vi deltar', { budget: 100, hours: 60 })),
      ),
    ],
    invalid: [
      groupExample(
        'två som leder',
        workbookOf(FIRST),
        workbookOf(SECOND, ...sharedRow('Gemensam, vi leder', { budget: 900 })),
      ),
    ],
  },
});

/** Whoever leads gives the whole, so the largest amount speaks for leading; two as large speak for nobody. */
function largest(leaders: readonly SharedRow[]): Proposal {
  const amounts = leaders.map(({ initiative }) => initiative.weights.budget ?? 0);
  const most = Math.max(...amounts);
  const [first, ...others] = leaders.filter((_, at) => amounts[at] === most);
  if (most === 0)
    return noProposal('ingen av dem har skrivit någon budget.', 'none of them has written a budget.');
  if (first === undefined || others.length > 0)
    return noProposal('flera av dem har lika stor budget.', 'several of them have as large a budget.');
  const { organisation, name } = first.submission;
  const leads = ownershipCodes.choices.find(({ id }) => id === 'leads')?.cell ?? '';
  return {
    choice: `leads:${organisation}`,
    reason: text(
      `${name} har den största budgeten (${amountText(most)} tkr), och den som är ”${leads}” anger hela.`,
      `${name} has the largest budget (${amountText(most)} tkr), and whoever is ”${leads}” gives the whole.`,
    ),
  };
}
