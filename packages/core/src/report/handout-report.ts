import { z } from 'zod';
import {
  type Disclosure,
  type GroupNode,
  type GroupView,
  ownResponseRate,
  releaseId,
  unpackNodes,
} from '../group/index.ts';
import { CONTRACT_VERSION } from '../workbook/index.ts';
import { handoutPlanSchema } from './handout-plan-report.ts';
import { groupResponseRateSchema } from './merge-report.ts';
import {
  cellsSchema,
  coverageSchema,
  pointSchema,
  responseRateSchema,
  weightSchema,
} from './score-report.ts';

const nodeSchema = z.object({
  id: z.string(),
  level: z.enum(['total', 'dimension', 'factor', 'principle', 'statement']),
  /** Null where nothing is known or where it is withheld; `withheld` tells which. */
  organisationMean: z.number().nullable(),
  respondentMean: z.number().nullable(),
  organisations: z.int(),
  /** Respondents behind `respondentMean`, and the quartiles between organisations; withheld as it is. */
  respondents: z.int().nullable(),
  quartiles: z.tuple([z.number(), z.number(), z.number()]).nullable(),
});

/** What `handout` writes as `koncern.json`: the koncern after disclosure control, file names left out. */
export const handoutReportSchema = z.object({
  contract: z.int(),
  instrument: z.object({ id: z.string(), version: z.string() }),
  includesNotReady: z.boolean(),
  years: z.array(
    z.object({
      year: z.int(),
      organisations: z.int(),
      maturity: z.array(nodeSchema),
      /** Null where it is withheld. */
      responseRate: groupResponseRateSchema.nullable(),
      byOrganisation: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          /** Null where it is not known; withheld together with the total. */
          responseRate: responseRateSchema.nullable(),
          nodes: z.array(
            z.object({ id: z.string(), value: z.number(), n: z.int(), sd: z.number().nullable() }),
          ),
        }),
      ),
      portfolio: z.object({
        weight: weightSchema,
        point: pointSchema,
        cells: cellsSchema,
        spread: pointSchema,
        organisationMean: pointSchema,
        coverage: coverageSchema.extend({ organisations: z.int(), expected: z.int().nullable() }),
        representative: z.boolean(),
        byOrganisation: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            weight: weightSchema,
            point: pointSchema,
            coverage: coverageSchema,
          }),
        ),
      }),
    }),
  ),
  plan: handoutPlanSchema,
  /** What is left out to protect somebody, by id of the number. */
  withheld: z.array(z.string()),
});

export type HandoutReport = z.infer<typeof handoutReportSchema>;

/** The koncern's maturity and portfolio as they may be handed out; the plan's follow-up is made from them. */
export function handoutReport(view: GroupView, disclosure: Disclosure): Omit<HandoutReport, 'plan'> {
  const { isReleased } = disclosure;
  return {
    contract: CONTRACT_VERSION,
    instrument: { id: view.instrument.id, version: view.instrument.version },
    includesNotReady: view.includesNotReady,
    years: view.years.map(({ year, counted, maturity, portfolio }) => ({
      year,
      organisations: counted.length,
      maturity: pairs(maturity.organisationMean, maturity.respondentMean).map(([one, other]) => ({
        id: one.id,
        level: one.level,
        organisationMean: isReleased(releaseId.group(year, one.id, 'organisationMean')) ? one.value : null,
        respondentMean: isReleased(releaseId.group(year, one.id, 'respondentMean')) ? other.value : null,
        organisations: one.organisations,
        respondents: isReleased(releaseId.group(year, one.id, 'respondentMean')) ? other.n : null,
        quartiles:
          one.quartiles !== null && isReleased(releaseId.group(year, one.id, 'quartiles'))
            ? [...one.quartiles]
            : null,
      })),
      responseRate:
        maturity.responseRate.value === null || !isReleased(releaseId.group(year, 'total', 'responseRate'))
          ? null
          : { ...maturity.responseRate },
      byOrganisation: counted.map((one) => ({
        id: one.organisation,
        name: one.name,
        responseRate: isReleased(releaseId.organisation(one.fingerprint, 'total'))
          ? ownResponseRate(one)
          : null,
        nodes: unpackNodes(one.contribution.nodes).flatMap(({ id, value, n, spread }) =>
          value !== null && isReleased(releaseId.organisation(one.fingerprint, id))
            ? [{ id, value, n, sd: spread.sd }]
            : [],
        ),
      })),
      portfolio: {
        weight: portfolio.pooled.weight,
        point: portfolio.pooled.point,
        cells: portfolio.pooled.cells,
        spread: portfolio.pooled.spread,
        organisationMean: portfolio.organisationMean.point,
        coverage: portfolio.coverage,
        representative: portfolio.representative,
        byOrganisation: portfolio.organisations.map(({ organisation, name, score }) => ({
          id: organisation,
          name,
          weight: score.weight,
          point: score.point,
          coverage: score.coverage,
        })),
      },
    })),
    withheld: [...disclosure.withheld],
  };
}

function pairs(one: GroupNode, other: GroupNode): [GroupNode, GroupNode][] {
  return [[one, other], ...one.children.flatMap((child, at) => pairs(child, other.children[at] ?? child))];
}
