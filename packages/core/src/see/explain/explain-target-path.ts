import {
  type GroupYear,
  type SetPoint,
  tableCell,
  targetKey,
  targetPath,
  targetRow,
} from '../../group/index.ts';
import { distanceBetween, isPortfolioAxis } from '../../scoring/index.ts';
import { text } from '../../text/index.ts';
import { numberAddress } from '../number-address.ts';
import { at, type Explainer, type NumberTerm, named, term, yearOf } from './explained-number.ts';
import { groupNumber } from './whose-number.ts';

/** `path:2023:2025:innovation`, or with `start` for the year: a point that *Mål* sets for the koncern. */
export const explainPath: Explainer = ({ view }, address, [year, which, axis]) => {
  const found = yearOf(view, year);
  if (found === null || !isPortfolioAxis(axis)) return null;
  const { start, points } = targetPath(view.years, found.year);
  const point = which === 'start' ? start : points.find((one) => String(one.year) === which);
  if (point == null) return null;
  const column = which === 'start' ? 'baseline' : 'target';
  const row = targetRow(view.years, found.year, axis, point.year);
  const what =
    axis === 'innovation' ? text('innovation', 'innovation') : text('extern nytta', 'external benefit');
  const about =
    which === 'start'
      ? text('Utgångsläge', 'Starting point')
      : which === String(points.at(-1)?.year)
        ? text(`Målpunkt ${which}`, `Target point ${which}`)
        : text(`Etappmål ${which}`, `Milestone ${which}`);
  const said = view.years.find((one) => one.year === row?.submission.year);
  const decided = said?.decidedTargets.has(targetKey(axis, point.year)) === true;
  return {
    address,
    label: text(`${about.sv}, ${what.sv}`, `${about.en}, ${what.en}`),
    // The point's own year stands in what it is called.
    whose: groupNumber(),
    value: point[axis],
    unit: 'percent',
    termUnit: 'percent',
    method: decided
      ? text(
          'Som bladet Mål säger för Kommunkoncernen i den arbetsbok som någon har beslutat ska gälla.',
          'As the sheet Mål says for Kommunkoncernen in the workbook that somebody decided should hold.',
        )
      : text('Som bladet Mål säger för Kommunkoncernen.', 'As the sheet Mål says for Kommunkoncernen.'),
    notes: argumentOf(point),
    terms:
      row === null
        ? []
        : [
            term(named(row.submission.name), {
              value: point[axis],
              ...at(
                row.submission,
                tableCell(row.submission.contribution.places, 'targets', row.row, column),
              ),
            }),
          ],
  };
};

/** `distance:2023`: from the pooled point to the target point, straight across the square ([P10]). */
export const explainDistance: Explainer = ({ view }, address, [year]) => {
  const found = yearOf(view, year);
  const target = found === null ? undefined : targetPath(view.years, found.year).points.at(-1);
  const point = found?.portfolio.pooled.point ?? null;
  if (found === null || target === undefined || point === null) return null;
  return {
    address,
    label: text('Kvar till målpunkten', 'Left to the target point'),
    value: distanceBetween(point, target),
    unit: 'width',
    termUnit: 'percent',
    method: text(
      'Roten ur summan av de två avstånden i kvadrat, i procentenheter.',
      'The square root of the sum of the two distances squared, in percentage points.',
    ),
    notes: argumentOf(target),
    terms: ends(found, target, point),
  };
};

function ends(
  { year }: GroupYear,
  target: SetPoint,
  point: { readonly innovation: number; readonly external: number },
): readonly NumberTerm[] {
  return [
    term(text('Nuläge, innovation', 'Today, innovation'), {
      value: point.innovation,
      opens: numberAddress.pool(year, 'innovation'),
    }),
    term(text(`Målpunkt ${target.year}, innovation`, `Target point ${target.year}, innovation`), {
      value: target.innovation,
      opens: numberAddress.path(year, target.year, 'innovation'),
    }),
    term(text('Nuläge, extern nytta', 'Today, external benefit'), {
      value: point.external,
      opens: numberAddress.pool(year, 'external'),
    }),
    term(text(`Målpunkt ${target.year}, extern nytta`, `Target point ${target.year}, external benefit`), {
      value: target.external,
      opens: numberAddress.path(year, target.year, 'external'),
    }),
  ];
}

function argumentOf({ argument }: SetPoint) {
  return argument === null ? [] : [named(argument)];
}
