import type { Initiative } from '../../scoring/initiatives.ts';
import { formatNumber, text } from '../../text/index.ts';
import { FIRST, groupExample, SECOND, sharedRow, THIRD, workbookOf } from './example/group-example.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { choice } from './support/choices.ts';
import { type SharedRow, sharedRows } from './support/shared-initiatives.ts';
import { sideOf, tableSide } from './support/sides.ts';

/** Amounts of which a leader gives the total and others their part. */
const KINDS = ['budget', 'hours'] as const;
type Kind = (typeof KINDS)[number];

interface Amounts {
  readonly sharedId: string;
  readonly leader: string;
  readonly total: number;
  readonly parts: number;
  readonly kind: Kind;
}

const units = {
  sv: { budget: 'tkr', hours: 'timmar' },
  en: { budget: 'tkr', hours: 'hours' },
} as const;

export const sharedTotalCoversParts = defineGroupRule({
  id: 'shared-total-covers-parts',
  since: 1,
  stage: 'content',
  severity: 'warning',
  title: text(
    'Ledarens belopp rymmer deltagarnas delar',
    "The leader's amount has room for the participants' parts",
  ),
  why: text(
    'Den som leder anger hela beloppet, övriga sin del. Annars räknas initiativet fel i kommunkoncernens portfölj.',
    "Whoever leads gives the whole amount, others their part. Otherwise the initiative counts wrongly in the group's portfolio.",
  ),
  remedy: text('Bestäm vems belopp som gäller hela.', 'Decide whose amount is the whole.'),
  source: ['R21', 'R25'],
  messages: {
    parts: groupMessage<{ [K in keyof Amounts]: Amounts[K] }>({
      sv: ({ sharedId, leader, total, parts, kind }) => ({
        says: `${leader} leder ${sharedId} och skriver ${amount(total, kind, 'sv')}, men de som deltar skriver ${amount(parts, kind, 'sv')} tillsammans.`,
        expected: 'Den som leder anger hela, övriga sin del: delarna är mindre än det hela.',
        remedy: 'Bestäm vems belopp som gäller hela, eller att delarna ska läggas ihop.',
      }),
      en: ({ sharedId, leader, total, parts, kind }) => ({
        says: `${leader} leads ${sharedId} and writes ${amount(total, kind, 'en')}, but those taking part write ${amount(parts, kind, 'en')} together.`,
        expected: 'Whoever leads gives the whole, others their part: the parts are less than the whole.',
        remedy: 'Decide whose amount is the whole, or that the parts shall be added up.',
      }),
    }),
  },
  check: ({ submissions }, report) => {
    for (const [key, rows] of sharedRows(submissions)) {
      const leaders = rows.filter(({ initiative }) => initiative.ownership === 'leads');
      const [leader] = leaders;
      const others = rows.filter(({ initiative }) => initiative.ownership === 'participates');
      // Two leaders are for another rule.
      if (leader === undefined || leaders.length > 1) continue;
      const kind = KINDS.find((one) => outgrows(leader.initiative, others, one));
      if (kind === undefined) continue;
      const total = leader.initiative.weights[kind] ?? 0;
      const { organisation, name } = leader.submission;
      report('parts', {
        subject: `total:${key}`,
        params: {
          sharedId: leader.initiative.sharedId ?? key,
          leader: name,
          total,
          parts: others.reduce((sum, { initiative }) => sum + (initiative.weights[kind] ?? 0), 0),
          kind,
        },
        sides: [leader, ...others].map(({ submission, initiative: { row, ownership, weights } }) =>
          sideOf(submission, [
            tableSide(submission, 'portfolio', row, 'ownership', ownership),
            tableSide(submission, 'portfolio', row, 'budget', weights.budget),
            tableSide(submission, 'portfolio', row, 'hours', weights.hours),
          ]),
        ),
        choices: [
          wholeOf(key, leader, kind),
          ...others
            .filter(({ initiative }) => (initiative.weights[kind] ?? 0) >= total)
            .map((one) => wholeOf(key, one, kind)),
          choice('parts', text('Lägg ihop alla belopp', 'Add up all amounts'), {
            kind: 'shared',
            sharedId: key,
            count: { by: 'parts' },
          }),
        ],
        proposal: {
          choice: `whole:${organisation}`,
          reason: text(
            `${name} leder, och den som leder anger hela beloppet.`,
            `${name} leads, and whoever leads gives the whole amount.`,
          ),
        },
      });
    }
  },
  examples: {
    valid: [
      groupExample(
        'delarna ryms i det hela',
        workbookOf(FIRST),
        workbookOf(SECOND, ...sharedRow('Gemensam, vi deltar', { budget: 200, hours: 300 })),
        workbookOf(THIRD, ...sharedRow('Gemensam, vi deltar', { budget: 100, hours: 300 })),
      ),
    ],
    invalid: [
      groupExample(
        'den som deltar skriver mer än den som leder',
        workbookOf(FIRST),
        workbookOf(SECOND, ...sharedRow('Gemensam, vi deltar', { budget: 900, hours: 300 })),
      ),
      groupExample(
        'den som deltar skriver lika mycket som den som leder',
        workbookOf(FIRST),
        workbookOf(SECOND, ...sharedRow('Gemensam, vi deltar', { budget: 450, hours: 300 })),
      ),
      groupExample(
        'delarna är tillsammans mer än det hela',
        workbookOf(FIRST),
        workbookOf(SECOND, ...sharedRow('Gemensam, vi deltar', { budget: 300, hours: 300 })),
        workbookOf(THIRD, ...sharedRow('Gemensam, vi deltar', { budget: 200, hours: 300 })),
      ),
    ],
  },
});

function amount(value: number, kind: Kind, language: 'sv' | 'en'): string {
  return `${formatNumber(value, 0, language)} ${units[language][kind]}`;
}

/** Whether parts cannot be parts of the leader's amount: one is as large as it, or all are larger together. */
function outgrows(leader: Initiative, others: readonly SharedRow[], kind: Kind): boolean {
  const total = leader.weights[kind];
  if (total === null) return false;
  const parts = others.map(({ initiative }) => initiative.weights[kind] ?? 0);
  return parts.some((part) => part >= total) || parts.reduce((sum, part) => sum + part, 0) > total;
}

function wholeOf(key: string, { submission, initiative }: SharedRow, kind: Kind): ReturnType<typeof choice> {
  const { organisation, name } = submission;
  const said = initiative.weights[kind] ?? 0;
  return choice(
    `whole:${organisation}`,
    text(
      `Raden hos ${name} gäller hela (${amount(said, kind, 'sv')})`,
      `${name}'s row is the whole (${amount(said, kind, 'en')})`,
    ),
    { kind: 'shared', sharedId: key, count: { by: 'row', organisation } },
  );
}
