import { initiativesOf } from '../scoring/initiatives.ts';
import { text } from '../text/index.ts';
import type { WeightKind } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { cellPlace } from './support/where.ts';

const WORD: Readonly<Record<WeightKind, { readonly sv: string; readonly en: string }>> = {
  budget: { sv: 'budget', en: 'a budget' },
  hours: { sv: 'timmar', en: 'hours' },
  size: { sv: 'storlek', en: 'a size' },
  equal: { sv: 'vikt', en: 'a weight' },
};

export const initiativeHasWeight = defineRule({
  id: 'initiative-has-weight',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Initiativ i punkten har en vikt', 'Initiatives in the point have a weight'),
  why: text(
    'Utan vikt kommer initiativet inte med i portföljens punkt.',
    "Without a weight the initiative is left out of the portfolio's point.",
  ),
  remedy: text(
    'Fyll i vikten, eller välj en vikt som alla har.',
    'Fill in the weight, or choose one that all have.',
  ),
  source: ['R10'],
  messages: {
    missing: message<{ missing: number; all: number; kind: WeightKind; first: string }>({
      sv: ({ missing, all, kind, first }) => ({
        says: `${missing} av ${all} initiativ saknar ${WORD[kind].sv} och kommer inte med i punkten. Det första är ${first}.`,
        expected: 'Ett värde större än 0 för varje initiativ som pågår eller är beslutat.',
        remedy: kind === 'size' ? 'Fyll i, eller välj vikten Lika.' : 'Fyll i, eller välj vikten Storlek.',
      }),
      en: ({ missing, all, kind, first }) => ({
        says: `${missing} of ${all} initiatives ${missing === 1 ? 'lacks' : 'lack'} ${WORD[kind].en} and ${missing === 1 ? 'is' : 'are'} left out of the point. The first is ${first}.`,
        expected: 'A value above 0 for each initiative that is ongoing or decided.',
        remedy:
          kind === 'size'
            ? 'Fill it in, or choose the weight Lika.'
            : 'Fill it in, or choose the weight Storlek.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    const kind = submission.about?.values.weight ?? null;
    if (portfolio === null || kind === null || kind === 'equal') return;
    const odd = new Set(
      submission.issues
        .filter((issue) => issue.sheet === 'portfolio' && issue.columnKey === kind)
        .map(({ row }) => row),
    );
    const inPoint = initiativesOf(submission).filter((one) => one.standing === 'counted');
    const without = inPoint.filter((one) => one.weights[kind] === null && !odd.has(one.row));
    const first = [...without].sort((a, b) => a.row - b.row)[0];
    // When none has the chosen kind, the kind itself is the problem: `weight-is-of-the-chosen-kind`.
    if (first === undefined || without.length === inPoint.length) return;
    report('missing', {
      params: { missing: without.length, all: inPoint.length, kind, first: first.id },
      found: '',
      at: cellPlace(portfolio, first.row, kind),
    });
  },
  examples: {
    valid: [
      example('avslutat initiativ utan budget', {
        kind: 'set',
        sheet: 'portfolio',
        row: 4,
        column: 'budget',
        value: null,
      }),
    ],
    invalid: [
      example('ett pågående initiativ utan budget', {
        kind: 'set',
        sheet: 'portfolio',
        row: 1,
        column: 'budget',
        value: null,
      }),
    ],
  },
});
