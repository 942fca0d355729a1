import { text } from '../../text/index.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';
import type { DataSetClaim } from '../claims.ts';
import type { LooseSubmission } from '../collated-submission.ts';
import { hasTable } from '../places.ts';
import { ownedDataSet, usedDataSet } from './example/data-set-rows.ts';
import { FIRST, groupExample, SECOND, workbookOf } from './example/group-example.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { askChoice, choice } from './support/choices.ts';
import { organisationNames } from './support/organisation-names.ts';
import { nothingThere, sideOf, tableSide } from './support/sides.ts';

export const receiverListsSharedDataSet = defineGroupRule({
  id: 'receiver-lists-shared-data-set',
  since: 1,
  stage: 'content',
  severity: 'advice',
  title: text(
    'Den som får en datamängd har den i sin lista',
    'Whoever receives a data set has it in its list',
  ),
  why: text(
    'Att data delas märks först när någon använder dem.',
    'That data is shared shows only when somebody uses it.',
  ),
  remedy: text('Fråga mottagaren om datamängden används.', 'Ask the receiver whether the data set is used.'),
  source: ['M3', 'R25'],
  notFor: text(
    'Den som inte har lämnat in bladet Datamängder.',
    'Whoever has not handed in the sheet Datamängder.',
  ),
  messages: {
    unlisted: groupMessage<{ id: string; name: string; owner: string; receiver: string }>({
      sv: ({ id, name, owner, receiver }) => ({
        says: `${owner} delar datamängden ${id} ${name} med ${receiver}, men ${receiver} har inte med den.`,
        expected: 'Datamängden hos båda, med samma id.',
        remedy: `Fråga ${receiver} om de använder den.`,
      }),
      en: ({ id, name, owner, receiver }) => ({
        says: `${owner} shares the data set ${id} ${name} with ${receiver}, but ${receiver} does not list it.`,
        expected: 'The data set with both, under the same id.',
        remedy: `Ask ${receiver} whether they use it.`,
      }),
    }),
  },
  check: ({ submissions, register }, report) => {
    const names = organisationNames(submissions, register);
    for (const owner of submissions) {
      for (const dataSet of owner.contribution.claims.dataSets) {
        if (dataSet.role !== 'ownsAndShares') continue;
        for (const typed of dataSet.sharedWith) {
          const receiver = names.meant(typed);
          if (receiver === null || receiver === owner || lists(receiver, dataSet)) continue;
          if (!hasTable(receiver.contribution.places, 'dataSets')) continue;
          const id = dataSet.id ?? '';
          report('unlisted', {
            subject: `receiver:${owner.organisation}:${normaliseLabel(id)}:${receiver.organisation}`,
            params: { id, name: dataSet.name, owner: owner.name, receiver: receiver.name },
            sides: [
              sideOf(owner, [
                tableSide(owner, 'dataSets', dataSet.row, 'id', id),
                tableSide(owner, 'dataSets', dataSet.row, 'name', dataSet.name),
                tableSide(owner, 'dataSets', dataSet.row, 'sharedWith', dataSet.sharedWith),
              ]),
              sideOf(receiver, [nothingThere('dataSets', 'id')]),
            ],
            choices: [
              askChoice(receiver.name),
              choice('leave', text(`${receiver.name} använder den inte`, `${receiver.name} does not use it`)),
            ],
            proposal: {
              choice: 'ask',
              reason: text(
                'Bara mottagaren vet om den används.',
                'Only the receiver knows whether it is used.',
              ),
            },
          });
        }
      }
    }
  },
  examples: {
    valid: [
      groupExample(
        'båda har datamängden',
        workbookOf(FIRST, ownedDataSet({ sharedWith: SECOND })),
        workbookOf(SECOND, usedDataSet({ fetchedFrom: FIRST })),
      ),
    ],
    invalid: [
      groupExample(
        'mottagaren har andra datamängder, men inte den',
        workbookOf(FIRST, ownedDataSet({ sharedWith: 'Prov AB' })),
        workbookOf(SECOND, usedDataSet({ id: 'D-31', name: 'Badplatser' })),
      ),
    ],
  },
});

/** Under the same id, or under the same name where the id is another. */
function lists({ contribution }: LooseSubmission, { id, name }: DataSetClaim): boolean {
  const same = (a: string | null, b: string | null): boolean =>
    a !== null && b !== null && normaliseLabel(a) === normaliseLabel(b);
  return contribution.claims.dataSets.some((one) => same(one.id, id) || same(one.name, name));
}
