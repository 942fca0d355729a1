import { text } from '../text/index.ts';
import { findEmail, findPersonalEmail } from '../text/personal-data.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { textCells } from './support/text-cells.ts';
import { factPlace } from './support/where.ts';

export const noEMailAddress = defineRule({
  id: 'no-e-mail-address',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('Ingen e-postadress i arbetsboken', 'No e-mail address in the workbook'),
  why: text(
    'En adress pekar ofta ut en person, och det som lämnas in blir allmän handling.',
    'An address often points at a person, and what is handed in becomes a public document.',
  ),
  remedy: text('Skriv funktionen i stället.', 'Write the function instead.'),
  source: ['GDPR'],
  notFor: text(
    'En gemensam brevlåda i Kontaktfunktion är tillåten och rapporteras inte.',
    'A shared mailbox in Kontaktfunktion is allowed and not reported.',
  ),
  messages: {
    found: message<Record<never, never>>({
      sv: (_, { full }) => ({
        says: `Texten i ${full} innehåller en e-postadress. Vi visar den ingenstans.`,
        expected: 'Ingen text som pekar ut en person.',
        remedy: 'Ta bort adressen, eller skriv funktionen i stället.',
      }),
      en: (_, { full }) => ({
        says: `The text in ${full} holds an e-mail address. We show it nowhere.`,
        expected: 'No text that points at a person.',
        remedy: 'Remove the address, or write the function instead.',
      }),
    }),
  },
  check: (submission, report) => {
    const contact = factPlace(submission, 'contactFunction');
    const named = findPersonalEmail(submission.about?.values.contactFunction ?? '').length > 0;
    for (const { at, masked } of textCells(submission, findEmail)) {
      const isContact = at.sheet === contact.sheet && at.row === contact.row && at.column === contact.column;
      if (isContact && !named) continue;
      report('found', { params: {}, found: masked, at });
    }
  },
  examples: {
    valid: [
      example('gemensam brevlåda', {
        kind: 'fact',
        key: 'contactFunction',
        value: 'digitalisering@exempel.se',
      }),
    ],
    invalid: [
      example('adress i en motivering', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'motivation',
        value: 'Fråga provperson@exempel.se om vad som är nytt',
      }),
      example('en persons adress som kontakt', {
        kind: 'fact',
        key: 'contactFunction',
        value: 'prov.person@exempel.se',
      }),
      example('adress i ett eget blad', {
        kind: 'add-sheet',
        name: 'Inbjudna',
        rows: [['E-post'], ['prov.person@exempel.se']],
      }),
    ],
  },
});
