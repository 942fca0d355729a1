import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listing, rowLabel, sayListing } from './support/listing.ts';
import { emptyCells } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

type Lacks = 'responsible' | 'due' | 'both';

/** What is lacking, and how to refer back to it. */
const WORD: Readonly<Record<Lacks, { readonly sv: readonly string[]; readonly en: readonly string[] }>> = {
  responsible: {
    sv: ['ansvarig funktion', 'funktionen'],
    en: ['a responsible function', 'the function'],
  },
  due: { sv: ['slutdatum', 'datumet'], en: ['an end date', 'the date'] },
  both: {
    sv: ['ansvarig funktion och slutdatum', 'dem'],
    en: ['a responsible function and an end date', 'both'],
  },
};

export const actionCanBeFollowedUp = defineRule({
  id: 'action-can-be-followed-up',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Insatsen går att följa upp', 'The action can be followed up'),
  why: text(
    'Utan ansvarig och slutdatum kan ingen fråga hur det gick.',
    'Without somebody responsible and an end date nobody can ask how it went.',
  ),
  remedy: text('Fyll i Ansvarig funktion och Klart senast.', 'Fill in Ansvarig funktion and Klart senast.'),
  source: ['R5'],
  messages: {
    lacks: message<{ label: string; lacks: Lacks }>({
      sv: ({ label, lacks }, { full }) => ({
        says: `Insats ${label} saknar ${WORD[lacks].sv[0]} (${full}).`,
        expected: 'En funktion som ansvarar, och en dag då insatsen ska vara klar.',
        remedy: `Fyll i ${WORD[lacks].sv[1]}, annars kan ingen följa upp den.`,
      }),
      en: ({ label, lacks }, { full }) => ({
        says: `Action ${label} lacks ${WORD[lacks].en[0]} (${full}).`,
        expected: 'A function that answers for it, and a day when the action is to be done.',
        remedy: `Fill in ${WORD[lacks].en[1]}, otherwise nobody can follow the action up.`,
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'En insats', 'insatser', 'sv')} saknar ansvarig funktion eller slutdatum (${sayListing(labels, 'sv')}).`,
        expected: 'En funktion som ansvarar, och en dag då insatsen ska vara klar.',
        remedy: 'Fyll i dem, annars kan ingen följa upp insatserna.',
      }),
      en: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'One action', 'actions', 'en')} lack a responsible function or an end date (${sayListing(labels, 'en')}).`,
        expected: 'A function that answers for it, and a day when the action is to be done.',
        remedy: 'Fill them in, otherwise nobody can follow the actions up.',
      }),
    }),
  },
  check: (submission, report) => {
    const { actions } = submission.tables;
    if (actions === null) return;
    const noFunction = emptyCells(submission, actions, 'responsible');
    const noDate = emptyCells(submission, actions, 'due');
    const found = actions.rows.flatMap(({ row, values: { id, status, responsible, due } }) => {
      if (status === 'cancelled') return [];
      const lacksFunction = responsible === null && noFunction?.(row) === true;
      const lacksDate = due === null && noDate?.(row) === true;
      if (!lacksFunction && !lacksDate) return [];
      const at = cellPlace(actions, row, lacksFunction ? 'responsible' : 'due');
      const lacks: Lacks = lacksFunction && lacksDate ? 'both' : lacksFunction ? 'responsible' : 'due';
      return [{ at, lacks, label: rowLabel(id, at) }];
    });
    fewOrMany(
      found,
      ({ at, ...params }) => {
        report('lacks', { params, found: '', at });
      },
      (all, { at }) => {
        const labels = listing(all.map(({ label }) => label));
        report('several', { params: { count: all.length, ...labels }, found: '', at });
      },
    );
  },
  examples: {
    valid: [
      example(
        'avbruten insats utan datum',
        { kind: 'set', sheet: 'actions', row: 1, column: 'status', value: 'Avbruten' },
        { kind: 'set', sheet: 'actions', row: 1, column: 'due', value: null },
      ),
    ],
    invalid: [
      example(
        'varken ansvarig eller datum',
        { kind: 'set', sheet: 'actions', row: 1, column: 'responsible', value: null },
        { kind: 'set', sheet: 'actions', row: 1, column: 'due', value: null },
      ),
      example('ingen ansvarig', {
        kind: 'set',
        sheet: 'actions',
        row: 1,
        column: 'responsible',
        value: null,
      }),
      example(
        'fyra insatser utan datum',
        { kind: 'copy-row', sheet: 'actions', row: 0, values: { id: 'L03', name: 'Följ upp nyttor' } },
        { kind: 'copy-row', sheet: 'actions', row: 0, values: { id: 'L04', name: 'Samla verktyg' } },
        { kind: 'fill', sheet: 'actions', column: 'due', value: null },
      ),
    ],
  },
});
