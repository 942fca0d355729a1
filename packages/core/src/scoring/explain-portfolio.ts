import { a1 } from '../grid/index.ts';
import { formatNumber, type Text, text } from '../text/index.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import type { WeightKind } from '../workbook/code-lists.ts';
import type { RowOf, Submission } from '../workbook/submission.ts';
import {
  type Explanation,
  type ExplanationMethod,
  type LeftOutReason,
  type Term,
  term,
} from './explanation.ts';
import { initiativesOf, type NamedInitiative } from './initiatives.ts';
import { type PortfolioScore, positionOf, WEIGHT_KINDS, weightsOf } from './portfolio.ts';
import {
  AXIS_LABELS,
  CORNER_LABELS,
  isPortfolioCorner,
  outByLack,
  outByStatus,
  PORTFOLIO_AXES,
  type PortfolioAxis,
  type PortfolioCorner,
  shareInCorner,
} from './portfolio-parts.ts';
import { NO_TRIAL, type Trial, trialFromId, trialId } from './trial.ts';

/** Where an axis of an initiative is typed: a percentage, else one of five steps ([P1]). */
const COLUMNS = {
  innovation: { typed: 'innovationShare', step: 'innovationStep' },
  external: { typed: 'externalShare', step: 'externalStep' },
} as const;

/**
 * Explains a number of the portfolio; null for an unknown one.
 *
 * @param asked nothing for the point, `['spread']`, `['coverage']`, `['share']`, `['corner', key]`,
 *   `['weight', kind]`, `['counted', kind]` or `['trial', …]`
 */
export function explainPortfolio(
  submission: Submission,
  portfolio: PortfolioScore,
  asked: readonly string[],
): readonly Explanation[] | null {
  const { weight, scope } = portfolio;
  const [what, which] = asked;
  const kind = WEIGHT_KINDS.find((one) => one === which) ?? null;
  const telling = (under: WeightKind, trial = NO_TRIAL): Telling => ({
    submission,
    weight: under,
    trial,
    scope,
  });
  switch (what) {
    case undefined:
      return PORTFOLIO_AXES.map((axis) => pointOn(telling(weight), axis, `portfolio:${axis}`));
    case 'spread':
      return PORTFOLIO_AXES.map((axis) => spreadOn(telling(weight), axis));
    case 'coverage':
      return [counted(telling(weight), 'portfolio:coverage')];
    case 'share':
      return [classifiedShare(telling(weight))];
    case 'corner':
      return isPortfolioCorner(which) ? [corner(telling(weight), which)] : null;
    case 'weight':
      return kind === null
        ? null
        : PORTFOLIO_AXES.map((axis) => pointOn(telling(kind), axis, `portfolio:weight:${kind}:${axis}`));
    case 'counted':
      return kind === null ? null : [counted(telling(kind), `portfolio:counted:${kind}`)];
    case 'trial': {
      const trial = trialFromId(asked.slice(1));
      return trial === null
        ? null
        : PORTFOLIO_AXES.map((axis) =>
            pointOn(telling(weight, trial), axis, `portfolio:${trialId(trial)}:${axis}`),
          );
    }
    default:
      return null;
  }
}

/** What an explanation of the portfolio speaks of. */
interface Telling {
  readonly submission: Submission;
  readonly weight: WeightKind;
  readonly trial: Trial;
  readonly scope: PortfolioScore['scope'];
}

/** An initiative in a sum: what it weighs, or why it is not in it. */
interface Part {
  readonly one: NamedInitiative;
  readonly weight: number | null;
  readonly leftOut: LeftOutReason | null;
}

function partsOf({ submission, weight, trial, scope }: Telling): readonly Part[] {
  if (scope === 'none') return [];
  return initiativesOf(submission).map((one): Part => {
    const own = one.weights[weight];
    const leftOut = standsAside(one, trial) ?? outByLack(one, own);
    return { one, weight: leftOut === null ? own : null, leftOut };
  });
}

/** Why an initiative does not belong in the point by its status or the trial; null when it does ([P2], [P10]). */
function standsAside(one: NamedInitiative, { put, taken }: Trial): LeftOutReason | null {
  if (one.standing === 'counted' && taken.has(one.row)) return 'taken-out';
  return one.standing === 'whatIf' && put.has(one.row) ? null : outByStatus(one);
}

