import type { CountWithheld } from '../../group/index.ts';
import {
  formatCount,
  formatNumber,
  formatPercent,
  type Language,
  type Text,
  text,
} from '../../text/index.ts';
import type { HandedCount, HandedIndicator, HandedMeasure, HandedPlan, HandedTarget } from './handed-plan.ts';

/** Words of the plan's follow-up where it is handed out. */
export const planHandoutWords = {
  title: text('Planen uppföljd', 'The plan followed up'),
  intro: (plan: Text): Text =>
    text(
      `Så ligger kommunkoncernen till i ${plan.sv}. Indikatorernas värden är koncernens medelvärden, där varje organisation väger lika. Tal över organisationer visas när ingen, eller minst fem, står bakom dem.`,
      `How the group stands in ${plan.en}. Values of indicators are the group's means, where every organisation weighs the same. Numbers over organisations are shown when none, or at least five, are behind them.`,
    ),
  states: (current: Text, target: Text): Text =>
    text(
      `Nuläge: ${current.sv} Önskat nyläge: ${target.sv}`,
      `Current state: ${current.en} Target state: ${target.en}`,
    ),
  goalArea: text('Målområde', 'Goal area'),
  indicators: text('Indikatorer', 'Indicators'),
  indicator: text('Indikator', 'Indicator'),
  organisations: text('Organisationer', 'Organisations'),
  targets: text('Mål', 'Target'),
  target: text('Nästa mål (%)', 'Next target (%)'),
  targetYear: text('Målets år', 'Year of the target'),
  allTargets: text('Alla mål', 'All targets'),
  gap: text('Kvar till nästa mål (procentenheter)', 'Left to the next target (percentage points)'),
  gapMore: text(
    'Är det som är kvar till målet under noll är målet passerat.',
    'Where what is left to the target is below zero, the target is passed.',
  ),
  noTargets: text('Inget mål är satt för någon indikator.', 'No target is set for any indicator.'),
  noTarget: text('inget mål', 'no target'),
  disputed: text('två arbetsböcker säger olika', 'two workbooks say different things'),
  measures: text('Processmått', 'Process measures'),
  measure: text('Mått', 'Measure'),
  value: text('Värde', 'Value'),
  percent: text('Värde (%)', 'Value (%)'),
  unit: text('Enhet', 'Unit'),
  source: text('Källa', 'Source'),
  method: text('Så räknades det', 'How it was counted'),
  counted: text('räknat i bladen', 'counted in the sheets'),
  reported: text('som organisationerna har räknat', 'as organisations have counted'),
  noData: text('inga uppgifter än', 'no data yet'),
  behind: (organisations: string, of: string): Text =>
    text(`${organisations} av ${of}`, `${organisations} of ${of}`),
  actions: text('Stadens insatser', "The city's actions"),
  action: text('Stadens insats', "The city's action"),
  own: text('Egna insatser', 'Own actions'),
  actionsMore: text(
    'Egna insatser räknas vid var och en av stadens insatser som de säger att de bidrar till; avbrutna räknas inte.',
    "Own actions count at each of the city's actions that they say they contribute to; those called off do not count.",
  ),
  withoutLink: text('Saknar koppling', 'Without a link'),
  what: text('Vad', 'What'),
  count: text('Antal', 'Count'),
  which: text('Vilka', 'Which'),
  none: text('inga', 'none'),
  blank: text('visas inte', 'not shown'),
  fewer: text('färre än 5', 'fewer than 5'),
  decided: text('Vad som beslutats', 'What was decided'),
  decidedMore: text(
    'Beslut som gäller för talen här, där arbetsböckerna sa olika.',
    'Decisions that hold for the numbers here, where the workbooks said different things.',
  ),
  nothingDecided: text('Inget har behövt beslutas.', 'Nothing has needed a decision.'),
  about: text('Vad det gällde', 'What it was about'),
  who: text('Vilkas arbetsböcker', 'Whose workbooks'),
  choice: text('Beslut', 'Decision'),
  why: text('Varför', 'Why'),
  role: text('Roll', 'Role'),
  when: text('När', 'When'),
} as const;

/** What must be known to read the follow-up: what the numbers are, and of targets. */
export function introLines({ title, indicators }: HandedPlan, language: Language): readonly string[] {
  const hasTarget = indicators.some(({ targets }) => targets.length > 0);
  const { intro, gapMore, noTargets, actionsMore } = planHandoutWords;
  return [intro(title), hasTarget ? gapMore : noTargets, actionsMore].map((line) => line[language]);
}

/** What each unit of a figure is called. */
export const unitWords: Readonly<Record<HandedMeasure['figures'][number]['unit'], Text>> = {
  count: text('antal', 'count'),
  percent: text('procent', 'percent'),
  days: text('dagar', 'days'),
};

/** What stands in a number's place that is left out. */
export function insteadOf(why: CountWithheld): Text {
  return why === 'few-organisations' ? planHandoutWords.fewer : planHandoutWords.blank;
}

/** `Sparad ledtid: 43,2 %`. A count that is a mean has a decimal. */
export function figureText(
  { label, value, unit }: HandedMeasure['figures'][number],
  language: Language,
): string {
  return `${label[language]}: ${figureValue(value, unit, language)}`;
}

function figureValue(
  value: number | null,
  unit: HandedMeasure['figures'][number]['unit'],
  language: Language,
): string {
  if (value === null || unit === 'percent') return formatPercent(value, language);
  const number = formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  return unit === 'days' ? `${number} ${unitWords.days[language]}` : number;
}

/** A count, what stands in its place, or that there is nothing to count in. */
export function countText({ value, notShown }: HandedCount, language: Language): string {
  if (notShown !== null) return insteadOf(notShown)[language];
  return value === null ? planHandoutWords.noData[language] : formatCount(value, language);
}

/** `52,0 % (2023), 60,0 % (2025)`, or that there is none. */
export function targetsText(targets: readonly HandedTarget[], language: Language): string {
  if (targets.length === 0) return planHandoutWords.noTarget[language];
  return targets
    .map(({ year, target, disputed }) => {
      const more = disputed ? `, ${planHandoutWords.disputed[language]}` : '';
      return `${formatPercent(target, language)} (${year}${more})`;
    })
    .join(', ');
}

/** An indicator's value in a year, or what stands in its place. */
export function indicatorText(
  { value, isWithheld }: HandedIndicator['years'][number],
  language: Language,
): string {
  return isWithheld ? planHandoutWords.blank[language] : formatPercent(value, language);
}
