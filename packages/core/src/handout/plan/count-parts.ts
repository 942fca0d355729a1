import type { CollatedSubmission, Parts } from '../../group/index.ts';
import type { MeasureFigure, MeasureTerm, SubMeasureFollowUp } from '../../see/index.ts';

/** A number that an organisation adds once or several times. */
type Added = readonly (readonly [organisation: string, amount: number])[];

/** What organisations add to a count, each organisation's rows together. */
export function partsOf(what: string, added: Added): Parts {
  const sums = new Map<string, { rows: number; sum: number }>();
  for (const [organisation, amount] of added) {
    const known = sums.get(organisation) ?? { rows: 0, sum: 0 };
    sums.set(organisation, { rows: known.rows + 1, sum: known.sum + amount });
  }
  return {
    what,
    byOrganisation: new Map(
      [...sums].map(([organisation, { rows, sum }]) => [
        organisation,
        `${rows}x${Number(sum.toPrecision(12))}`,
      ]),
    ),
  };
}

/** Organisations that have data on a measure, also where what is counted of it is none. */
export function organisationsBehind({ figures, terms }: SubMeasureFollowUp): ReadonlySet<string> {
  return new Set([...terms, ...figures.flatMap((one) => one.terms ?? [])].map(organisationOf));
}

/** The rows that a figure is made from: a share counts those that say what it is a share of, where any do. */
function termsOf(figure: MeasureFigure, { terms }: SubMeasureFollowUp): readonly MeasureTerm[] {
  const all = figure.terms ?? terms;
  const stated = all.filter(({ of }) => of !== null);
  return figure.unit === 'percent' && stated.length > 0 ? stated : all;
}

/**
 * Everything that can be read out of a figure: what is counted; and of a share also what it is a share
 * of, and the rest.
 */
export function figureParts(
  figure: MeasureFigure,
  measure: SubMeasureFollowUp,
  year: number,
): readonly Parts[] {
  // What organisations reported is the same number in the sum and in the share.
  const name = [year, measure.id, ...(measure.source === 'reported' ? [] : [figure.id])].join('.');
  const terms = termsOf(figure, measure);
  const added = (amount: (term: MeasureTerm) => number | null, zero: boolean): Added =>
    terms.flatMap((term): Added => {
      const adds = amount(term);
      return adds === null || (adds === 0 && !zero) ? [] : [[organisationOf(term), adds]];
    });
  // No days at all is a number of days; none of something is nothing.
  const counted = partsOf(
    `${name}.value`,
    added(({ value }) => value, figure.unit === 'days'),
  );
  if (figure.denominator === null) return [counted];
  const whole = partsOf(
    `${name}.of`,
    added(({ of }) => of ?? 1, true),
  );
  if (figure.unit !== 'percent') return [counted, whole];
  const rest = partsOf(
    `${name}.rest`,
    added(({ value, of }) => (of ?? 1) - (value ?? 0), false),
  );
  return [counted, whole, rest];
}

function organisationOf({ submission }: { readonly submission: CollatedSubmission }): string {
  return submission.organisation;
}
