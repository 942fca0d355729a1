import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { isOdd } from './support/odd-cells.ts';
import { factPlace } from './support/where.ts';

export const approvalIsComplete = defineRule({
  id: 'approval-is-complete',
  since: 1,
  severity: 'warning',
  scope: 'workbook',
  title: text('Godkännandet har både roll och datum', 'The approval has both a role and a date'),
  why: text(
    'Ett godkännande utan roll eller datum går inte att visa upp i efterhand.',
    'An approval without a role or a date cannot be shown afterwards.',
  ),
  remedy: text('Fyll i det som saknas, eller töm båda.', 'Fill in what is missing, or clear both.'),
  source: ['R4'],
  messages: {
    noDate: message<Record<never, never>>({
      sv: (_, { full }) => ({
        says: `Godkänd av är ifyllt men inte Godkänd datum (${full}).`,
        expected: 'Dagen då innehållet godkändes.',
        remedy: 'Skriv datumet. Är arbetsboken inte godkänd än? Töm Godkänd av.',
      }),
      en: (_, { full }) => ({
        says: `Godkänd av is filled in but not Godkänd datum (${full}).`,
        expected: 'The day the content was approved.',
        remedy: 'Write the date. Is the workbook not approved yet? Clear Godkänd av.',
      }),
    }),
    noRole: message<Record<never, never>>({
      sv: (_, { full }) => ({
        says: `Godkänd datum är ifyllt men inte Godkänd av (${full}).`,
        expected: 'Rollen som godkände, till exempel förvaltningsdirektör.',
        remedy: 'Skriv rollen, inte ett personnamn.',
      }),
      en: (_, { full }) => ({
        says: `Godkänd datum is filled in but not Godkänd av (${full}).`,
        expected: 'The role that approved, for instance director.',
        remedy: "Write the role, not a person's name.",
      }),
    }),
  },
  check: (submission, report) => {
    const { about } = submission;
    if (about === null) return;
    const { approvedBy, approvedOn } = about.values;
    if ((approvedBy === null) === (approvedOn === null)) return;
    const empty = approvedBy === null ? 'approvedBy' : 'approvedOn';
    const label = about.labels.get(empty);
    if (label !== undefined && isOdd(submission, 'about', label.row, empty)) return;
    report(approvedBy === null ? 'noRole' : 'noDate', {
      params: {},
      found: '',
      at: factPlace(submission, empty),
    });
  },
  examples: {
    valid: [
      example(
        'inte godkänd än',
        { kind: 'fact', key: 'approvedBy', value: null },
        { kind: 'fact', key: 'approvedOn', value: null },
      ),
    ],
    invalid: [
      example('datum saknas', { kind: 'fact', key: 'approvedOn', value: null }),
      example('roll saknas', { kind: 'fact', key: 'approvedBy', value: null }),
    ],
  },
});
