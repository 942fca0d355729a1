import { text } from '../../text/index.ts';
import { followProcessMeasures, type SubMeasureFollowUp } from '../process-follow-up.ts';
import {
  at,
  byName,
  type Explainer,
  type ExplainInput,
  listed,
  named,
  term,
  yearOf,
} from './explained-number.ts';

/** `measure:2023:PM05`, with its place for a figure that is not the first. */
export const explainMeasure: Explainer = (input, address, [year, id, place = '0']) => {
  const found = measureOf(input, year, id);
  const figure = found?.figures[Number(place)];
  if (found === null || figure === undefined) return null;
  const first = found.figures.length === 1;
  return {
    address,
    label: first
      ? found.title
      : text(`${found.title.sv}: ${figure.label.sv}`, `${found.title.en}: ${figure.label.en}`),
    value: figure.value,
    unit: figure.unit,
    // The terms of a share are counts of each organisation.
    termUnit: figure.unit === 'percent' ? 'count' : figure.unit,
    method: found.method,
    notes: [
      ...(figure.denominator === null || figure.numerator === null
        ? []
        : [
            text(
              `${figure.numerator} av ${figure.denominator}.`,
              `${figure.numerator} of ${figure.denominator}.`,
            ),
          ]),
      text(
        `${found.organisations} av ${found.of} organisationer har uppgifter.`,
        `${found.organisations} of ${found.of} organisations have data.`,
      ),
    ],
    terms: byName(
      (figure.terms ?? found.terms).map(({ label, submission, cell, value, of }) =>
        term(named(`${submission.name}: ${label}`), { value, of, ...at(submission, cell) }),
      ),
    ),
  };
};

/** `measured:2023:PM05`: the organisations that have data. */
export const explainMeasured: Explainer = (input, address, [year, id]) => {
  const found = measureOf(input, year, id);
  if (found === null || found.source === null) return null;
  const bySubmission = new Map(
    found.terms.map(({ submission, cell }) => [submission, cell] as const).reverse(),
  );
  return listed(
    address,
    text(`${found.title.sv}: organisationer`, `${found.title.en}: organisations`),
    text('Organisationer som har uppgifter om måttet.', 'Organisations that have data on the measure.'),
    byName([...bySubmission].map(([one, cell]) => term(named(one.name), at(one, cell)))),
  );
};

function measureOf(
  { view, plan, facts }: ExplainInput,
  year: string | undefined,
  id: string | undefined,
): SubMeasureFollowUp | null {
  const found = yearOf(view, year);
  if (found === null) return null;
  const submissions = [...found.counted, ...found.otherInstrument];
  return (
    followProcessMeasures(found.year, submissions, plan, facts)
      .flatMap(({ subMeasures }) => subMeasures)
      .find((one) => one.id === id) ?? null
  );
}
