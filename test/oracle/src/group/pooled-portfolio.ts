import { mean } from '../exact/mean.ts';
import type { Workbook } from '../input.ts';
import type { GroupPortfolio, Point } from '../output.ts';
import type { Entry } from '../portfolio/entry.ts';
import { ownEntries } from '../portfolio/own-portfolio.ts';
import { exactPoint, isCounted, positionOf, presentPoint } from '../portfolio/position.ts';
import { weightKinds } from '../portfolio/weight-of.ts';
import { byId } from './by-id.ts';
import { koncernWeight } from './koncern-weight.ts';
import { poolOf } from './pool.ts';

/** The koncern's portfolio over the organisations' workbooks [K4]–[K6] [K10]. */
export function pooledPortfolio(workbooks: readonly Workbook[], expected: number | null): GroupPortfolio {
  const weight = koncernWeight(workbooks);
  const { entries, sharedOnce } = poolOf(workbooks, weight);
  const pooled = positionOf(entries);
  return {
    weight,
    pooled,
    organisationMean: { point: meanOfOwnPoints(workbooks) },
    coverage: { ...pooled.coverage, organisations: contributing(entries), expected },
    notInPoint: workbooks
      .filter((workbook) => workbook.weight !== weight && workbook.scope !== 'none')
      .map((workbook) => workbook.organisation)
      .sort(byId),
    sharedOnce,
    alternatives: weightKinds.map((kind) => {
      const other = poolOf(workbooks, kind).entries;
      return { weight: kind, point: positionOf(other).point, organisations: contributing(other) };
    }),
  };
}

/** How many organisations have a row that counts. */
function contributing(entries: readonly Entry[]): number {
  return new Set(entries.filter(isCounted).map((entry) => entry.organisation)).size;
}

/** [K6]: each organisation's point in its own weight kind, whatever that is; shared rows stay with everybody. */
function meanOfOwnPoints(workbooks: readonly Workbook[]): Point | null {
  const points = workbooks
    .map((workbook) => exactPoint(ownEntries(workbook, workbook.weight)))
    .filter((point) => point !== null);
  const innovation = mean(points.map((point) => point.innovation));
  const external = mean(points.map((point) => point.external));
  return innovation === null || external === null ? null : presentPoint({ innovation, external });
}
