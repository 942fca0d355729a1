import { formatCount, type Text, text } from '../../text/index.ts';
import { findOwnNode, type LooseSubmission } from '../collated-submission.ts';
import { FIRST, groupExample, SECOND, workbookOf } from './example/group-example.ts';
import type { Proposal } from './finding.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { noProposal } from './support/choices.ts';
import { newestOf, type Rivals, rivalry, rivalsIn } from './support/rival-versions.ts';

export const organisationHandsInOnce = defineGroupRule({
  id: 'organisation-hands-in-once',
  since: 1,
  stage: 'claim',
  severity: 'error',
  title: text('En organisation har en arbetsbok för året', 'An organisation has one workbook for the year'),
  why: text(
    'Två som skiljer sig kan inte båda gälla. Ingen av dem räknas förrän någon har bestämt.',
    'Two that differ cannot both hold. Neither counts until somebody has decided.',
  ),
  remedy: text('Bestäm vilken som gäller.', 'Decide which holds.'),
  source: ['R2'],
  notFor: text(
    'Kopior med samma innehåll, och ett utdrag bredvid sin arbetsbok: de är en.',
    'Copies with the same content, and an extract beside its workbook: they are one.',
  ),
  messages: {
    differ: groupMessage<{ name: string; count: number; differing: number }>({
      sv: ({ name, count, differing }) => ({
        says: `${count === 2 ? 'Två' : formatCount(count, 'sv')} arbetsböcker från ${name}, ${differing === 1 ? 'en uppgift' : `${formatCount(differing, 'sv')} uppgifter`} skiljer. Vilken gäller?`,
        expected: 'En arbetsbok från varje organisation.',
        remedy: 'Jämför uppgifterna och bestäm vilken som gäller.',
      }),
      en: ({ name, count, differing }) => ({
        says: `${count === 2 ? 'Two' : formatCount(count, 'en')} workbooks from ${name}, ${differing === 1 ? 'one value differs' : `${formatCount(differing, 'en')} values differ`}. Which holds?`,
        expected: 'One workbook from each organisation.',
        remedy: 'Compare the values and decide which holds.',
      }),
    }),
  },
  check: ({ submissions }, report) => {
    for (const rivals of rivalsIn(submissions)) {
      // Where one is newer by its own words, another rule speaks.
      if (newestOf(rivals) !== null) continue;
      const { differing, ...found } = rivalry(rivals);
      report('differ', {
        ...found,
        params: { name: rivals[0]?.name ?? '', count: rivals.length, differing },
        proposal: fullest(rivals),
      });
    }
  },
  examples: {
    valid: [
      groupExample('en från var och en', workbookOf(FIRST), workbookOf(SECOND)),
      groupExample(
        'ett år var',
        workbookOf(FIRST),
        workbookOf(FIRST, { kind: 'fact', key: 'year', value: 2023 }),
      ),
    ],
    invalid: [
      groupExample(
        'två budgetar i samma rad',
        workbookOf(FIRST),
        workbookOf(FIRST, { kind: 'set', sheet: 'portfolio', row: 0, column: 'budget', value: 1300 }),
      ),
      groupExample(
        'färre svar i den ena',
        workbookOf(FIRST),
        workbookOf(
          FIRST,
          { kind: 'keep-rows', sheet: 'survey', count: 9 },
          { kind: 'fact', key: 'invited', value: 11 },
        ),
      ),
    ],
  },
});

/** What speaks for one of several, the most telling first. */
const SIGNS: readonly {
  readonly of: (one: LooseSubmission) => number;
  readonly says: (value: number) => Text;
}[] = [
  {
    of: ({ contribution }) => -contribution.counts.error,
    says: () => text('Den har minst som måste rättas.', 'It has the least that must be put right.'),
  },
  {
    of: (one) => findOwnNode(one, 'total')?.n ?? 0,
    says: (n) =>
      text(
        `Den har flest svar (${formatCount(n, 'sv')}).`,
        `It has the most responses (${formatCount(n, 'en')}).`,
      ),
  },
  {
    of: ({ contribution }) => contribution.initiatives.length,
    says: (n) =>
      text(
        `Den har flest initiativ (${formatCount(n, 'sv')}).`,
        `It has the most initiatives (${formatCount(n, 'en')}).`,
      ),
  },
];

function fullest(rivals: Rivals): Proposal {
  for (const { of, says } of SIGNS) {
    const most = Math.max(...rivals.map(of));
    const [found, ...others] = rivals.filter((one) => of(one) === most);
    if (found !== undefined && others.length === 0)
      return { choice: found.fingerprint, reason: says(Math.abs(most)) };
  }
  const [both, who] = rivals.length === 2 ? ['båda', 'both'] : ['flera av dem', 'several of them'];
  return rivals.every(({ contribution }) => typeof contribution.extract.about.approvedOn === 'string')
    ? noProposal(
        `${both} är godkända samma dag, med lika många svar och initiativ.`,
        `${who} were approved the same day, with as many responses and initiatives.`,
      )
    : noProposal(
        `det står inte när ${both} är godkända, och de har lika många svar och initiativ.`,
        `it does not say when ${who} were approved, and they have as many responses and initiatives.`,
      );
}
