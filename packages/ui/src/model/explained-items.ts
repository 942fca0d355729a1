import { explanationMethods, leftOutReasons } from '@nylage/core/results';
import { type Explanation, REPRESENTATIVE_SHARE, type Term } from '@nylage/core/scoring';
import { type Text, text } from '@nylage/core/text';
import type { Explained, ExplainedRow } from './explained.ts';

/** An explanation of one workbook as the page shows it. `opens` names what a node id opens; `whose` and which year's it is, where others' stand beside it. */
export function explainedItem(
  one: Explanation,
  file: string,
  opens: (id: string) => string | null,
  whose: Text | null = null,
): Explained {
  const isWeighed = one.method === 'weighted-mean' || one.method === 'weighted-deviation';
  const byTerm = (term: Term): ExplainedRow => ({
    key: term.id,
    label: term.label,
    value: term.value,
    of: null,
    masked: false,
    weight: isWeighed ? term.weight : null,
    n: null,
    file: term.cell === null ? null : file,
    place: term.cell,
    leftOut: term.leftOut === null ? null : leftOutReasons[term.leftOut],
    opens: term.value === null || term.opens === null ? null : opens(term.opens),
    unit: term.unit,
    rows: term.terms.map(byTerm),
  });
  const notes: Text[] = [...one.steps, ...(one.answers ?? [])];
  if (one.id === 'portfolio:innovation' || one.id === 'portfolio:external' || one.id === 'portfolio:share')
    notes.push(
      text(
        `Punkten kallas representativ när ${REPRESENTATIVE_SHARE} % av vikten är klassad. Gränsen är vårt förslag, beslutas av er.`,
        `The point is called representative when ${REPRESENTATIVE_SHARE} % of the weight is classified. The limit is our proposal, decided by you.`,
      ),
    );
  return {
    id: one.id,
    label: one.label,
    whose,
    value: one.value,
    unit: one.unit,
    rowUnit: 'percent',
    method: explanationMethods[one.method],
    notes,
    rows: one.terms.map(byTerm),
    also:
      one.alsoBy.length === 0
        ? null
        : {
            title: text(
              'Också per påstående (behöver inte gå jämnt upp)',
              'Also by statement (need not add up)',
            ),
            rows: one.alsoBy.map(byTerm),
          },
  };
}
