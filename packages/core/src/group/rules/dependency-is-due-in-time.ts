import { text } from '../../text/index.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';
import { rowsOf, type WaitClaim } from '../claims.ts';
import type { LooseSubmission } from '../collated-submission.ts';
import { FIRST, groupExample, SECOND, THIRD, workbookOf } from './example/group-example.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { askChoice, choice } from './support/choices.ts';
import { organisationNames } from './support/organisation-names.ts';
import { sideOf, tableSide } from './support/sides.ts';

/** An action that somebody else's action waits for. */
interface Awaited {
  readonly submission: LooseSubmission;
  readonly row: number;
  readonly id: string;
  readonly due: string | null;
  readonly status: string | null;
}

export const dependencyIsDueInTime = defineGroupRule({
  id: 'dependency-is-due-in-time',
  since: 1,
  stage: 'content',
  severity: 'warning',
  title: text(
    'Det en insats väntar på hos andra blir klart i tid',
    'What an action waits for from others is done in time',
  ),
  why: text(
    'Ordningen mellan insatser håller bara om den som väntas på är klar först.',
    'The order between actions holds only when what is waited for is done first.',
  ),
  remedy: text(
    'Be en av dem flytta sitt datum, eller ta bort beroendet.',
    'Ask one of them to move its date, or remove the dependency.',
  ),
  source: ['R5', 'R8'],
  messages: {
    late: groupMessage<{
      waiting: string;
      waitingId: string;
      due: string;
      other: string;
      otherId: string;
      otherDue: string;
    }>({
      sv: ({ waiting, waitingId, due, other, otherId, otherDue }) => ({
        says: `${waitingId} hos ${waiting} ska vara klar ${due} men väntar på ${otherId} hos ${other}, som ska vara klar ${otherDue}.`,
        expected: `${otherId} klar senast ${due}.`,
        remedy: 'Be en av dem flytta sitt datum, eller ta bort beroendet.',
      }),
      en: ({ waiting, waitingId, due, other, otherId, otherDue }) => ({
        says: `${waitingId} of ${waiting} is due ${due} but waits for ${otherId} of ${other}, which is due ${otherDue}.`,
        expected: `${otherId} done by ${due}.`,
        remedy: 'Ask one of them to move its date, or remove the dependency.',
      }),
    }),
  },
  check: ({ submissions, register }, report) => {
    const find = awaitedActions(submissions, register);
    for (const submission of submissions) {
      for (const wait of submission.contribution.claims.waits) {
        for (const typed of wait.waitsFor) {
          const awaited = find(submission, typed);
          if (awaited === null || !isLate(wait, awaited)) continue;
          const { submission: other } = awaited;
          const waitingId = wait.id ?? '';
          report('late', {
            subject: `wait:${submission.organisation}:${normaliseLabel(waitingId)}:${other.organisation}:${normaliseLabel(awaited.id)}`,
            params: {
              waiting: submission.name,
              waitingId,
              due: wait.due ?? '',
              other: other.name,
              otherId: awaited.id,
              otherDue: awaited.due ?? '',
            },
            sides: [
              sideOf(submission, [
                tableSide(submission, 'actions', wait.row, 'dependsOn', wait.waitsFor),
                tableSide(submission, 'actions', wait.row, 'due', wait.due),
              ]),
              sideOf(other, [
                tableSide(other, 'actions', awaited.row, 'id', awaited.id),
                tableSide(other, 'actions', awaited.row, 'due', awaited.due),
              ]),
            ],
            choices: [
              askChoice(submission.name),
              { ...askChoice(other.name), id: 'ask-other' },
              choice('leave', text('Datumen får stå', 'The dates may stand')),
            ],
            proposal: {
              choice: 'ask',
              reason: text(
                `${submission.name} väntar, och vet om det går att börja utan ${awaited.id}.`,
                `${submission.name} waits, and knows whether it can begin without ${awaited.id}.`,
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
        'den andra är klar först',
        workbookOf(FIRST, waits('Provbolaget: L01')),
        workbookOf(SECOND),
      ),
      groupExample(
        'samma id hos två andra: ingen vet vilken',
        workbookOf(FIRST, waits('L11')),
        workbookOf(SECOND, later('L11')),
        workbookOf(THIRD, later('L11')),
      ),
    ],
    invalid: [
      groupExample(
        'den andra är klar först på hösten',
        workbookOf(FIRST, waits('Provbolaget L11')),
        workbookOf(SECOND, later('L11')),
      ),
      groupExample('bara en har det id:t', workbookOf(FIRST, waits('L11')), workbookOf(SECOND, later('L11'))),
    ],
  },
});

/** What is already done is in time, whatever its date says. */
function isLate({ due }: WaitClaim, awaited: Awaited): boolean {
  return due !== null && awaited.due !== null && awaited.due > due && awaited.status !== 'done';
}

/**
 * Finds an action that another organisation has: `Provbolaget: L11`, `L11 (Provbolaget)`, or only an
 * id that no more than one other has.
 */
function awaitedActions(
  submissions: readonly LooseSubmission[],
  register: Parameters<typeof organisationNames>[1],
): (waiting: LooseSubmission, typed: string) => Awaited | null {
  const names = organisationNames(submissions, register);
  const read = new Map<LooseSubmission, ReadonlyMap<string, Awaited>>();
  const actionsOf = (submission: LooseSubmission): ReadonlyMap<string, Awaited> => {
    const known = read.get(submission);
    if (known !== undefined) return known;
    // Unpacked only where somebody waits for another: hardly ever.
    const actions = new Map(
      rowsOf(submission.tables(['actions']), 'actions').flatMap(({ id, due, status }, row) =>
        id === null ? [] : [[normaliseLabel(id), { submission, row, id, due, status }] as const],
      ),
    );
    read.set(submission, actions);
    return actions;
  };
  return (waiting, typed) => {
    const named = names.namedIn(typed).filter(({ submission }) => submission !== waiting);
    for (const { submission, rest } of named) {
      const found = actionsOf(submission).get(normaliseLabel(rest));
      if (found !== undefined) return found;
    }
    if (named.length > 0) return null;
    const found = submissions.flatMap((one) =>
      one === waiting ? [] : (actionsOf(one).get(normaliseLabel(typed)) ?? []),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

function waits(dependsOn: string) {
  return { kind: 'set', sheet: 'actions', row: 0, column: 'dependsOn', value: dependsOn } as const;
}

function later(id: string) {
  return {
    kind: 'copy-row',
    sheet: 'actions',
    row: 0,
    values: { id, name: 'Välj plattform', due: '2022-09-30' },
  } as const;
}
