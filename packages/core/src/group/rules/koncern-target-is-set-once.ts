import type { Change } from '../../rules/index.ts';
import { text } from '../../text/index.ts';
import { tableSheets } from '../../workbook/contract.ts';
import type { CellData } from '../../workbook/write-cell.ts';
import type { LooseSubmission } from '../collated-submission.ts';
import { type GroupTarget, groupTargets, targetKey } from '../target-point.ts';
import { FIRST, groupExample, SECOND, THIRD, workbookOf } from './example/group-example.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { choice, noProposal } from './support/choices.ts';
import { cellText, sideOf, tableSide } from './support/sides.ts';

interface Said {
  readonly submission: LooseSubmission;
  readonly target: GroupTarget;
}

export const koncernTargetIsSetOnce = defineGroupRule({
  id: 'koncern-target-is-set-once',
  since: 1,
  stage: 'content',
  severity: 'advice',
  title: text(
    'Koncernen har ett mål för varje mått och år',
    'The group has one target for each measure and year',
  ),
  why: text(
    'Figur 2 visar en målpunkt, och varje indikator ett mål för året. Sätter arbetsböckerna olika mål för kommunkoncernen kan bara ett av dem visas.',
    'Figure 2 shows one target point, and every indicator one target for the year. When workbooks set different targets for the group only one can be shown.',
  ),
  remedy: text(
    'Välj vilket mål som gäller, eller be dem skriva det mål som är beslutat.',
    'Choose which target holds, or ask them to write the target that was decided.',
  ),
  source: ['R11'],
  messages: {
    differ: groupMessage<{ sv: string; en: string; year: number; says: string; shown: string }>({
      sv: ({ sv, year, says, shown }) => ({
        says: `Arbetsböckerna sätter olika mål för kommunkoncernens ${sv} ${year}: ${says}. Utan beslut visas det från ${shown}.`,
        expected: 'Samma mål och utgångsvärde för kommunkoncernen i alla arbetsböcker.',
        remedy: 'Välj vilket mål som gäller, eller be dem skriva det mål som är beslutat.',
      }),
      en: ({ en, year, says, shown }) => ({
        says: `The workbooks set different targets for the group’s ${en} ${year}: ${says}. Without a decision the one from ${shown} is shown.`,
        expected: 'The same target and baseline for the group in every workbook.',
        remedy: 'Choose which target holds, or ask them to write the target that was decided.',
      }),
    }),
  },
  check: ({ submissions, instrument }, report) => {
    // In the order that the target point is taken: those on the koncern's own instrument come first.
    const isOther = (one: LooseSubmission): number => (one.instrument === instrument.id ? 0 : 1);
    const byPlace = new Map<string, Said[]>();
    for (const submission of submissions.toSorted((a, b) => isOther(a) - isOther(b))) {
      for (const target of groupTargets(submission.contribution.targets, instrument)) {
        const key = targetKey(target.measure, target.year);
        const known = byPlace.get(key) ?? [];
        // Of several rows in one workbook the first is what it says.
        if (known.some((one) => one.submission === submission)) continue;
        byPlace.set(key, [...known, { submission, target }]);
      }
    }
    for (const [key, all] of byPlace) {
      const [first] = all;
      if (first === undefined || all.every((one) => valuesOf(one) === valuesOf(first))) continue;
      // Whoever was first to say each: as many may agree as there are organisations.
      const byValues = new Map<string, LooseSubmission>();
      for (const one of all) byValues.set(valuesOf(one), byValues.get(valuesOf(one)) ?? one.submission);
      const { measure, label, year } = first.target;
      report('differ', {
        subject: `target:${key}`,
        params: {
          sv: label.sv,
          en: label.en,
          year,
          says: [...byValues].map(([values, { name }]) => `${values} (${name})`).join(', '),
          shown: first.submission.name,
        },
        sides: all.map(({ submission, target: { row, target, baseline } }) =>
          sideOf(submission, [
            tableSide(submission, 'targets', row, 'target', target),
            tableSide(submission, 'targets', row, 'baseline', baseline),
          ]),
        ),
        choices: [
          ...[...byValues].map(([values, { organisation, name }]) =>
            choice(
              `sets:${organisation}`,
              text(`${values} gäller, som ${name} skriver`, `${values} holds, as ${name} writes`),
              { kind: 'target', measure, year, organisation },
            ),
          ),
          choice('ask', text('Be dem rätta', 'Ask them to put it right')),
        ],
        proposal: noProposal(
          'bara den som har beslutat om målet vet vilket som gäller.',
          'only whoever decided on the target knows which holds.',
        ),
      });
    }
  },
  examples: {
    valid: [
      groupExample(
        'samma målpunkt hos två, ingen hos den tredje',
        workbookOf(FIRST, koncernTarget(15)),
        workbookOf(SECOND, koncernTarget(15)),
        workbookOf(THIRD),
      ),
      groupExample(
        'olika mål för olika år',
        workbookOf(FIRST, koncernTarget(10, 2023)),
        workbookOf(SECOND, koncernTarget(15)),
      ),
    ],
    invalid: [
      groupExample(
        'två målpunkter för kommunkoncernen',
        workbookOf(FIRST, koncernTarget(15)),
        workbookOf(SECOND, koncernTarget(20)),
      ),
      groupExample(
        'två mål för en indikator, med olika namn på samma princip',
        workbookOf(FIRST, koncernTarget(60, 2025, 'Balansering')),
        workbookOf(SECOND, koncernTarget(70, 2025, 'balancing')),
      ),
    ],
  },
});

/** Target and baseline as a person would write them: `15`, or `1 → 15` with a baseline. */
function valuesOf({ target: { target, baseline } }: Said): string {
  const words = (value: CellData): string => cellText(tableSheets.targets.columns.target, value);
  return baseline === null ? words(target) : `${words(baseline)} → ${words(target)}`;
}

function koncernTarget(target: number, year = 2025, measure = 'Innovation'): Change {
  const values = {
    concerns: 'Kommunkoncernen',
    measure,
    year,
    target,
    baseline: 1,
    unit: '%',
    argument: 'Beslutat i planen',
    decidedBy: 'Kommunstyrelsen',
    decidedOn: '2022-02-01',
    recordNumber: '0001/22',
  };
  return { kind: 'add-row', sheet: 'targets', values };
}
