import type { Change } from '../../rules/index.ts';
import { text } from '../../text/index.ts';
import { tableSheets } from '../../workbook/contract.ts';
import type { CellData } from '../../workbook/write-cell.ts';
import type { LooseSubmission } from '../collated-submission.ts';
import { type GroupTarget, groupTargets } from '../target-point.ts';
import { FIRST, groupExample, SECOND, THIRD, workbookOf } from './example/group-example.ts';
import { defineGroupRule, groupMessage } from './group-rule.ts';
import { choice } from './support/choices.ts';
import { cellText, sideOf, tableSide } from './support/sides.ts';

interface Said {
  readonly submission: LooseSubmission;
  readonly target: GroupTarget;
}

const axisWords = {
  innovation: text('innovation', 'innovation'),
  external: text('extern nytta', 'external benefit'),
} as const;

export const koncernTargetIsSetOnce = defineGroupRule({
  id: 'koncern-target-is-set-once',
  since: 2,
  stage: 'content',
  severity: 'advice',
  title: text('Koncernens målpunkt är en', 'The group has one target'),
  why: text(
    'Figur 2 visar en målpunkt. Sätter arbetsböckerna olika mål för kommunkoncernen kan bara ett av dem visas.',
    'Figure 2 shows one target. When workbooks set different targets for the group only one can be shown.',
  ),
  remedy: text(
    'Skriv det mål som är beslutat i alla arbetsböcker, eller bara i en.',
    'Write the target that was decided in every workbook, or in one only.',
  ),
  source: ['R11'],
  messages: {
    differ: groupMessage<{ sv: string; en: string; year: number; says: string; shown: string }>({
      sv: ({ sv, year, says, shown }) => ({
        says: `Arbetsböckerna sätter olika mål för kommunkoncernens ${sv} ${year}: ${says}. Det som visas är från ${shown}.`,
        expected: 'Samma mål och utgångsvärde för kommunkoncernen i alla arbetsböcker.',
        remedy: 'Skriv det mål som är beslutat i alla arbetsböcker, eller bara i en.',
      }),
      en: ({ en, year, says, shown }) => ({
        says: `The workbooks set different targets for the group’s ${en} ${year}: ${says}. What is shown is from ${shown}.`,
        expected: 'The same target and baseline for the group in every workbook.',
        remedy: 'Write the target that was decided in every workbook, or in one only.',
      }),
    }),
  },
  check: ({ submissions, instrument }, report) => {
    // In the order that the target point is taken: those on the koncern's own instrument come first.
    const isOther = (one: LooseSubmission): number => (one.instrument === instrument.id ? 0 : 1);
    const byPlace = new Map<string, Said[]>();
    for (const submission of submissions.toSorted((a, b) => isOther(a) - isOther(b))) {
      for (const target of groupTargets(submission.contribution.targets)) {
        const key = `${target.axis}:${target.year}`;
        byPlace.set(key, [...(byPlace.get(key) ?? []), { submission, target }]);
      }
    }
    for (const [key, all] of byPlace) {
      const [first] = all;
      const differing = all.filter((one) => valuesOf(one) !== (first && valuesOf(first)));
      if (first === undefined || differing.every(({ submission }) => submission === first.submission))
        continue;
      // Whoever was first to say each: as many may agree as there are organisations.
      const byValues = new Map<string, string>();
      for (const one of all) byValues.set(valuesOf(one), byValues.get(valuesOf(one)) ?? one.submission.name);
      const { axis, year } = first.target;
      report('differ', {
        subject: `target:${key}`,
        params: {
          sv: axisWords[axis].sv,
          en: axisWords[axis].en,
          year,
          says: [...byValues].map(([values, name]) => `${values} (${name})`).join(', '),
          shown: first.submission.name,
        },
        sides: all.map(({ submission, target: { row, target, baseline } }) =>
          sideOf(submission, [
            tableSide(submission, 'targets', row, 'target', target),
            tableSide(submission, 'targets', row, 'baseline', baseline),
          ]),
        ),
        choices: [
          choice('ask', text('Be dem rätta', 'Ask them to put it right')),
          choice('as-shown', text('Det som visas är det beslutade', 'What is shown was decided')),
        ],
        proposal: null,
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
    ],
  },
});

/** Target and baseline as a person would write them: `15`, or `1 → 15` with a baseline. */
function valuesOf({ target: { target, baseline } }: Said): string {
  const words = (value: CellData): string => cellText(tableSheets.targets.columns.target, value);
  return baseline === null ? words(target) : `${words(baseline)} → ${words(target)}`;
}

function koncernTarget(target: number, year = 2025): Change {
  const values = {
    concerns: 'Kommunkoncernen',
    measure: 'Innovation',
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
