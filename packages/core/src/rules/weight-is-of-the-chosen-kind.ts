import { initiativesOf } from '../scoring/initiatives.ts';
import { text } from '../text/index.ts';
import { type WeightKind, weightCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { isOdd } from './support/odd-cells.ts';
import { setCell } from './support/set-cell.ts';
import { factPlace } from './support/where.ts';

/** The kinds of weight that are filled in on the row. */
const FILLED_IN: readonly WeightKind[] = ['budget', 'hours', 'size'];

export const weightIsOfTheChosenKind = defineRule({
  id: 'weight-is-of-the-chosen-kind',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Initiativen har den vikt som ni har valt', 'The initiatives have the weight that you chose'),
  why: text(
    'Saknar alla initiativ den valda vikten får portföljen ingen punkt.',
    'If every initiative lacks the chosen weight the portfolio gets no point.',
  ),
  remedy: text('Välj den vikt som ni har fyllt i.', 'Choose the weight that you filled in.'),
  source: ['R10'],
  messages: {
    other: message<{ chosen: string; other: string }>({
      sv: ({ chosen, other }, { full }) => ({
        says: `Ni har valt vikten ${chosen} (${full}) men bara fyllt i ${other}. Portföljen får ingen punkt.`,
        expected: `${chosen} för initiativen, eller vikten ${other}.`,
        remedy: `Ska vi välja vikten ${other}?`,
      }),
      en: ({ chosen, other }, { full }) => ({
        says: `You chose the weight ${chosen} (${full}) but filled in only ${other}. The portfolio gets no point.`,
        expected: `${chosen} for the initiatives, or the weight ${other}.`,
        remedy: `Shall we choose the weight ${other}?`,
      }),
    }),
    none: message<{ chosen: string; other: string }>({
      sv: ({ chosen, other }, { full }) => ({
        says: `Ni har valt vikten ${chosen} (${full}) men inte fyllt i den för något initiativ. Portföljen får ingen punkt.`,
        expected: `${chosen} för initiativen, eller vikten ${other}.`,
        remedy: `Fyll i ${chosen}. Annars kan vi välja vikten ${other}, så väger alla lika mycket.`,
      }),
      en: ({ chosen, other }, { full }) => ({
        says: `You chose the weight ${chosen} (${full}) but filled it in for no initiative. The portfolio gets no point.`,
        expected: `${chosen} for the initiatives, or the weight ${other}.`,
        remedy: `Fill in ${chosen}. Otherwise we can choose the weight ${other}, so that all weigh the same.`,
      }),
    }),
  },
  check: (submission, report) => {
    const chosen = submission.about?.values.weight ?? null;
    if (chosen === null || chosen === 'equal' || submission.about?.values.portfolioScope === 'none') return;
    const inPoint = initiativesOf(submission).filter(({ standing }) => standing === 'counted');
    if (inPoint.length === 0 || inPoint.some(({ weights }) => weights[chosen] !== null)) return;
    // Weights that cannot be read are told of cell by cell.
    if (inPoint.some(({ row }) => isOdd(submission, 'portfolio', row, chosen))) return;
    const filled = FILLED_IN.map((kind) => ({
      kind,
      count: inPoint.filter(({ weights }) => weights[kind] !== null).length,
    })).sort((a, b) => b.count - a.count)[0];
    const most = filled !== undefined && filled.count > inPoint.length / 2;
    const other = choiceCell(weightCodes, most ? filled.kind : 'equal');
    const at = factPlace(submission, 'weight');
    const params = { chosen: choiceCell(weightCodes, chosen), other };
    report(most ? 'other' : 'none', { params, found: params.chosen, at, fix: setCell(at, other, 'ask') });
  },
  examples: {
    valid: [
      example(
        'bara timmar, och vikten Timmar',
        { kind: 'fact', key: 'weight', value: 'Timmar' },
        { kind: 'fill', sheet: 'portfolio', column: 'budget', value: null },
      ),
    ],
    invalid: [
      example('bara timmar', { kind: 'fill', sheet: 'portfolio', column: 'budget', value: null }),
      example(
        'ingen vikt alls',
        { kind: 'fill', sheet: 'portfolio', column: 'budget', value: null },
        { kind: 'fill', sheet: 'portfolio', column: 'hours', value: null },
        { kind: 'fill', sheet: 'portfolio', column: 'size', value: null },
      ),
    ],
  },
});