/** A weighted mean over the initiatives ([P4], [P5]). */
function pointOn(telling: Telling, axis: PortfolioAxis, id: string): Explanation {
  return weightedMean(telling, id, AXIS_LABELS[axis], [axis], (one) => one[axis]);
}

function corner(telling: Telling, key: PortfolioCorner): Explanation {
  return weightedMean(telling, `portfolio:corner:${key}`, CORNER_LABELS[key], PORTFOLIO_AXES, (one) =>
    shareInCorner(key, one),
  );
}

function weightedMean(
  telling: Telling,
  id: string,
  label: Text,
  axes: readonly PortfolioAxis[],
  shareOf: (one: NamedInitiative) => number | null,
): Explanation {
  const parts = partsOf(telling);
  const terms = parts.map((part): Term => {
    const share = shareOf(part.one);
    return initiativeTerm(telling, part, axes, {
      value: share === null ? null : share * 100,
      unit: 'percent',
    });
  });
  const { sum, of } = weighed(terms);
  return {
    ...about(id, label, 'percent', parts),
    method: of === 0 ? 'nothing' : 'weighted-mean',
    value: of === 0 ? null : sum / of,
    steps:
      of === 0
        ? []
        : [
            text(
              `Vikt gånger andel blir tillsammans ${plain(sum / 100, 1).sv}. Delat med vikten, ${plain(of, 1).sv}.`,
              `Weight times share add up to ${plain(sum / 100, 1).en}. Divided by the weight, ${plain(of, 1).en}.`,
            ),
          ],
    terms,
  };
}

/** Σ of weight times value, and Σ of weight. */
function weighed(terms: readonly Term[]): { readonly sum: number; readonly of: number } {
  let sum = 0;
  let of = 0;
  for (const { value, weight } of terms) {
    if (value === null || weight === null) continue;
    sum += weight * value;
    of += weight;
  }
  return { sum, of };
}

/** How far from the point the initiatives lie on one axis ([P6]). */
function spreadOn(telling: Telling, axis: PortfolioAxis): Explanation {
  const mean = pointOn(telling, axis, '');
  const label = text(`Spridning: ${AXIS_LABELS[axis].sv}`, `Spread: ${AXIS_LABELS[axis].en}`);
  const { terms, value: centre } = mean;
  const known = {
    id: `portfolio:spread:${axis}`,
    label,
    unit: 'width' as const,
    n: mean.n,
    alsoBy: [],
    terms,
  };
  if (centre === null) return { ...known, method: 'nothing', value: null, steps: [] };
  const { of } = weighed(terms);
  const squares = terms.reduce(
    (total, { value, weight }) =>
      value === null || weight === null ? total : total + weight * (value - centre) ** 2,
    0,
  );
  return {
    ...known,
    method: 'weighted-deviation',
    value: Math.sqrt(squares / of),
    steps: [
      text(
        `Avstånden till punktens ${plain(centre, 1).sv} %, i kvadrat och gånger vikten, blir tillsammans ${plain(squares, 1).sv}. Delat med vikten, ${plain(of, 1).sv}, och roten ur det.`,
        `The distances from the point's ${plain(centre, 1).en} %, squared and times the weight, add up to ${plain(squares, 1).en}. Divided by the weight, ${plain(of, 1).en}, and the root of that.`,
      ),
    ],
  };
}

/** How many initiatives the point is made of ([P7]). */
function counted(telling: Telling, id: string): Explanation {
  const parts = partsOf(telling);
  const label = text('Initiativ i punkten', 'Initiatives in the point');
  const value = parts.filter(({ leftOut }) => leftOut === null).length;
  const all = parts.filter(({ one }) => standsAside(one, telling.trial) === null).length;
  return {
    ...about(id, label, 'count', parts),
    method: 'count-of-initiatives',
    value,
    steps: [
      text(
        `${all} initiativ pågår eller är beslutade. ${value} av dem har både klassning och vikt.`,
        `${all} initiatives are ongoing or decided. ${value} of them have both classification and weight.`,
      ),
    ],
    terms: parts.map((part) =>
      initiativeTerm(telling, part, PORTFOLIO_AXES, {
        value: part.leftOut === null ? 1 : null,
        unit: 'count',
      }),
    ),
  };
}

