import { text } from '../../text/index.ts';
import { FIRST, groupExample, SECOND, sharedRow, workbookOf } from './example/group-example.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { askChoice, choice } from './support/choices.ts';
import { organisationNames } from './support/organisation-names.ts';
import { sharedRows } from './support/shared-initiatives.ts';
import { nothingThere, sideOf, tableSide } from './support/sides.ts';

export const namedParticipantListsInitiative = defineGroupRule({
  id: 'named-participant-lists-initiative',
  since: 1,
  stage: 'content',
  severity: 'advice',
  title: text(
    'Den som sägs delta har initiativet i sin lista',
    'Whoever is said to take part has the initiative in its list',
  ),
  why: text(
    'Annars syns inte att flera arbetar med samma sak.',
    'Otherwise it does not show that several work on the same thing.',
  ),
  remedy: text('Fråga den som nämns om den deltar.', 'Ask whoever is named whether it takes part.'),
  source: ['R21', 'R29'],
  notFor: text(
    'Den som nämns utan att delta, till exempel som mottagare.',
    'Whoever is named without taking part, for instance as receiver.',
  ),
  messages: {
    unlisted: groupMessage<{ sharedId: string; teller: string; named: string }>({
      sv: ({ sharedId, teller, named }) => ({
        says: `${teller} nämner ${named} i det gemensamma initiativet ${sharedId}, men ${named} har inte med ${sharedId}.`,
        expected: `${sharedId} hos alla som deltar.`,
        remedy: `Fråga ${named} om de deltar.`,
      }),
      en: ({ sharedId, teller, named }) => ({
        says: `${teller} names ${named} in the shared initiative ${sharedId}, but ${named} does not list ${sharedId}.`,
        expected: `${sharedId} with everyone who takes part.`,
        remedy: `Ask ${named} whether they take part.`,
      }),
    }),
  },
  check: ({ submissions, register }, report) => {
    const names = organisationNames(submissions, register);
    for (const [key, rows] of sharedRows(submissions)) {
      const listed = new Set(rows.map(({ submission }) => submission));
      const told = new Set<string>();
      for (const { submission, initiative } of rows) {
        const words = submission.contribution.claims.sharedTexts.find(({ row }) => row === initiative.row);
        for (const { submission: named } of names.namedIn(words?.text ?? '')) {
          if (listed.has(named) || told.has(named.organisation)) continue;
          told.add(named.organisation);
          const sharedId = initiative.sharedId ?? key;
          report('unlisted', {
            subject: `participant:${key}:${named.organisation}`,
            params: { sharedId, teller: submission.name, named: named.name },
            sides: [
              sideOf(submission, [
                tableSide(submission, 'portfolio', initiative.row, 'sharedId', sharedId),
                tableSide(submission, 'portfolio', initiative.row, 'motivation', words?.text ?? ''),
              ]),
              sideOf(named, [nothingThere('portfolio', 'sharedId')]),
            ],
            choices: [
              askChoice(named.name),
              choice('leave', text(`${named.name} deltar inte`, `${named.name} does not take part`)),
            ],
            proposal: {
              choice: 'ask',
              reason: text('Bara de själva vet om de deltar.', 'Only they know whether they take part.'),
            },
          });
        }
      }
    }
  },
  examples: {
    valid: [
      groupExample(
        'båda har initiativet',
        workbookOf(FIRST, {
          kind: 'set',
          sheet: 'portfolio',
          row: 2,
          column: 'motivation',
          value: 'Nytt mot i dag, tillsammans med Provbolaget',
        }),
        workbookOf(SECOND, ...sharedRow('Gemensam, vi deltar', { budget: 100, hours: 60 })),
      ),
    ],
    invalid: [
      groupExample(
        'den som nämns har inte med initiativet',
        workbookOf(FIRST, {
          kind: 'set',
          sheet: 'portfolio',
          row: 2,
          column: 'motivation',
          value: 'Nytt mot i dag, tillsammans med Provbolaget',
        }),
        workbookOf(SECOND),
      ),
    ],
  },
});
