import { instrumentTree } from '@nylage/core/instrument';
import { addDays } from '../model/dates.ts';
import type { RowTable, SampleModel, SampleRow, SampleTables, SampleWorkbook } from '../model/model.ts';
import { row } from '../model/rows.ts';
import { newInitiative } from '../portfolio/initiative.ts';
import { initiativeNames } from '../portfolio/initiative-names.ts';
import { handInDay } from '../portfolio/schedule.ts';
import type { Random } from '../random/random.ts';
import { sampleActions } from '../tables/actions.ts';
import { sampleBenefits } from '../tables/benefits.ts';
import { sampleCompetences, sampleMeasures } from '../tables/measures.ts';
import { sampleSystems } from '../tables/systems.ts';
import { dataSetNames, ownMeasureWords } from '../words/assets.ts';

/** How many rows a large organisation's sheets have. */
const ROWS = {
  portfolio: 200,
  actions: 120,
  benefits: 150,
  systems: 40,
  dataSets: 60,
  competences: 40,
  cases: 50,
};

/** Tables of every kind with many rows each, made by the same hands as the sample's. */
export function benchTables(model: SampleModel, workbook: SampleWorkbook, random: Random): SampleTables {
  const { year, organisation, about } = workbook;
  const systems = many<'systems'>('S', ROWS.systems, () => sampleSystems(year, random));
  const names = initiativeNames(organisation.type, random);
  const systemIds = systems.flatMap(({ id }) => id ?? []);
  const portfolio = Array.from({ length: ROWS.portfolio }, (_, at) => {
    const named = names.next().value;
    return newInitiative(numbered('INT', at), named, year, about.weight ?? 'budget', systemIds, random);
  });
  const { processMeasures } = sampleMeasures(year, random);
  return {
    portfolio,
    systems,
    actions: many<'actions'>('L', ROWS.actions, () =>
      sampleActions(model.instrument, year, random).map((one) => ({ ...one, dependsOn: null })),
    ),
    benefits: many<'benefits'>('NY', ROWS.benefits, () => sampleBenefits(portfolio, year, random).benefits),
    dataSets: Array.from({ length: ROWS.dataSets }, (_, at) => dataSet(at, workbook)),
    competences: many<'competences'>(null, ROWS.competences, () => sampleCompetences(year, random)),
    cases: Array.from({ length: ROWS.cases }, (_, at) => caseRow(at, year, random)),
    processMeasures,
    ownMeasures: ownMeasureWords.map(({ unit: _, ...own }) => row('ownMeasures', own)),
    targets: targets(model, workbook),
  };
}

/** Rows until there are enough, with ids in one sequence. */
function many<K extends RowTable>(
  prefix: string | null,
  count: number,
  more: () => readonly SampleRow<K>[],
): SampleRow<K>[] {
  const rows: SampleRow<K>[] = [];
  while (rows.length < count) {
    for (const one of more()) {
      if (rows.length === count) break;
      rows.push(prefix === null ? one : { ...one, id: numbered(prefix, rows.length) });
    }
  }
  return rows;
}

function numbered(prefix: string, at: number): string {
  return `${prefix}-${String(at + 1).padStart(3, '0')}`;
}

function dataSet(at: number, { organisation }: SampleWorkbook): SampleRow<'dataSets'> {
  const names = dataSetNames[organisation.type];
  return row('dataSets', {
    id: numbered('D', at),
    // Each organisation's own: a data set that all of them owned would be a matter for all of them to settle.
    name: `${names[at % names.length] ?? ''} ${1 + Math.floor(at / names.length)}, ${organisation.name}`,
    role: 'ownsAndShares',
    owner: 'Enhetschef data',
    hasDefinition: true,
    openData: 'planned',
    notOpenReason: 'notYet',
    personalData: false,
    retention: 'kept',
    access: 'api',
    callsPerYear: 100 * (at + 1),
    updated: 'Varje dag',
    mayBeShared: true,
  });
}

function caseRow(at: number, year: number, random: Random): SampleRow<'cases'> {
  const received = addDays(handInDay(year), -random.int(60, 200));
  return row('cases', {
    id: `SG-${year}-${String(at + 1).padStart(3, '0')}`,
    name: `Påhittat ärende ${at + 1}`,
    receivedOn: received,
    treatedOn: addDays(received, random.int(10, 50)),
    outcome: random.pick(['approved', 'rejected', 'referredBack'] as const),
  });
}

function targets(model: SampleModel, { organisation, year }: SampleWorkbook): SampleRow<'targets'>[] {
  const factors = instrumentTree(model.instrument).children.flatMap(({ children }) => children);
  return factors.map((factor, at) =>
    row('targets', {
      concerns: organisation.name,
      measure: factor.label.sv,
      year: 2025,
      baseline: 40 + at,
      target: 50 + at,
      unit: '%',
      argument: 'Lika mycket som vi ökade de två senaste åren',
      decidedBy: 'Ledningsgruppen',
      decidedOn: `${year}-02-15`,
    }),
  );
}
