import { type Instrument, instrumentName, instrumentTree, statementsOf } from '@nylage/core/instrument';
import {
  type Random,
  row,
  type SampleAnswer,
  type SampleRespondent,
  type SampleResult,
  type SampleRow,
  type SampleWorkbook,
} from '@nylage/sample';

/** Which ids two organisations may share, few enough that they often do. */
const SHARED_IDS = ['G-1', 'G-2', 'G-3', 'G-4', 'G-5', 'G-6'] as const;

/**
 * A sample workbook gone wild: gaps of every kind, answers off the scale, results beside answers,
 * zero and missing weights, ids given twice. Only what no reading could agree on is left out: two
 * results for one node, and two rows with the same id that both lead the same initiative.
 */
export function wildWorkbook(base: SampleWorkbook, instrument: Instrument, random: Random): SampleWorkbook {
  const statements = statementsOf(instrument).map(({ id }) => id);
  const marked = random.chance(0.5) ? random.some([...statements, 'P99'], random.int(0, 9)) : [];
  const elsewhere = random.chance(0.1);
  return {
    ...base,
    instrument: elsewhere ? 'elsewhere' : instrument.id,
    about: {
      ...base.about,
      instrument: elsewhere ? 'Någon annanstans' : instrumentName(instrument),
      outsideControl: marked.length > 0 ? marked : null,
      invited: random.pick([null, 0, 1, 9, 14, 40]),
      portfolioScope: random.pick(['all', 'all', 'selection', 'none'] as const),
      weight: random.pick(['budget', 'budget', 'hours', 'size', 'equal'] as const),
    },
    respondents: wildRespondents(statements, random),
    results: wildResults(instrument, base.year, random),
    tables: { ...base.tables, portfolio: wildPortfolio(random) },
  };
}

function wildRespondents(statements: readonly string[], random: Random): readonly SampleRespondent[] {
  const density = random.pick([0, 0.1, 0.6, 0.95, 1]);
  const unasked = new Set(random.some(statements, random.pick([0, 0, 4, 20])));
  return Array.from({ length: random.pick([0, 1, 2, 3, 7, 12, 30]) }, (_, at) => ({
    number: random.weighted<string | null>([
      [String(at + 1), 8],
      [String(random.int(1, 9)), 1],
      [`A${random.int(1, 3)}`, 1],
      [null, 1],
    ]),
    role: random.pick(['leadership', 'employee', 'other', null] as const),
    answers: new Map(
      statements.flatMap((id): [string, SampleAnswer][] =>
        unasked.has(id) || !random.chance(density) ? [] : [[id, wildAnswer(random)]],
      ),
    ),
  }));
}

function wildAnswer(random: Random): SampleAnswer {
  return random.weighted<SampleAnswer>([
    [random.int(0, 5), 80],
    ['dontKnow', 8],
    [{ typed: random.pick([6, -1, 2.5, 7, '8', '2,5', 'kanske', '1.500']) }, 6],
  ]);
}

function wildResults(instrument: Instrument, year: number, random: Random): readonly SampleResult[] {
  const nodes = [instrumentTree(instrument)];
  for (const node of nodes)
    for (const child of node.children) if (child.level !== 'statement') nodes.push(child);
  return random.some(nodes, random.pick([0, 0, 1, 3, 12, 40])).map((node): SampleResult => {
    const elsewhere = random.chance(0.05);
    return {
      year: random.chance(0.95) ? year : year - 1,
      instrument: elsewhere ? 'Någon annanstans' : instrumentName(instrument),
      level: node.level as SampleResult['level'],
      node: elsewhere ? null : node.id,
      name: node.level === 'total' ? 'Totalt' : random.pick([node.label.sv, node.label.en, node.id]),
      value: random.pick([0, 1, 33.3, 47.123456, 50, 99.9, 100]),
      respondents: random.pick([0, 3, 12, 40]),
      spread: random.pick([null, 0, 11.5]),
      source: 'Påhittad rapport',
    };
  });
}

function wildPortfolio(random: Random): readonly SampleRow<'portfolio'>[] {
  const led = new Set<string>();
  return Array.from({ length: random.pick([0, 1, 2, 8, 25]) }, (_, at) => {
    const id = random.weighted<string | null>([
      [`INT-${at}`, 9],
      [`INT-${random.int(0, 4)}`, 1],
      [null, 0.3],
    ]);
    let ownership = random.pick(['own', 'own', 'leads', 'participates', null] as const);
    const sharedId = random.chance(0.7) ? random.pick(SHARED_IDS) : null;
    const claim = `${id} ${sharedId}`;
    if (ownership === 'leads' && led.has(claim)) ownership = 'participates';
    if (ownership === 'leads') led.add(claim);
    return row('portfolio', {
      id,
      name: `Initiativ ${at}`,
      status: random.pick(['idea', 'planned', 'ongoing', 'ongoing', 'finished', 'cancelled', null] as const),
      decidedOn: random.chance(0.5) ? '2021-11-30' : null,
      budget: random.pick([null, 0, -5, 1, 120, 1250.5, 300.1, 99_999_999.9]),
      hours: random.pick([null, 0, 0.1, 8, 37.5, 4000]),
      size: random.pick([null, 'small', 'medium', 'large'] as const),
      innovationStep: random.pick([
        null,
        'efficiencyOnly',
        'mostlyEfficiency',
        'even',
        'innovationOnly',
      ] as const),
      innovationShare: random.pick([null, null, 0, 1, 12.345, 50, 100]),
      externalStep: random.pick([null, 'internalOnly', 'mostlyInternal', 'even', 'externalOnly'] as const),
      externalShare: random.pick([null, null, 0, 33.3, 66.7, 100]),
      ownership,
      sharedId,
    });
  });
}
