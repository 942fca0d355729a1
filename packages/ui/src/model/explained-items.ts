import { type Explanation, type LeftOutReason, REPRESENTATIVE_SHARE, type Term } from '@nylage/core/scoring';
import { type Text, text } from '@nylage/core/text';
import type { Explained, ExplainedRow } from './explained.ts';

const METHODS: Readonly<Record<Explanation['method'], Text>> = {
  'mean-of-children': text(
    'Medelvärdet av delarna nedan. Var och en väger lika.',
    'The mean of the parts below. Each weighs the same.',
  ),
  'mean-of-respondents': text(
    'Medelvärdet av de svarandes egna medelvärden.',
    "The mean of the respondents' own means.",
  ),
  'mean-of-answers': text('Medelvärdet av svaren.', 'The mean of the answers.'),
  delivered: text(
    'Levererat av mätverktyget. Det kan inte öppnas till svar.',
    'Delivered by the survey tool. It cannot be opened to answers.',
  ),
  'weighted-mean': text(
    'Det vägda medelvärdet av initiativen nedan.',
    'The weighted mean of the initiatives below.',
  ),
  nothing: text('Saknas: det finns inget att räkna på.', 'Missing: there is nothing to count.'),
};

const REASONS: Readonly<Record<LeftOutReason, Text>> = {
  'no-value': text('inget värde', 'no value'),
  'dont-know': text('Vet ej', 'Vet ej (do not know)'),
  blank: text('tomt', 'blank'),
  excluded: text('utanför skalan', 'off the scale'),
  'not-classified': text('inte klassat', 'not classified'),
  'no-weight': text('saknar vikt', 'no weight'),
  'what-if': text('varken pågående eller beslutat', 'neither ongoing nor decided'),
  finished: text('avslutat', 'finished'),
  cancelled: text('avbrutet', 'cancelled'),
};

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
    masked: false,
    weight: one.method === 'weighted-mean' ? term.weight : null,
    n: null,
    file: term.cell === null ? null : file,
    place: term.cell,
    leftOut: term.leftOut === null ? null : REASONS[term.leftOut],
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
    method: METHODS[one.method],
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
