import { text } from '../text/index.ts';
import { externalStepCodes, innovationStepCodes } from '../workbook/code-lists.ts';
import type { CodeList } from '../workbook/index.ts';
import { seenNumber } from '../workbook/read-cell.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { isOdd } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

/** Percentage points that a typed share may differ from its step: one step. */
const ONE_STEP = 25;

export const typedShareAgreesWithStep = defineRule({
  id: 'typed-share-agrees-with-step',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Procenttalet stämmer med det valda steget', 'The percentage agrees with the chosen step'),
  why: text(
    'Procenttalet går före steget. Säger de olika saker är ett av dem fel.',
    'The percentage overrides the step. If they say different things one of them is wrong.',
  ),
  remedy: text('Ändra procenttalet eller steget.', 'Change the percentage or the step.'),
  source: ['R2', 'R12'],
  messages: {
    apart: message<{ share: string; step: string; stands: number }>({
      sv: ({ share, step, stands }, { full, header }) => ({
        says: `${header} är ${share} i ${full}, men steget är ${step} (${stands} %). Procenttalet räknas.`,
        expected: `Högst ${ONE_STEP} procentenheter mellan dem.`,
        remedy: 'Ändra det som är fel.',
      }),
      en: ({ share, step, stands }, { full, header }) => ({
        says: `${header} is ${share} in ${full}, but the step is ${step} (${stands} %). The percentage counts.`,
        expected: `At most ${ONE_STEP} percentage points between them.`,
        remedy: 'Change whichever is wrong.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    if (portfolio === null) return;
    const compare = <Id extends string>(
      row: number,
      key: string,
      share: number | null,
      step: Id | null,
      codes: CodeList<Id>,
    ): void => {
      if (share === null || step === null || isOdd(submission, 'portfolio', row, key)) return;
      const place = codes.choices.findIndex(({ id }) => id === step);
      const stands = (100 * place) / (codes.choices.length - 1);
      if (Math.abs(share - stands) <= ONE_STEP) return;
      report('apart', {
        params: { share: `${seenNumber(share)} %`, step: choiceCell(codes, step), stands },
        found: `${seenNumber(share)} %`,
        at: cellPlace(portfolio, row, key),
      });
    };
    for (const { row, values } of portfolio.rows) {
      compare(row, 'innovationShare', values.innovationShare, values.innovationStep, innovationStepCodes);
      compare(row, 'externalShare', values.externalShare, values.externalStep, externalStepCodes);
    }
  },
  examples: {
    valid: [
      example('ett steg ifrån', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'innovationShare',
        value: 50,
      }),
    ],
    invalid: [
      example('mycket innovation men mest effektivitet', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'innovationShare',
        value: 80,
      }),
      example('lite extern nytta men mest extern', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'externalShare',
        value: 10,
      }),
    ],
  },
});
