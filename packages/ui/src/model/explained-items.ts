import { explanationMethods, leftOutReasons } from '@nylage/core/results';
import { type Explanation, REPRESENTATIVE_SHARE, type Term } from '@nylage/core/scoring';
import { type Text, text } from '@nylage/core/text';
import type { Explained, ExplainedRow } from './explained.ts';

/** An explanation of one workbook as the page shows it. `opens` names what a node id opens. */
export function explainedItem(
  one: Explanation,
  file: string,
  opens: (id: string) => string | null,
): Explained {
  const byTerm = (term: Term): ExplainedRow => ({
    key: term.id,
    label: term.label,
    value: term.value,
    of: null,
    masked: false,
    weight: one.method === 'weighted-mean' ? term.weight : null,
    n: null,
    file: term.cell === null ? null : file,
    place: term.cell,
    leftOut: term.leftOut === null ? null : leftOutReasons[term.leftOut],
    opens:
      term.value === null ||
      one.method === 'weighted-mean' ||
      term.id.includes(':') ||
      one.method === 'delivered'
        ? null
        : opens(term.id),
    rows: term.terms.map(byTerm),
  });
  const notes: Text[] = [];
  if (one.method === 'weighted-mean')
    notes.push(
      text(
        `Punkten kallas representativ när ${REPRESENTATIVE_SHARE} % av vikten är klassad. Gränsen är vårt förslag, beslutas av er.`,
        `The point is called representative when ${REPRESENTATIVE_SHARE} % of the weight is classified. The limit is our proposal, decided by you.`,
      ),
    );
  return {
    id: one.id,
    label: one.label,
    value: one.value,
    unit: 'percent',
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
