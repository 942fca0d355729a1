import { formatCount, text } from '../../text/index.ts';
import { submissionStatusCodes } from '../../workbook/code-lists.ts';
import { aboutSheet } from '../../workbook/sheets/about.ts';
import { FIRST, groupExample, workbookOf } from './example/group-example.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { newestOf, rivalry, rivalsIn } from './support/rival-versions.ts';
import { cellText } from './support/sides.ts';

export const newestVersionHolds = defineGroupRule({
  id: 'newest-version-holds',
  since: 1,
  stage: 'claim',
  severity: 'error',
  title: text('En äldre version ersätter ingen nyare', 'An older version replaces no newer one'),
  why: text(
    'Den som kommer sist är inte alltid den nyaste. Ingen av dem räknas förrän någon har bestämt.',
    'What comes last is not always the newest. Neither counts until somebody has decided.',
  ),
  remedy: text('Bestäm om den nyare gäller.', 'Decide whether the newer one holds.'),
  source: ['R2', 'R4'],
  messages: {
    approved: groupMessage<{ name: string; newest: string; differing: number }>({
      sv: ({ name, newest, differing }) => ({
        says: `${name} har lämnat in flera versioner; den nyaste är godkänd ${newest}. ${differing === 1 ? 'En uppgift' : `${formatCount(differing, 'sv')} uppgifter`} skiljer.`,
        expected: 'En version från varje organisation.',
        remedy: 'Bestäm om den nyaste gäller.',
      }),
      en: ({ name, newest, differing }) => ({
        says: `${name} has handed in several versions; the newest was approved ${newest}. ${differing === 1 ? 'One value differs' : `${formatCount(differing, 'en')} values differ`}.`,
        expected: 'One version from each organisation.',
        remedy: 'Decide whether the newest holds.',
      }),
    }),
    status: groupMessage<{ name: string; newest: string; differing: number }>({
      sv: ({ name, newest, differing }) => ({
        says: `${name} har lämnat in flera versioner; en av dem har läget ${newest}. ${differing === 1 ? 'En uppgift' : `${formatCount(differing, 'sv')} uppgifter`} skiljer.`,
        expected: 'En version från varje organisation.',
        remedy: `Bestäm om den som är ${newest} gäller.`,
      }),
      en: ({ name, newest, differing }) => ({
        says: `${name} has handed in several versions; one of them has the status ${newest}. ${differing === 1 ? 'One value differs' : `${formatCount(differing, 'en')} values differ`}.`,
        expected: 'One version from each organisation.',
        remedy: `Decide whether the one that is ${newest} holds.`,
      }),
    }),
  },
  check: ({ submissions }, report) => {
    for (const rivals of rivalsIn(submissions)) {
      const order = newestOf(rivals);
      if (order === null) continue;
      const { newest, by } = order;
      const { approvedOn, status } = newest.contribution.extract.about;
      const { differing, ...found } = rivalry(rivals);
      const said =
        by === 'approval' ? String(approvedOn) : cellText(aboutSheet.columns.status, status ?? null);
      report(by === 'approval' ? 'approved' : 'status', {
        ...found,
        params: { name: newest.name, newest: said, differing },
        proposal: {
          choice: newest.fingerprint,
          reason:
            by === 'approval'
              ? text(`Den är godkänd senast, ${said}.`, `It was approved last, ${said}.`)
              : text(`Dess läge är ${said}.`, `Its status is ${said}.`),
        },
      });
    }
  },
  examples: {
    valid: [
      groupExample(
        'nytt år, ny arbetsbok',
        workbookOf(FIRST),
        workbookOf(
          FIRST,
          { kind: 'fact', key: 'year', value: 2023 },
          { kind: 'fact', key: 'approvedOn', value: '2023-03-15' },
        ),
      ),
    ],
    invalid: [
      groupExample(
        'godkänd en vecka senare',
        workbookOf(FIRST),
        workbookOf(
          FIRST,
          { kind: 'fact', key: 'approvedOn', value: '2022-03-22' },
          { kind: 'set', sheet: 'portfolio', row: 0, column: 'budget', value: 1300 },
        ),
      ),
      groupExample(
        'en komplettering',
        workbookOf(FIRST),
        workbookOf(FIRST, {
          kind: 'fact',
          key: 'status',
          value: submissionStatusCodes.choices.find(({ id }) => id === 'supplement')?.cell ?? '',
        }),
      ),
    ],
  },
});
