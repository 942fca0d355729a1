import { type GroupNode as CoreGroupNode, type GroupYear, poolAlternatives } from '@nylage/core/group';
import type { MaturityNode as CoreNode, Score } from '@nylage/core/scoring';
import type { GroupNode, GroupScore, MaturityNode, WorkbookScore } from '@nylage/oracle';

/** What core and the oracle both say of one workbook, in one shape. */
export function coreScore({ maturity, portfolio, responseRate }: Score, lowestGrade: number) {
  const { weight, representative, point, cells, spread, coverage, alternatives } = portfolio;
  const node = (one: CoreNode): object => ({
    id: one.id,
    value: one.value,
    n: one.n,
    asked: one.asked,
    answered: one.answered,
    notAnswers: one.notAnswers,
    sd: one.spread.sd,
    quartiles: one.spread.quartiles,
    min: one.spread.min,
    max: one.spread.max,
    distribution: Object.fromEntries(one.distribution.map((count, at) => [String(lowestGrade + at), count])),
    source: one.source,
    children: one.children.map(node),
  });
  return {
    maturity: node(maturity.all),
    withinControl: node(maturity.withinControl),
    outsideControl: node(maturity.outsideControl),
    portfolio: { weight, representative, point, cells, spread, coverage, alternatives },
    responseRate,
  };
}

export function oracleScore({
  maturity,
  withinControl,
  outsideControl,
  portfolio,
  responseRate,
}: WorkbookScore) {
  return { maturity, withinControl, outsideControl, portfolio, responseRate };
}

/** What core and the oracle both say of the koncern. */
export function coreGroup({ maturity, portfolio }: GroupYear) {
  const node = ({ id, value, organisations, n, children }: CoreGroupNode): object => ({
    id,
    value,
    organisations,
    n,
    children: children.map(node),
  });
  const { weight, point, cells, spread, coverage } = portfolio.pooled;
  return {
    maturity: {
      organisationMean: node(maturity.organisationMean),
      respondentMean: node(maturity.respondentMean),
      responseRate: maturity.responseRate,
    },
    portfolio: {
      weight,
      pooled: { point, cells, spread, coverage },
      organisationMean: { point: portfolio.organisationMean.point },
      coverage: portfolio.coverage,
      notInPoint: portfolio.notInPoint,
      alternatives: poolAlternatives(portfolio),
      sharedOnce: portfolio.sharedOnce.map(({ sharedId, organisations, countedFrom }) => ({
        sharedId,
        organisations,
        countedFrom: countedFrom === null ? organisations : [countedFrom],
      })),
    },
  };
}

export function oracleGroup({ maturity, portfolio }: GroupScore) {
  return { maturity, portfolio };
}

/** Every node of an oracle's tree, parents first. */
export function oracleNodes<N extends MaturityNode | GroupNode>(node: N): N[] {
  return [node, ...(node.children as readonly N[]).flatMap((child) => oracleNodes(child))];
}
