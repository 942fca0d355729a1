import type { Instrument } from '../instrument/index.ts';
import type { HandoutReport } from '../report/index.ts';
import { type Language, type Text, text } from '../text/index.ts';
import type { CsvCell } from './csv.ts';
import {
  type KoncernMeasure,
  type KoncernRow,
  measureWords,
  nodesOf,
  type RowLevel,
  theGroup,
} from './koncern-row.ts';
import type { HandedPlan } from './plan/handed-plan.ts';
import { planRows } from './plan/plan-rows.ts';

/** Every number that is handed out, one row each: what is withheld has no row. */
export function koncernRows(
  { report, plan }: { readonly report: HandoutReport; readonly plan: HandedPlan },
  instrument: Instrument,
): readonly KoncernRow[] {
  return [...resultRows(report, instrument), ...planRows(plan, instrument)];
}

function resultRows(report: HandoutReport, instrument: Instrument): readonly KoncernRow[] {
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

const levelWords: Readonly<Record<RowLevel, Text>> = {
  total: text('Totalt', 'Total'),
  dimension: text('Dimension', 'Dimension'),
  factor: text('Faktor', 'Factor'),
  principle: text('Princip', 'Principle'),
  statement: text('Påstående', 'Statement'),
  'process-measure': text('Processmått', 'Process measure'),
  'plan-action': text('Stadens insats', "The city's action"),
  link: text('Koppling', 'Link'),
};

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
