import type { ChainKind, ChainOrphan, TargetState } from '@nylage/core/see';
import { type Text, text } from '@nylage/core/text';

/** Words of the pages about the plan. */
export const planWords = {
  all: text('Hela planen', 'The whole plan'),
  chain: text('Kedjan', 'The chain'),
  review: text('Plangranskning', 'Plan review'),
  currentState: text('Nuläge', 'Current state'),
  targetState: text('Önskat nyläge', 'Target state'),
  indicators: text('Indikatorer', 'Indicators'),
  indicator: text('Indikator', 'Indicator'),
  goalArea: text('Målområde', 'Goal area'),
  target: text('Mål', 'Target'),
  left: text('Kvar', 'Left'),
  state: text('Läge', 'State'),
  notMeasured: text('Mätinstrumentet mäter den inte.', 'The instrument does not measure it.'),
  disputed: text('En annan arbetsbok har ett annat mål', 'Another workbook has another target'),
  processMeasures: text('Processmått', 'Process measures'),
  measure: text('Mått', 'Measure'),
  figure: text('Värde', 'Value'),
  source: text('Källa', 'Source'),
  counted: text('räknat i bladen', 'counted in the sheets'),
  reported: text('som organisationerna har räknat', 'as organisations have counted'),
  noData: text('inga uppgifter än', 'no data yet'),
  cityActions: text('Stadens insatser', "The city's actions"),
  cityAction: text('Stadens insats', "The city's action"),
  ownActions: text('Egna insatser', 'Own actions'),
  ownAction: text('Egen insats', 'Own action'),
  contributes: text('Bidrar till', 'Contributes to'),
  status: text('Status', 'Status'),
  due: text('Klart senast', 'Due'),
  responsible: text('Ansvarig funktion', 'Responsible function'),
  noOwn: text('Ingen organisation har en insats här.', 'No organisation has an action here.'),
  why: text('Varför', 'Why'),
  chainMore: text(
    'Välj något, så ser du vad det hänger ihop med.',
    'Choose something to see what it belongs with.',
  ),
  derived: text(
    'Hur inriktningar och målområden hänger ihop är läst ur planens text, eftersom planen ritar det som bild.',
    'How directions and goal areas belong together is read from the text of the plan, since the plan draws it as an image.',
  ),
  wholeChain: text('Visa hela kedjan', 'Show the whole chain'),
  chosen: text('Valt', 'Chosen'),
  belongs: (counts: string): Text => text(`Hänger ihop med ${counts}.`, `Belongs with ${counts}.`),
  alone: text('Hänger inte ihop med något.', 'Belongs with nothing.'),
  noLinks: (count: string): Text => text(`Saknar koppling (${count})`, `Without a link (${count})`),
  reviewTitle: text('Plangranskning – att komplettera', 'Plan review – to complete'),
  reviewMore: (count: string): Text =>
    text(
      `${count} saker som planen kan kompletteras med. De är hämtade ur planen och ur remissvaren; stadsledningskontorets skäl står bredvid där det har svarat.`,
      `${count} things that the plan could be completed with. They come from the plan and from the referral answers; the office's reason stands beside where it has answered.`,
    ),
  found: text('Vad vi såg', 'What we saw'),
  todo: text('Att komplettera', 'To complete'),
  concerns: text('Gäller', 'Concerns'),
  need: text('Behov', 'Need'),
  answer: text('Svar', 'Answer'),
  wholePlan: text('hela planen', 'the whole plan'),
  targetsSet: (withTarget: string, of: string, reached: string): Text =>
    text(
      `Mål är satta för ${withTarget} av ${of} indikatorer, och ${reached} har nått sitt mål.`,
      `Targets are set for ${withTarget} of ${of} indicators, and ${reached} have reached theirs.`,
    ),
  withData: (withData: string, of: string): Text =>
    text(
      `${withData} av ${of} processmått har uppgifter.`,
      `${withData} of ${of} process measures have data.`,
    ),
  actionsSay: (own: string, without: string): Text =>
    text(
      `${own} egna insatser bidrar hit; ${without} av stadens insatser har ingen.`,
      `${own} own actions contribute here; ${without} of the city's actions have none.`,
    ),
} as const;

/** How an indicator stands to its target. */
export const targetStateWords: Readonly<Record<TargetState, Text>> = {
  'no-target': text('Mål saknas', 'No target'),
  'no-value': text('Värde saknas', 'No value'),
  reached: text('Nått', 'Reached'),
  'on-track': text('På väg', 'On track'),
  behind: text('Efter', 'Behind'),
  'cannot-tell': text('Kan inte bedömas', 'Cannot be told'),
};

/** The links of the chain, one and many. */
export const chainKindWords: Readonly<Record<ChainKind, { readonly one: Text; readonly many: Text }>> = {
  direction: { one: text('Inriktning', 'Direction'), many: text('Inriktningar', 'Directions') },
  'goal-area': { one: text('Målområde', 'Goal area'), many: text('Målområden', 'Goal areas') },
  'plan-action': { one: planWords.cityAction, many: planWords.cityActions },
  'own-action': { one: planWords.ownAction, many: planWords.ownActions },
  indicator: { one: planWords.indicator, many: planWords.indicators },
  competence: { one: text('Kompetens', 'Competence'), many: text('Kompetenser', 'Competences') },
};

/** What an orphan lacks, as a heading. */
export const orphanWords: Readonly<Record<ChainOrphan['lacks'], Text>> = {
  'own-action': text('Stadens insatser utan egen insats', "The city's actions without an own action"),
  'plan-action': text('Egna insatser utanför stadens insatser', "Own actions outside the city's actions"),
  indicator: text('Egna insatser utan indikator', 'Own actions without an indicator'),
  action: text('Indikatorer utan insats', 'Indicators without an action'),
  inventory: text('Kompetens som ingen har inventerat', 'Competence that nobody has in their inventory'),
};
