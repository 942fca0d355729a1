import type { Instrument } from '@nylage/core/instrument';
import type { SampleAnswer, SampleRow, SampleWorkbook } from '../model/model.ts';
import type { OracleAnswer, OracleInitiative, OracleInstrument, OracleWorkbook } from './oracle-input.ts';

/** The instrument as the oracle takes it. */
export function oracleInstrument({ id, scale, dimensions }: Instrument): OracleInstrument {
  return {
    id,
    min: scale.min,
    max: scale.max,
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      factors: dimension.factors.map((factor) => ({
        id: factor.id,
        principles: factor.principles.map((principle) => ({
          id: principle.id,
          statements: principle.statements.map((statement) => statement.id),
        })),
      })),
    })),
  };
}

/** A workbook as the oracle takes it: from the model alone, never by reading a workbook back. */
export function toOracle(workbook: SampleWorkbook, instrument: Instrument): OracleWorkbook {
  const { about } = workbook;
  return {
    organisation: workbook.organisation.id,
    year: workbook.year,
    instrument: workbook.instrument,
    outsideControl: about.outsideControl ?? [],
    invited: about.invited ?? null,
    respondents: workbook.respondents.map(({ number, role, answers }) => ({
      number,
      role,
      answers: Object.fromEntries([...answers].map(([id, answer]) => [id, oracleAnswer(answer, instrument)])),
    })),
    delivered: workbook.results.flatMap(({ node, level, value, respondents, spread, year }) =>
      node === null || year !== workbook.year ? [] : [{ level, id: node, value, n: respondents, sd: spread }],
    ),
    // A workbook that does not say is read as weighing in budget, the default.
    weight: about.weight ?? 'budget',
    scope: about.portfolioScope ?? 'selection',
    initiatives: (workbook.tables.portfolio ?? []).map(oracleInitiative),
  };
}

function oracleAnswer(answer: SampleAnswer, { scale }: Instrument): OracleAnswer {
  if (typeof answer === 'object') return 'excluded';
  if (answer === 'dontKnow') return answer;
  return Number.isInteger(answer) && answer >= scale.min && answer <= scale.max ? answer : 'excluded';
}

const INNOVATION = {
  efficiencyOnly: 0,
  mostlyEfficiency: 25,
  even: 50,
  mostlyInnovation: 75,
  innovationOnly: 100,
} as const;

const EXTERNAL = {
  internalOnly: 0,
  mostlyInternal: 25,
  even: 50,
  mostlyExternal: 75,
  externalOnly: 100,
} as const;

function oracleInitiative(row: SampleRow<'portfolio'>): OracleInitiative {
  const { innovationStep, externalStep } = row;
  return {
    id: row.id ?? '',
    name: row.name ?? '',
    // An initiative that does not say how far it has come is in no point: like an idea nobody decided on.
    status: row.status ?? 'idea',
    decided: row.status !== null && row.decidedOn !== null,
    innovation: row.innovationShare ?? (innovationStep === null ? null : INNOVATION[innovationStep]),
    external: row.externalShare ?? (externalStep === null ? null : EXTERNAL[externalStep]),
    budget: row.budget,
    hours: row.hours,
    size: row.size,
    ownership: row.ownership ?? 'own',
    sharedId: row.sharedId,
  };
}
