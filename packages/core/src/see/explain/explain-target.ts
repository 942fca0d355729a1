import { text } from '../../text/index.ts';
import { followIndicators, type IndicatorFollowUp } from '../indicator-follow-up.ts';
import { at, type Explainer, type ExplainInput, named, term } from './explained-number.ts';
import { groupNumber } from './whose-number.ts';

/** `target:IND01:2025`: the koncern's target for an indicator, and the others that workbooks set. */
export const explainTarget: Explainer = (input, address, [id, year]) => {
  const indicator = indicatorOf(input, id);
  const target = indicator?.targets.find((one) => String(one.year) === year);
  if (indicator == null || target === undefined) return null;
  return {
    address,
    label: text(`${indicator.title.sv}, mål ${year}`, `${indicator.title.en}, target ${year}`),
    value: target.target,
    unit: 'percent',
    termUnit: 'percent',
    method: target.decided
      ? text(
          'Som bladet Mål säger för Kommunkoncernen i den arbetsbok som någon har beslutat ska gälla.',
          'As the sheet Mål says for Kommunkoncernen in the workbook that somebody decided should hold.',
        )
      : text(
          'Som bladet Mål säger för Kommunkoncernen, i den nyaste arbetsboken.',
          'As the sheet Mål says for Kommunkoncernen, in the newest workbook.',
        ),
    notes: [
      ...(target.argument === null ? [] : [named(target.argument)]),
      ...(target.decidedBy === null
        ? []
        : [text(`Beslutat av ${target.decidedBy}.`, `Decided by ${target.decidedBy}.`)]),
      ...(target.disputed
        ? [
            text(
              'En annan arbetsbok har ett annat mål för året. Du kan besluta vilket som gäller.',
              'Another workbook has another target for the year. You can decide which holds.',
            ),
          ]
        : []),
    ],
    terms: [
      term(named(target.submission?.name ?? input.plan.title.sv), {
        value: target.target,
        ...(target.submission === null ? {} : at(target.submission, target.cell)),
      }),
      ...target.others.map((one) =>
        term(named(one.submission.name), {
          value: one.target,
          leftOut: text('ett annat mål visas', 'another target is shown'),
          ...at(one.submission, one.cell),
        }),
      ),
    ],
  };
};

/** `gap:IND01:2023`: from the value to the next target. */
export const explainGap: Explainer = (input, address, [id, year]) => {
  const indicator = indicatorOf(input, id);
  const own = indicator?.years.find((one) => String(one.year) === year);
  if (indicator == null || own === undefined || own.gap === null || own.next === null) return null;
  const { next } = own;
  return {
    address,
    label: text(`${indicator.title.sv}: kvar till målet`, `${indicator.title.en}: left to the target`),
    whose: groupNumber(own.year),
    // A target that has been passed leaves nothing to do.
    value: Math.max(0, own.gap),
    unit: 'width',
    termUnit: 'percent',
    method: text(
      'Nästa mål minus värdet, i procentenheter.',
      'The next target less the value, in percentage points.',
    ),
    notes: own.gap < 0 ? [text('Värdet har passerat målet.', 'The value has passed the target.')] : [],
    terms: [
      term(text(`Mål ${next.year}`, `Target ${next.year}`), { value: next.target, opens: next.address }),
      term(text(`Värde ${year}`, `Value ${year}`), { value: own.value, opens: own.address }),
    ],
  };
};

function indicatorOf({ view, plan }: ExplainInput, id: string | undefined): IndicatorFollowUp | null {
  // Nothing is followed before something counts; and only indicators are asked for, not the whole plan.
  if (view.years.length === 0) return null;
  return followIndicators(view, plan).find((one) => one.id === id) ?? null;
}
