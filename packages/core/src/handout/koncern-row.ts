import {
  type Instrument,
  type InstrumentNode,
  instrumentTree,
  type MaturityLevel,
} from '../instrument/index.ts';
import { type Text, text } from '../text/index.ts';

/** One number of the koncern that is handed out: a row of its long table. */
export interface KoncernRow {
  readonly year: number;
  /** Whose; null for the koncern. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly measure: KoncernMeasure;
  /** The node of the instrument, or the part of the plan, that it speaks of; null for the portfolio's. */
  readonly node: { readonly id: string; readonly level: RowLevel; readonly label: Text } | null;
  readonly value: number;
  /** Organisations behind a koncern number, respondents behind an organisation's; null where not known. */
  readonly behind: number | null;
}

/** What a number can speak of: a level of the instrument, or a kind of part of the plan. */
export type RowLevel = MaturityLevel | 'process-measure' | 'plan-action' | 'link';

/** The measures of the long table, by id. */
export type KoncernMeasure = keyof typeof measureWords;

/** What each measure is called, with its unit. */
export const measureWords = {
  organisationMean: text(
    'Mognad, varje organisation väger lika (%)',
    'Maturity, every organisation weighs the same (%)',
  ),
  respondentMean: text('Mognad, varje svar väger lika (%)', 'Maturity, every response weighs the same (%)'),
  lowerQuartile: text('Mognad, en fjärdedel ligger under (%)', 'Maturity, a quarter lie below (%)'),
  upperQuartile: text('Mognad, en fjärdedel ligger över (%)', 'Maturity, a quarter lie above (%)'),
  maturity: text('Mognad (%)', 'Maturity (%)'),
  deviation: text(
    'Mognad, standardavvikelse (procentenheter)',
    'Maturity, standard deviation (percentage points)',
  ),
  responseRate: text('Svarsfrekvens (%)', 'Response rate (%)'),
  innovation: text('Portföljen, innovation (%)', 'The portfolio, innovation (%)'),
  external: text('Portföljen, extern nytta (%)', 'The portfolio, external benefit (%)'),
  innovationExternal: text(
    'Portföljens vikt, innovation och extern nytta (%)',
    "The portfolio's weight, innovation and external benefit (%)",
  ),
  innovationInternal: text(
    'Portföljens vikt, innovation och intern nytta (%)',
    "The portfolio's weight, innovation and internal benefit (%)",
  ),
  efficiencyExternal: text(
    'Portföljens vikt, effektivitet och extern nytta (%)',
    "The portfolio's weight, efficiency and external benefit (%)",
  ),
  efficiencyInternal: text(
    'Portföljens vikt, effektivitet och intern nytta (%)',
    "The portfolio's weight, efficiency and internal benefit (%)",
  ),
  weightShare: text(
    'Portföljen, klassad del av vikten (%)',
    'The portfolio, classified share of the weight (%)',
  ),
  indicatorTarget: text('Indikatorns mål (%)', "The indicator's target (%)"),
  indicatorGap: text(
    'Kvar till indikatorns nästa mål (procentenheter)',
    "Left to the indicator's next target (percentage points)",
  ),
  processCount: text('Processmått (antal)', 'Process measure (count)'),
  processShare: text('Processmått (%)', 'Process measure (%)'),
  processDays: text('Processmått (dagar)', 'Process measure (days)'),
  ownActions: text('Egna insatser (antal)', 'Own actions (count)'),
  withoutLink: text('Saknar koppling (antal)', 'Without a link (count)'),
} as const satisfies Readonly<Record<string, Text>>;

/** Every node of an instrument by id, from the total down. */
export function nodesOf(instrument: Instrument): ReadonlyMap<string, InstrumentNode> {
  const nodes = new Map<string, InstrumentNode>();
  const visit = (node: InstrumentNode): void => {
    nodes.set(node.id, node);
    node.children.forEach(visit);
  };
  visit(instrumentTree(instrument));
  return nodes;
}

/** What the koncern is called where its numbers stand beside organisations'. */
export const theGroup = text('Kommunkoncernen', 'The group');
