import { text } from '../text/index.ts';
import { ownershipCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { rowLabel } from './support/listing.ts';
import { isOdd } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

export const sharedInitiativeHasSharedId = defineRule({
  id: 'shared-initiative-has-shared-id',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Gemensamma initiativ har ett gemensamt id', 'Shared initiatives have a shared id'),
  why: text(
    'Med samma id hos alla som deltar räknas initiativet en gång i kommunkoncernen.',
    'With the same id with everyone taking part, the initiative counts once in the group.',
  ),
  remedy: text('Skriv det id som den som leder har gett.', 'Write the id that the leader has given.'),
  source: ['R21', 'R25'],
  messages: {
    noId: message<{ label: string; ownership: string }>({
      sv: ({ label, ownership }, { full, header }) => ({
        says: `${label} är ${ownership} men saknar ${header} (${full}).`,
        expected: 'Samma id hos alla som deltar, till exempel G-12.',
        remedy: 'Skriv det id som den som leder har gett.',
      }),
      en: ({ label, ownership }, { full, header }) => ({
        says: `${label} is ${ownership} but lacks ${header} (${full}).`,
        expected: 'The same id with everyone taking part, such as G-12.',
        remedy: 'Write the id that the leader has given.',
      }),
    }),
    ownWithId: message<{ label: string; ownership: string; sharedId: string }>({
      sv: ({ label, ownership, sharedId }, { full, header }) => ({
        says: `${label} är ${ownership} men har ${header} ${sharedId} (${full}).`,
        expected: `Ett gemensamt initiativ, eller tomt ${header}.`,
        remedy: 'Är det gemensamt? Ändra Egen eller gemensam. Annars ta bort id.',
      }),
      en: ({ label, ownership, sharedId }, { full, header }) => ({
        says: `${label} is ${ownership} but has ${header} ${sharedId} (${full}).`,
        expected: `A shared initiative, or an empty ${header}.`,
        remedy: 'Is it shared? Change Egen eller gemensam. Otherwise remove the id.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    if (portfolio === null) return;
    for (const { row, values } of portfolio.rows) {
      const { id, ownership, sharedId } = values;
      if (ownership === null || (ownership === 'own') === (sharedId === null)) continue;
      if (isOdd(submission, 'portfolio', row, 'sharedId')) continue;
      const at = cellPlace(portfolio, row, 'sharedId');
      const params = { label: rowLabel(id, at), ownership: choiceCell(ownershipCodes, ownership) };
      if (sharedId === null) report('noId', { params, found: '', at });
      else report('ownWithId', { params: { ...params, sharedId }, found: sharedId, at });
    }
  },
  examples: {
    valid: [
      example(
        'gemensamt med id',
        {
          kind: 'set',
          sheet: 'portfolio',
          row: 1,
          column: 'ownership',
          value: 'Gemensam, vi deltar',
        },
        { kind: 'set', sheet: 'portfolio', row: 1, column: 'sharedId', value: 'G-07' },
      ),
    ],
    invalid: [
      example('gemensamt utan id', {
        kind: 'set',
        sheet: 'portfolio',
        row: 1,
        column: 'ownership',
        value: 'Gemensam, vi deltar',
      }),
      example('eget med gemensamt id', {
        kind: 'set',
        sheet: 'portfolio',
        row: 1,
        column: 'sharedId',
        value: 'G-07',
      }),
    ],
  },
});
