import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { idSet } from './support/ids.ts';
import { rowLabel } from './support/listing.ts';
import { cellPlace, sheetName } from './support/where.ts';

export const benefitRefersToInitiative = defineRule({
  id: 'benefit-refers-to-initiative',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text(
    'Nyttan hör till ett initiativ i portföljen',
    'The benefit belongs to an initiative in the portfolio',
  ),
  why: text(
    'En nytta utan sitt initiativ går inte att följa från beslut till effekt.',
    'A benefit without its initiative cannot be followed from decision to effect.',
  ),
  remedy: text('Rätta id, eller lägg till initiativet.', 'Correct the id, or add the initiative.'),
  source: ['R7', 'R20'],
  notFor: text(
    'Nyttor av ett initiativ som en annan organisation har i sin portfölj.',
    "Benefits of an initiative in another organisation's portfolio.",
  ),
  messages: {
    unknown: message<{ label: string; found: string; portfolio: string }>({
      sv: ({ label, found, portfolio }, { full }) => ({
        says: `${label} hör till ${found} (${full}), som inte finns i ${portfolio}.`,
        expected: `Ett id i ${portfolio}.`,
        remedy: 'Rätta id, eller lägg till initiativet.',
      }),
      en: ({ label, found, portfolio }, { full }) => ({
        says: `${label} belongs to ${found} (${full}), which is not in ${portfolio}.`,
        expected: `An id in ${portfolio}.`,
        remedy: 'Correct the id, or add the initiative.',
      }),
    }),
  },
  check: (submission, report) => {
    const { benefits, portfolio } = submission.tables;
    if (benefits === null || portfolio === null) return;
    const known = idSet(portfolio.rows.map(({ values }) => values.id));
    // An empty portfolio is told of by itself.
    if (known.size === 0) return;
    for (const { row, values } of benefits.rows) {
      const found = values.initiativeId;
      if (found === null || known.has(normaliseLabel(found))) continue;
      const at = cellPlace(benefits, row, 'initiativeId');
      const params = { label: rowLabel(values.id, at), found, portfolio: sheetName(submission, 'portfolio') };
      report('unknown', { params, found, at });
    }
  },
  examples: {
    valid: [
      example('id med små bokstäver', {
        kind: 'set',
        sheet: 'benefits',
        row: 0,
        column: 'initiativeId',
        value: 'int-002',
      }),
    ],
    invalid: [
      example('initiativ som inte finns', {
        kind: 'set',
        sheet: 'benefits',
        row: 0,
        column: 'initiativeId',
        value: 'INT-099',
      }),
    ],
  },
});
