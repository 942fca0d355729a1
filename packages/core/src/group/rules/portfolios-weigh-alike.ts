import { type Text, text } from '../../text/index.ts';
import type { WeightKind } from '../../workbook/code-lists.ts';
import { groupedBy } from '../grouped-by.ts';
import { FIRST, groupExample, SECOND, THIRD, workbookOf } from './example/group-example.ts';
import type { Choice } from './finding.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { choice } from './support/choices.ts';
import { factSide, sideOf } from './support/sides.ts';
import { commonKind, votesOf, weighsIn } from './support/weights.ts';

const kindWords: Readonly<Record<WeightKind, Text>> = {
  budget: text('tkr', 'tkr'),
  hours: text('timmar', 'hours'),
  size: text('storlek', 'size'),
  equal: text('lika', 'equal'),
};

export const portfoliosWeighAlike = defineGroupRule({
  id: 'portfolios-weigh-alike',
  since: 1,
  stage: 'content',
  severity: 'advice',
  title: text('Portföljerna vägs i samma sak', 'Portfolios are weighed in the same kind'),
  why: text(
    'Timmar och tkr går inte att lägga ihop. De som väger i annat är inte med i punkten.',
    'Hours and tkr cannot be added up. Those who weigh in another kind are not in the point.',
  ),
  remedy: text(
    'Välj vad som ska väga, eller ange ett pris per timme.',
    'Choose what shall weigh, or give a price per hour.',
  ),
  source: ['R10', 'R25'],
  messages: {
    kinds: groupMessage<{ sv: string; en: string }>({
      sv: ({ sv }) => ({
        says: `Organisationerna väger i olika saker: ${sv}. De går inte att lägga ihop.`,
        expected: 'Samma vikt hos alla, eller ett pris per timme.',
        remedy: 'Välj vad som ska väga, eller ange ett pris per timme.',
      }),
      en: ({ en }) => ({
        says: `Organisations weigh in different kinds: ${en}. They cannot be added up.`,
        expected: 'The same weight with everyone, or a price per hour.',
        remedy: 'Choose what shall weigh, or give a price per hour.',
      }),
    }),
  },
  check: ({ submissions }, report) => {
    const byKind = groupedBy(submissions, weighsIn);
    if (byKind.size < 2) return;
    const common = commonKind(votesOf(submissions));
    const kinds = [...byKind.keys()].sort();
    const counted = (language: 'sv' | 'en'): string =>
      [...byKind]
        .sort(([a, ones], [b, others]) => others.length - ones.length || (a < b ? -1 : 1))
        .map(
          ([kind, { length }]) => `${length} ${language === 'sv' ? 'i' : 'in'} ${kindWords[kind][language]}`,
        )
        .join(', ');
    report('kinds', {
      subject: 'weight',
      params: { sv: counted('sv'), en: counted('en') },
      // New workbooks that weigh as others already do change nothing.
      evidence: kinds,
      sides: submissions
        .filter((one) => ![null, common].includes(weighsIn(one)))
        .map((one) => sideOf(one, [factSide(one, 'weight')])),
      choices: [
        ...kinds.map((kind) =>
          choice(`kind:${kind}`, text(`Väg i ${kindWords[kind].sv}`, `Weigh in ${kindWords[kind].en}`), {
            kind: 'weigh',
            weight: kind,
          }),
        ),
        ...(byKind.has('hours') && byKind.has('budget') ? [PRICE] : []),
      ],
      proposal: {
        choice: `kind:${common}`,
        reason: text(
          `De flesta väger i ${kindWords[common].sv}. De andra är inte med i punkten, men syns i den där varje organisation väger lika.`,
          `Most weigh in ${kindWords[common].en}. The others are not in the point, but show in the one where every organisation weighs the same.`,
        ),
      },
    });
  },
  examples: {
    valid: [
      groupExample('alla väger i budget', workbookOf(FIRST), workbookOf(SECOND)),
      groupExample(
        'den som väger i annat har ingen portfölj i år',
        workbookOf(FIRST),
        workbookOf(
          SECOND,
          { kind: 'fact', key: 'weight', value: 'Timmar' },
          { kind: 'fact', key: 'portfolioScope', value: 'Ingen i år' },
          { kind: 'keep-rows', sheet: 'portfolio', count: 0 },
          { kind: 'keep-rows', sheet: 'benefits', count: 0 },
          { kind: 'keep-rows', sheet: 'outcomes', count: 0 },
        ),
      ),
    ],
    invalid: [
      groupExample(
        'timmar och tkr',
        workbookOf(FIRST),
        workbookOf(SECOND, { kind: 'fact', key: 'weight', value: 'Timmar' }),
        workbookOf(THIRD),
      ),
    ],
  },
});

const PRICE: Choice = {
  id: 'price',
  label: text('Räkna om timmar till tkr med ett pris per timme', 'Turn hours into tkr at a price per hour'),
  effect: { kind: 'price' },
  asks: 'hourly-price',
};
