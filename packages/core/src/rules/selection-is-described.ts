import { text } from '../text/index.ts';
import { portfolioScopeCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { factPlace } from './support/where.ts';

export const selectionIsDescribed = defineRule({
  id: 'selection-is-described',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('Urvalet är beskrivet', 'The selection is described'),
  why: text(
    'Utan att veta hur ni valde går det inte att säga vad punkten visar.',
    'Without knowing how you chose nobody can say what the point shows.',
  ),
  remedy: text('Skriv en rad om hur ni valde.', 'Write a line about how you chose.'),
  source: ['R10', 'R15'],
  messages: {
    missing: message<{ selection: string }>({
      sv: ({ selection }, { full, header }) => ({
        says: `Ni har valt ${selection} men inte skrivit hur (${full}).`,
        expected: `En rad i ${header}.`,
        remedy: 'Skriv till exempel: Alla initiativ över 500 tkr.',
      }),
      en: ({ selection }, { full, header }) => ({
        says: `You chose ${selection} but did not write how (${full}).`,
        expected: `A line in ${header}.`,
        remedy: 'Write for instance: All initiatives above 500 tkr.',
      }),
    }),
  },
  check: (submission, report) => {
    const { about } = submission;
    if (about?.values.portfolioScope !== 'selection' || about.values.selection !== null) return;
    const selection = choiceCell(portfolioScopeCodes, 'selection');
    report('missing', { params: { selection }, found: '', at: factPlace(submission, 'selection') });
  },
  examples: {
    valid: [
      example(
        'beskrivet urval',
        { kind: 'fact', key: 'portfolioScope', value: 'Urval' },
        { kind: 'fact', key: 'selection', value: 'Alla initiativ över 500 tkr' },
      ),
    ],
    invalid: [example('urval utan beskrivning', { kind: 'fact', key: 'portfolioScope', value: 'Urval' })],
  },
});
