import { text } from '../text/index.ts';
import { innovationStepCodes } from '../workbook/code-lists.ts';
import { seenNumber } from '../workbook/read-cell.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listing, rowLabel, sayListing } from './support/listing.ts';
import { emptyCells } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

export const classificationIsMotivated = defineRule({
  id: 'classification-is-motivated',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Klassningen är motiverad', 'The classification is motivated'),
  why: text(
    'En mening räcker för att andra ska förstå hur ni tänkte, och för att ni ska klassa lika nästa år.',
    'One sentence is enough for others to follow your thinking, and for you to classify alike next year.',
  ),
  remedy: text(
    'Skriv vad som är nytt mot i dag, och för vem.',
    'Write what is new compared with today, and for whom.',
  ),
  source: ['R10', 'R12'],
  messages: {
    missing: message<{ label: string; class: string }>({
      sv: (params, { full }) => ({
        says: `${params.label} är ${params.class} men saknar motivering (${full}).`,
        expected: 'En mening om vad som är nytt mot i dag.',
        remedy: 'En mening räcker: vad är nytt mot i dag?',
      }),
      en: (params, { full }) => ({
        says: `${params.label} is ${params.class} but lacks a motivation (${full}).`,
        expected: 'A sentence on what is new compared with today.',
        remedy: 'One sentence is enough: what is new compared with today?',
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'Ett initiativ', 'initiativ', 'sv')} är klassade men saknar motivering (${sayListing(labels, 'sv')}).`,
        expected: 'En mening för varje initiativ.',
        remedy: 'En mening räcker: vad är nytt mot i dag?',
      }),
      en: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'One initiative', 'initiatives', 'en')} are classified but lack a motivation (${sayListing(labels, 'en')}).`,
        expected: 'A sentence for each initiative.',
        remedy: 'One sentence is enough: what is new compared with today?',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    const isEmpty = portfolio === null ? null : emptyCells(submission, portfolio, 'motivation');
    if (portfolio === null || isEmpty === null) return;
    const found = portfolio.rows.flatMap(({ row, values }) => {
      const { id, motivation, innovationStep, innovationShare } = values;
      if (motivation !== null || (innovationStep === null && innovationShare === null)) return [];
      if (!isEmpty(row)) return [];
      const at = cellPlace(portfolio, row, 'motivation');
      const said =
        innovationStep === null
          ? `${seenNumber(innovationShare ?? 0)} % innovation`
          : choiceCell(innovationStepCodes, innovationStep);
      return [{ at, label: rowLabel(id, at), class: said }];
    });
    fewOrMany(
      found,
      ({ at, ...params }) => {
        report('missing', { params, found: '', at });
      },
      (all, { at }) => {
        const labels = listing(all.map(({ label }) => label));
        report('several', { params: { count: all.length, ...labels }, found: '', at });
      },
    );
  },
  examples: {
    valid: [
      example('en kort motivering', {
        kind: 'set',
        sheet: 'portfolio',
        row: 2,
        column: 'motivation',
        value: 'Ingen mäter detta i dag',
      }),
    ],
    invalid: [
      example('innovation utan motivering', {
        kind: 'set',
        sheet: 'portfolio',
        row: 2,
        column: 'motivation',
        value: null,
      }),
      example('ingen är motiverad', { kind: 'fill', sheet: 'portfolio', column: 'motivation', value: null }),
    ],
  },
});
