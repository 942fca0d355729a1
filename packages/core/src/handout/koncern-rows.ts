import {
  type Instrument,
  type InstrumentNode,
  instrumentTree,
  type MaturityLevel,
} from '../instrument/index.ts';
import type { HandoutReport } from '../report/index.ts';
import { type Language, type Text, text } from '../text/index.ts';
import type { CsvCell } from './csv.ts';

/** One number of the koncern that is handed out: a row of its long table. */
export interface KoncernRow {
  readonly year: number;
  /** Whose; null for the koncern. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly measure: KoncernMeasure;
  /** The node of the instrument that it speaks of; null for the portfolio's. */
  readonly node: { readonly id: string; readonly level: MaturityLevel; readonly label: Text } | null;
  readonly value: number;
  /** Organisations behind a koncern number, respondents behind an organisation's; null where not known. */
  readonly behind: number | null;
}

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

/** Every number that is handed out, one row each: what is withheld has no row. */
export function koncernRows(report: HandoutReport, instrument: Instrument): readonly KoncernRow[] {
  const nodes = nodesOf(instrument);
  return report.years.flatMap((one) => {
    const rows: KoncernRow[] = [];
    const add = (
      measure: KoncernMeasure,
      value: number | null | undefined,
      about: {
        readonly node?: string;
        readonly organisation?: KoncernRow['organisation'];
        readonly behind: number | null;
      },
    ): void => {
      if (value === null || value === undefined) return;
      const node = about.node === undefined ? null : (nodes.get(about.node) ?? null);
      rows.push({
        year: one.year,
        organisation: about.organisation ?? null,
        measure,
        node,
        value,
        behind: about.behind,
      });
    };
    for (const { id, organisationMean, respondentMean, organisations, quartiles } of one.maturity) {
      const about = { node: id, behind: organisations };
      add('organisationMean', organisationMean, about);
      add('respondentMean', respondentMean, about);
      add('lowerQuartile', quartiles?.[0], about);
      add('upperQuartile', quartiles?.[2], about);
    }
    add('responseRate', one.responseRate?.value, {
      node: 'total',
      behind: one.responseRate?.organisations ?? null,
    });
    const { portfolio } = one;
    const pooled = { behind: portfolio.coverage.organisations };
    add('innovation', portfolio.point?.innovation, pooled);
    add('external', portfolio.point?.external, pooled);
    add('innovationExternal', portfolio.cells?.innovationExternal, pooled);
    add('innovationInternal', portfolio.cells?.innovationInternal, pooled);
    add('efficiencyExternal', portfolio.cells?.efficiencyExternal, pooled);
    add('efficiencyInternal', portfolio.cells?.efficiencyInternal, pooled);
    add('weightShare', portfolio.coverage.weightShare, pooled);
    for (const { id, name, nodes: own, responseRate } of one.byOrganisation) {
      const organisation = { id, name };
      add('responseRate', responseRate?.value, {
        node: 'total',
        organisation,
        behind: responseRate?.answered ?? null,
      });
      for (const { id: node, value, n, sd } of own) {
        add('maturity', value, { node, organisation, behind: n });
        add('deviation', sd, { node, organisation, behind: n });
      }
    }
    for (const { id, name, point, coverage } of portfolio.byOrganisation) {
      const about = { organisation: { id, name }, behind: null };
      add('innovation', point?.innovation, about);
      add('external', point?.external, about);
      add('weightShare', point === null ? null : coverage.weightShare, about);
    }
    return rows;
  });
}

const levelWords: Readonly<Record<MaturityLevel, Text>> = {
  total: text('Totalt', 'Total'),
  dimension: text('Dimension', 'Dimension'),
  factor: text('Faktor', 'Factor'),
  principle: text('Princip', 'Principle'),
  statement: text('Påstående', 'Statement'),
};

/** What the koncern is called where its numbers stand beside organisations'. */
export const theGroup = text('Kommunkoncernen', 'The group');

/** The long table as people read it, with its header. */
export function koncernTable(
  rows: readonly KoncernRow[],
  language: Language,
): readonly (readonly CsvCell[])[] {
  const header = [
    text('Mätår', 'Year'),
    text('Gäller', 'Concerns'),
    text('Organisations-id', 'Organisation id'),
    text('Mått', 'Measure'),
    text('Nivå', 'Level'),
    text('Id', 'Id'),
    text('Namn', 'Name'),
    text('Värde', 'Value'),
    text('Antal bakom', 'Count behind'),
  ].map((cell) => cell[language]);
  return [
    header,
    ...rows.map(({ year, organisation, measure, node, value, behind }) => [
      year,
      organisation?.name ?? theGroup[language],
      organisation?.id ?? '',
      measureWords[measure][language],
      node === null ? '' : levelWords[node.level][language],
      node?.id ?? '',
      node?.label[language] ?? '',
      value,
      behind,
    ]),
  ];
}
