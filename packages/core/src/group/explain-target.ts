import { a1 } from '../grid/index.ts';
import {
  AXIS_LABELS,
  distanceBetween,
  type Explanation,
  initiativesOf,
  PORTFOLIO_AXES,
  type PortfolioAxis,
  type PortfolioPoint,
  type Score,
  type Term,
  term,
  trialFromId,
  trialId,
  tryPortfolio,
} from '../scoring/index.ts';
import { formatNumber, text } from '../text/index.ts';
import type { Submission } from '../workbook/index.ts';
import { ownTarget, ownTargetRows, type SetPoint } from './target-point.ts';

/**
 * Explains a number that rests on the target point a workbook sets in *Mål*; null for an unknown id.
 *
 * @param id `target:2025` for the target of a year, `distance` for how far the portfolio is from the last one
 *   ([P10]), `distance:trial:3.5:7` for how far it would be in a trial
 */
export function explainTarget(
  submission: Submission,
  score: Score,
  id: string,
): readonly Explanation[] | null {
  const [kind, ...rest] = id.split(':');
  const points = ownTarget(submission)?.path.points ?? [];
  if (kind === 'target') {
    const point = points.find(({ year }) => String(year) === rest[0]);
    return point === undefined ? null : PORTFOLIO_AXES.map((axis) => explainPoint(submission, point, axis));
  }
  const last = points.at(-1);
  if (kind !== 'distance' || last === undefined) return null;
  const trial = rest[0] === 'trial' ? trialFromId(rest.slice(1)) : null;
  if (rest.length > 0 && trial === null) return null;
  const { weight } = score.portfolio;
  const point =
    trial === null ? score.portfolio.point : tryPortfolio(initiativesOf(submission), weight, trial).point;
  const opens = trial === null ? 'portfolio' : `portfolio:${trialId(trial)}`;
  return [explainDistance(submission, id, { point, opens, last })];
}

function explainPoint(submission: Submission, point: SetPoint, axis: PortfolioAxis): Explanation {
  const { sv, en } = AXIS_LABELS[axis];
  return {
    id: `target:${point.year}:${axis}`,
    label: text(`Målpunkt ${point.year}: ${sv}`, `Target point ${point.year}: ${en}`),
    method: 'in-cell',
    value: point[axis],
    unit: 'percent',
    n: 1,
    steps: [],
    terms: [targetTerm(submission, point, axis)],
    alsoBy: [],
  };
}

function targetTerm(submission: Submission, point: SetPoint, axis: PortfolioAxis): Term {
  const { targets } = submission.tables;
  const row = ownTargetRows(submission, point.year)?.[axis];
  const column = targets?.header.columns.get('target');
  return term({
    id: `target:${point.year}:${axis}`,
    label: text(
      `${AXIS_LABELS[axis].sv}, målpunkt ${point.year}`,
      `${AXIS_LABELS[axis].en}, target point ${point.year}`,
    ),
    value: point[axis],
    cell:
      targets === null || row === undefined || column === undefined
        ? null
        : `${targets.sheet.name}!${a1({ row, column })}`,
  });
}

function explainDistance(
  submission: Submission,
  id: string,
  known: { readonly point: PortfolioPoint | null; readonly opens: string; readonly last: SetPoint },
): Explanation {
  const { point, opens, last } = known;
  const terms = PORTFOLIO_AXES.flatMap((axis): Term[] => [
    term({
      id: `point:${axis}`,
      label: AXIS_LABELS[axis],
      value: point?.[axis] ?? null,
      leftOut: point === null ? 'no-value' : null,
      opens,
    }),
    targetTerm(submission, last, axis),
  ]);
  const value = point === null ? null : distanceBetween(point, last);
  const gap = (axis: PortfolioAxis, language: 'sv' | 'en'): string =>
    formatNumber(Math.abs(last[axis] - (point?.[axis] ?? 0)), 1, language);
  return {
    id,
    label: text(`Avstånd till målpunkten ${last.year}`, `Distance to the target point ${last.year}`),
    method: value === null ? 'nothing' : 'straight-line',
    value,
    unit: 'width',
    n: value === null ? 0 : 1,
    steps:
      value === null
        ? []
        : [
            text(
              `Det fattas ${gap('innovation', 'sv')} procentenheter i innovation och ${gap('external', 'sv')} i extern nytta. Vart och ett i kvadrat, lagda ihop, och roten ur det.`,
              `${gap('innovation', 'en')} percentage points are lacking in innovation and ${gap('external', 'en')} in external benefit. Each squared, added up, and the root of that.`,
            ),
          ],
    terms,
    alsoBy: [],
  };
}
