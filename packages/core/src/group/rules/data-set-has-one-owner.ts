import { text } from '../../text/index.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';
import type { DataSetClaim } from '../claims.ts';
import type { LooseSubmission } from '../collated-submission.ts';
import { groupedBy } from '../grouped-by.ts';
import { ownedDataSet, usedDataSet } from './example/data-set-rows.ts';
import { FIRST, groupExample, SECOND, workbookOf } from './example/group-example.ts';
import type { Proposal } from './finding.ts';
import { defineGroupRule, type GroupRuleContext, groupMessage } from './group-rule.ts';
import { choice, noProposal } from './support/choices.ts';
import { organisationNames } from './support/organisation-names.ts';
import { sideOf, tableSide } from './support/sides.ts';

interface Owner {
  readonly submission: LooseSubmission;
  readonly dataSet: DataSetClaim;
}

export const dataSetHasOneOwner = defineGroupRule({
  id: 'data-set-has-one-owner',
  since: 1,
  stage: 'content',
  severity: 'warning',
  title: text('En datamängd har en ägare', 'A data set has one owner'),
  why: text(
    'Tydligt ägarskap av data är en del av det önskade nyläget.',
    'Clear ownership of data is part of the target state.',
  ),
  remedy: text(
    'Bestäm vem som äger den, eller att det är två olika.',
    'Decide who owns it, or that there are two different ones.',
  ),
  source: ['M3', 'A11', 'R25'],
  messages: {
    owners: groupMessage<{ id: string; names: string; count: number }>({
      sv: ({ id, names, count }) => ({
        says: `${count} organisationer skriver att de äger datamängden ${id}: ${names}.`,
        expected: 'En som äger och delar; andra använder.',
        remedy: 'Bestäm vem som äger den, eller att det är olika datamängder.',
      }),
      en: ({ id, names, count }) => ({
        says: `${count} organisations write that they own the data set ${id}: ${names}.`,
        expected: 'One that owns and shares; others use.',
        remedy: 'Decide who owns it, or that they are different data sets.',
      }),
    }),
  },
  check: (context, report) => {
    // Hardly any data set has several owners: first which have, and only then whose they are.
    const first = new Map<string, Owner['submission']>();
    const disputed = new Set<string>();
    for (const submission of context.submissions) {
      for (const dataSet of submission.contribution.claims.dataSets) {
        const key = ownedKey(dataSet);
        if (key === null) continue;
        const known = first.get(key);
        if (known === undefined) first.set(key, submission);
        else if (known !== submission) disputed.add(key);
      }
    }
    if (disputed.size === 0) return;
    const owned = context.submissions.flatMap((submission) =>
      submission.contribution.claims.dataSets.map((dataSet): Owner => ({ submission, dataSet })),
    );
    const owners = groupedBy(owned, ({ dataSet }) => {
      const key = ownedKey(dataSet);
      return key !== null && disputed.has(key) ? key : null;
    });
    for (const [key, rows] of owners) {
      const organisations = new Set(rows.map(({ submission }) => submission));
      report('owners', {
        subject: `owner:${key}`,
        params: {
          id: `${rows[0]?.dataSet.id ?? ''} ${rows[0]?.dataSet.name ?? ''}`,
          names: [...organisations].map(({ name }) => name).join(', '),
          count: organisations.size,
        },
        sides: rows.map(({ submission, dataSet: { row, id, name, role } }) =>
          sideOf(submission, [
            tableSide(submission, 'dataSets', row, 'id', id),
            tableSide(submission, 'dataSets', row, 'name', name),
            tableSide(submission, 'dataSets', row, 'role', role),
          ]),
        ),
        choices: [
          ...[...organisations].map(({ organisation, name }) =>
            choice(`owns:${organisation}`, text(`${name} äger den`, `${name} owns it`)),
          ),
          choice('each', text('Det är olika datamängder', 'They are different data sets')),
        ],
        proposal: proposed(rows, context),
      });
    }
  },
  examples: {
    valid: [
      groupExample(
        'en äger och en använder',
        workbookOf(FIRST, ownedDataSet()),
        workbookOf(SECOND, usedDataSet({ fetchedFrom: FIRST })),
      ),
      groupExample(
        'samma id för olika datamängder: var och en numrerar sina egna',
        workbookOf(FIRST, ownedDataSet()),
        workbookOf(SECOND, ownedDataSet({ name: 'Badplatser' })),
      ),
    ],
    invalid: [
      groupExample(
        'två som äger samma datamängd',
        workbookOf(FIRST, ownedDataSet()),
        workbookOf(SECOND, ownedDataSet({ id: 'd-07' })),
      ),
    ],
  },
});

/**
 * What an owned data set is known by; null where nobody says to own it. Ids are each organisation's own
 * numbering: only with the name do they speak of one data set.
 */
function ownedKey({ id, name, role }: Owner['dataSet']): string | null {
  return role === 'ownsAndShares' && id !== null ? `${normaliseLabel(id)} ${normaliseLabel(name)}` : null;
}

/** Whom the users fetch it from. */
function proposed(rows: readonly Owner[], { submissions, register }: GroupRuleContext): Proposal {
  const key = normaliseLabel(rows[0]?.dataSet.id ?? '');
  const names = organisationNames(
    rows.map(({ submission }) => submission),
    register,
  );
  const votes = new Map<LooseSubmission, number>();
  for (const { contribution } of submissions) {
    for (const { id, role, fetchedFrom } of contribution.claims.dataSets) {
      if (role !== 'uses' || normaliseLabel(id ?? '') !== key) continue;
      for (const typed of fetchedFrom) {
        const owner = names.meant(typed);
        if (owner !== null) votes.set(owner, (votes.get(owner) ?? 0) + 1);
      }
    }
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first === undefined)
    return noProposal(
      'ingen av dem som använder den säger att den hämtas från någon av dem.',
      'nobody who uses it says that it is fetched from any of them.',
    );
  if (first[1] === second?.[1])
    return noProposal(
      'de som använder den hämtar den från olika håll, lika många från vart och ett.',
      'those who use it fetch it from different places, as many from each.',
    );
  const [{ organisation, name }, count] = first;
  return {
    choice: `owns:${organisation}`,
    reason: text(
      `De som använder den hämtar den från ${name} (${count}).`,
      `Those who use it fetch it from ${name} (${count}).`,
    ),
  };
}
