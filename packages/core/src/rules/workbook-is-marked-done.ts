import { text } from '../text/index.ts';
import { submissionStatusCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { setCell } from './support/set-cell.ts';
import { factPlace } from './support/where.ts';

export const workbookIsMarkedDone = defineRule({
  id: 'workbook-is-marked-done',
  since: 1,
  severity: 'warning',
  scope: 'workbook',
  title: text('Arbetsboken är märkt Klar', 'The workbook is marked Klar (done)'),
  why: text(
    'Den som tar emot ska se att ni är färdiga.',
    'Whoever receives it should see that you have finished.',
  ),
  remedy: text('Välj Klar när ni lämnar in.', 'Choose Klar when you hand in.'),
  source: ['R4'],
  notFor: text('En kontroll medan ni fyller i.', 'A check while you are still filling in.'),
  messages: {
    draft: message<{ found: string; done: string }>({
      sv: ({ found, done }, { cell }) => ({
        says: `Läget är ${found} (${cell}).`,
        expected: `${done} i en arbetsbok som lämnas in.`,
        remedy: `Välj ${done} när ni lämnar in.`,
      }),
      en: ({ found, done }, { cell }) => ({
        says: `Läge is ${found} (${cell}).`,
        expected: `${done} in a workbook that is handed in.`,
        remedy: `Choose ${done} when you hand in.`,
      }),
    }),
  },
  check: (submission, report) => {
    if (submission.about?.values.status !== 'draft') return;
    const found = choiceCell(submissionStatusCodes, 'draft');
    const done = choiceCell(submissionStatusCodes, 'done');
    const at = factPlace(submission, 'status');
    report('draft', { params: { found, done }, found, at, fix: setCell(at, done, 'ask') });
  },
  examples: {
    valid: [example('en komplettering', { kind: 'fact', key: 'status', value: 'Komplettering' })],
    invalid: [example('fortfarande utkast', { kind: 'fact', key: 'status', value: 'Utkast' })],
  },
});