/** How much of the weight is classified ([P7]). */
function classifiedShare(telling: Telling): Explanation {
  const parts = partsOf(telling);
  const inPoint = parts.filter(({ one }) => standsAside(one, telling.trial) === null);
  const initiatives = inPoint.map(({ one }) => one);
  const { coverage } = positionOf(initiatives, weightsOf(initiatives, telling.weight), telling.weight);
  const total = (of: readonly Part[]): number =>
    of.reduce((sum, { one }) => sum + (one.weights[telling.weight] ?? 0), 0);
  const [is, all] = [total(inPoint.filter(({ leftOut }) => leftOut === null)), total(inPoint)];
  return {
    ...about('portfolio:share', text('Klassad vikt', 'Classified weight'), 'percent', parts),
    method: coverage.weightShare === null ? 'nothing' : 'share-of-weight',
    value: coverage.weightShare,
    steps: [
      text(
        `Klassad vikt ${plain(is, 1).sv} av all vikt ${plain(all, 1).sv}.`,
        `Classified weight ${plain(is, 1).en} of all weight ${plain(all, 1).en}.`,
      ),
    ],
    terms: parts.map((part) =>
      initiativeTerm(telling, part, PORTFOLIO_AXES, {
        value: part.one.weights[telling.weight],
        unit: 'weight',
      }),
    ),
  };
}

function about(
  id: string,
  label: Text,
  unit: Explanation['unit'],
  parts: readonly Part[],
): Pick<Explanation, 'id' | 'label' | 'unit' | 'n' | 'alsoBy'> & { method: ExplanationMethod } {
  const n = parts.filter(({ leftOut }) => leftOut === null).length;
  return { id, label, unit, n, alsoBy: [], method: 'nothing' };
}

/** An initiative, opened to the cells that say where it lies and what it weighs. */
function initiativeTerm(
  { submission, weight: kind }: Telling,
  { one, weight, leftOut }: Part,
  axes: readonly PortfolioAxis[],
  known: Pick<Term, 'value' | 'unit'>,
): Term {
  return term({
    ...known,
    id: `${maskPersonalData(one.id)}:${one.row}`,
    label: same(maskPersonalData(`${one.id} ${one.name}`.trim())),
    weight,
    cell: cellOf(submission, one.row, 'id'),
    leftOut,
    terms: [
      ...axes.map((axis) => axisTerm(submission, one, axis)),
      ...(kind === 'equal' ? [] : [weightTerm(submission, one, kind)]),
    ],
  });
}

function axisTerm(submission: Submission, one: NamedInitiative, axis: PortfolioAxis): Term {
  const row = submission.tables.portfolio?.rows.find((each) => each.row === one.row);
  const { typed, step } = COLUMNS[axis];
  const key = row !== undefined && row.values[typed] !== null ? typed : step;
  const share = one[axis];
  return term({
    id: `${axis}:${one.row}`,
    label: headerOf(submission, key),
    value: share === null ? null : share * 100,
    weight: null,
    cell: cellOf(submission, one.row, key),
    leftOut: share === null ? 'no-value' : null,
  });
}

function weightTerm(submission: Submission, one: NamedInitiative, kind: Exclude<WeightKind, 'equal'>): Term {
  const value = one.weights[kind];
  return term({
    id: `${kind}:${one.row}`,
    label: headerOf(submission, kind),
    value,
    unit: 'weight',
    weight: null,
    cell: cellOf(submission, one.row, kind),
    leftOut: value === null ? 'no-value' : null,
  });
}

type PortfolioKey = keyof RowOf<'portfolio'>['values'];

/** A column's header, the same in both languages: it is what stands in the sheet. */
function headerOf(submission: Submission, key: PortfolioKey): Text {
  return same(submission.tables.portfolio?.spec.columns[key].header ?? key);
}

function cellOf(submission: Submission, row: number, key: PortfolioKey): string | null {
  const { portfolio } = submission.tables;
  const column = portfolio?.header.columns.get(key);
  return portfolio === null || column === undefined ? null : `${portfolio.sheet.name}!${a1({ row, column })}`;
}

function same(label: string): Text {
  return text(label, label);
}

function plain(value: number, decimals: number): Text {
  const shown = Number.isInteger(value) ? 0 : decimals;
  return text(formatNumber(value, shown, 'sv'), formatNumber(value, shown, 'en'));
}
