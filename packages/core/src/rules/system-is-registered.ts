import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import type { Where } from './problem.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { idSet } from './support/ids.ts';
import { type Listing, listCells, sayListing } from './support/listing.ts';
import { cellPlace, sheetName } from './support/where.ts';

export const systemIsRegistered = defineRule({
  id: 'system-is-registered',
  since: 1,
  severity: 'advice',
  scope: 'row',
  title: text('Berörda system finns i systemlistan', 'Affected systems are in the list of systems'),
  why: text(
    'Det digitala arvet räknas med i prioriteringen bara för system som finns i listan.',
    'Digital heritage counts in the priorities only for systems in the list.',
  ),
  remedy: text('Rätta id, eller lägg till systemet.', 'Correct the id, or add the system.'),
  source: ['R13'],
  messages: {
    unknown: message<{ found: string; systems: string }>({
      sv: ({ found, systems }, { full }) => ({
        says: `’${found}’ i ${full} finns inte i ${systems}.`,
        expected: `Id eller namn i ${systems}, åtskilda med semikolon.`,
        remedy: 'Rätta id, eller lägg till systemet.',
      }),
      en: ({ found, systems }, { full }) => ({
        says: `’${found}’ in ${full} is not in ${systems}.`,
        expected: `Ids or names in ${systems}, separated by semicolons.`,
        remedy: 'Correct the id, or add the system.',
      }),
    }),
    several: message<{ count: number; systems: string } & Listing>({
      sv: ({ count, systems, ...cells }, { sheet }) => ({
        says: `${startWithCount(count, 'En rad', 'rader', 'sv')} i ${sheet} nämner system som inte finns i ${systems} (${sayListing(cells, 'sv')}).`,
        expected: `Id eller namn i ${systems}, åtskilda med semikolon.`,
        remedy: 'Rätta id, eller lägg till systemen.',
      }),
      en: ({ count, systems, ...cells }, { sheet }) => ({
        says: `${startWithCount(count, 'One row', 'rows', 'en')} in ${sheet} name systems that are not in ${systems} (${sayListing(cells, 'en')}).`,
        expected: `Ids or names in ${systems}, separated by semicolons.`,
        remedy: 'Correct the ids, or add the systems.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio, systems } = submission.tables;
    if (portfolio === null || systems === null || systems.rows.length === 0) return;
    const known = idSet(systems.rows.flatMap(({ values }) => [values.id, values.name]));
    const register = sheetName(submission, 'systems');
    const lost: { readonly found: string; readonly at: Where }[] = [];
    for (const { row, values } of portfolio.rows) {
      const unknown = (values.systems ?? []).filter((system) => !known.has(normaliseLabel(system)));
      if (unknown.length > 0)
        lost.push({ found: unknown.join(', '), at: cellPlace(portfolio, row, 'systems') });
    }
    fewOrMany(
      lost,
      ({ found, at }) => {
        report('unknown', { params: { found, systems: register }, found, at });
      },
      (all, { found, at }) => {
        const cells = listCells(all.map((one) => one.at));
        report('several', { params: { count: all.length, systems: register, ...cells }, found, at });
      },
    );
  },
  examples: {
    valid: [
      example('system med namn', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'systems',
        value: 'Ärendesystemet',
      }),
    ],
    invalid: [
      example('system som inte finns', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'systems',
        value: 'S-03; S-44',
      }),
      example('ett annat sätt att skriva id', {
        kind: 'fill',
        sheet: 'portfolio',
        column: 'systems',
        value: 'System 3',
      }),
    ],
  },
});
