import { FEWEST_SHOWN } from '../scoring/thresholds.ts';
import { text } from '../text/index.ts';
import type { Role } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { factPlace } from './support/where.ts';

/** Share of one role from which the result is mostly theirs; our proposal, decided by the users. */
const MOSTLY_ONE = 0.8;

const WORD: Readonly<
  Record<
    Role,
    { readonly sv: readonly [from: string, whose: string]; readonly en: readonly [string, string] }
  >
> = {
  leadership: { sv: ['ledningen', 'ledningens'], en: ['the leadership', "the leadership's"] },
  manager: { sv: ['chefer', 'chefernas'], en: ['managers', "the managers'"] },
  developer: {
    sv: ['verksamhetsutvecklingen', 'verksamhetsutvecklingens'],
    en: ['operations development', "operations development's"],
  },
  it: { sv: ['it och digitalisering', 'it-sidans'], en: ['IT and digitalisation', "IT's"] },
  employee: {
    sv: ['medarbetare i verksamheten', 'medarbetarnas'],
    en: ['employees in operations', "the employees'"],
  },
  support: {
    sv: ['stödfunktioner', 'stödfunktionernas'],
    en: ['support functions', "the support functions'"],
  },
  other: { sv: ['rollen Annan', 'den rollens'], en: ['the role Annan (other)', "that role's"] },
};

export const sampleIsNotOneRole = defineRule({
  id: 'sample-is-not-one-role',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Svaren kommer från flera roller', 'The responses come from several roles'),
  why: text(
    'Svarar nästan bara en roll visar resultatet mest den rollens bild.',
    "When nearly only one role responds, the result shows mostly that role's picture.",
  ),
  remedy: text('Skriv en rad om urvalet.', 'Write a line about how you chose.'),
  source: ['R3', 'R15'],
  messages: {
    one: message<{ count: number; all: number; role: Role }>({
      sv: ({ count, all, role }, { full, header }) => ({
        says: `${count} av ${all} svar är från ${WORD[role].sv[0]}, så resultatet visar mest ${WORD[role].sv[1]} bild.`,
        expected: `Flera roller, eller en rad i ${header}.`,
        remedy: `Skriv en rad om urvalet (${full}).`,
      }),
      en: ({ count, all, role }, { full, header }) => ({
        says: `${count} of ${all} responses are from ${WORD[role].en[0]}, so the result shows mostly ${WORD[role].en[1]} picture.`,
        expected: `Several roles, or a line in ${header}.`,
        remedy: `Write a line about how you chose (${full}).`,
      }),
    }),
  },
  check: (submission, report) => {
    const { survey, about } = submission;
    if (survey === null || (about?.values.selection ?? null) !== null) return;
    const counts = new Map<Role, number>();
    let all = 0;
    for (const { role } of survey.respondents) {
      if (role === null) continue;
      counts.set(role, (counts.get(role) ?? 0) + 1);
      all++;
    }
    if (all < FEWEST_SHOWN) return;
    for (const [role, count] of counts) {
      if (count < all * MOSTLY_ONE) continue;
      report('one', {
        params: { count, all, role },
        found: '',
        at: factPlace(submission, 'selection'),
      });
    }
  },
  examples: {
    valid: [
      example(
        'urvalet är beskrivet',
        { kind: 'fill', sheet: 'survey', column: 'role', value: 'Chef' },
        { kind: 'fact', key: 'selection', value: 'I år frågade vi bara chefer' },
      ),
    ],
    invalid: [
      example('nästan bara chefer', {
        kind: 'fill',
        sheet: 'survey',
        column: 'role',
        value: 'Chef',
        rows: 11,
      }),
    ],
  },
});
