import {
  type CollatedSubmission,
  findingAddress,
  findNodeValue,
  standsIn,
  waitsForDecision,
} from '../../group/index.ts';
import { text } from '../../text/index.ts';
import { type BoardRow, boardStatusWords, statusBoard } from '../status-board.ts';
import {
  byName,
  type Explainer,
  type ExplainInput,
  listed,
  type NumberTerm,
  named,
  term,
  yearOf,
} from './explained-number.ts';
import { ownNumber } from './whose-number.ts';

/** `status:2023:missing`: the organisations or files that stand in one way. */
export const explainStatus: Explainer = (input, address, [year, status]) => {
  const { view, register } = input;
  const board = boardOf(input);
  const of = (wanted: (row: BoardRow) => boolean): readonly NumberTerm[] =>
    byName(board.filter(wanted).map(rowTerm));
  switch (status) {
    case 'received':
      return listed(
        address,
        boardStatusWords.received,
        text(
          'Organisationer med minst en arbetsbok som gick att läsa.',
          'Organisations with at least one workbook that could be read.',
        ),
        of(({ status: own, expected }) => own !== 'missing' && (expected || register === null)),
      );
    case 'received-counts':
      return listed(
        address,
        text('Räknas', 'Count'),
        text(
          'Av dem som har lämnat in: klara, och utan något som väntar på beslut.',
          'Of those who have handed in: ready, and with nothing that waits for a decision.',
        ),
        of(({ status: own, expected }) => own === 'received' && (expected || register === null)),
      );
    case 'unexpected':
      return listed(
        address,
        boardStatusWords.unexpected,
        text(
          'Har lämnat in under ett namn som registret inte har för året. Bestäm vilka de är.',
          'Handed in under a name that the register does not have for the year. Decide who they are.',
        ),
        of((one) => one.status === 'unexpected'),
      );
    case 'expected':
      return listed(
        address,
        text('Väntas lämna in', 'Expected to hand in'),
        text(
          'Organisationer som finns i registret för året.',
          'Organisations that are in the register for the year.',
        ),
        of(({ expected }) => expected),
      );
    case 'register':
      return listed(
        address,
        text('Organisationer i registret', 'Organisations in the register'),
        text(
          'Alla som står i registret, vilket år de än gäller.',
          'All that stand in the register, whatever year.',
        ),
        byName((register?.organisations ?? []).map(({ name }) => term(named(name)))),
      );
    case 'counts':
      return listed(
        address,
        text('Räknas', 'Count'),
        text(
          'Organisationer vars mognad räknas: klara, och utan något som väntar på beslut.',
          'Organisations whose maturity counts: ready, and with nothing that waits for a decision.',
        ),
        byName((yearOf(view, year)?.counted ?? []).map((one) => term(named(one.name), { files: one.files }))),
      );
    case 'takes-part':
      return listed(
        address,
        text('Med i året', 'Part of the year'),
        text(
          'Organisationer som räknas, vilket mätinstrument de än har.',
          'Organisations that count, whatever instrument they have.',
        ),
        byName(
          [...(yearOf(view, year)?.counted ?? []), ...(yearOf(view, year)?.otherInstrument ?? [])].map(
            (one) => term(named(one.name), { files: one.files }),
          ),
        ),
      );
    case 'not-ready':
      return listed(
        address,
        boardStatusWords['not-ready'],
        text('Minst en sak måste rättas.', 'At least one thing must be put right.'),
        byName(
          board
            .filter((one) => one.status === 'not-ready')
            .map((one) => ({ ...rowTerm(one), value: one.errors })),
        ),
      );
    case 'missing':
      return listed(
        address,
        boardStatusWords.missing,
        text(
          'Finns i registret för året men har inte lämnat in.',
          'In the register for the year but has not handed in.',
        ),
        of((one) => one.status === 'missing'),
      );
    case 'masked':
      return listed(
        address,
        text('Visas inte', 'Not shown'),
        text(
          'Färre än 5 svar, eller för att en annans inte ska gå att räkna fram. De räknas med i medelvärdena.',
          "Fewer than 5 responses, or so that another's cannot be worked out. They count in the means.",
        ),
        byName(maskedIn(input).map(({ name, files }) => term(named(name), { files }))),
      );
    case 'failed':
      return listed(
        address,
        text('Går inte att läsa', 'Cannot be read'),
        text('Filer som inte gick att läsa, med skälet.', 'Files that could not be read, with the reason.'),
        view.status.failed.map(({ files, reason }) => term(named(reason), { files })),
      );
    case 'to-decide':
      return listed(
        address,
        text('Behöver ditt beslut', 'Needs your decision'),
        text(
          'Det som skiljer mellan arbetsböcker och som ingen har beslutat om.',
          'What differs between workbooks and nobody has decided on.',
        ),
        view.findings.filter(waitsForDecision).map(({ finding }) => {
          const names = [...new Set(finding.sides.map(({ name }) => name))].join(', ');
          return term(named(names), {
            files: finding.sides.flatMap(({ files }) => files),
            opens: `finding:${findingAddress(finding)}`,
          });
        }),
      );
    default:
      return null;
  }
};

/** `late:2023:o1`: days after the last day to hand in. */
export const explainLate: Explainer = (input, address, [, ...rest]) => {
  const { time } = input;
  const row = boardRow(input, rest.join(':'));
  if (row === null || row.daysLate === null || time.dueOn === null) return null;
  return {
    address,
    label: text('Sen', 'Late'),
    whose: ownNumber(row.name, time.year),
    value: row.daysLate,
    unit: 'days',
    termUnit: 'count',
    method: text(
      `Dagar från sista dag, ${time.dueOn}, till i dag, ${time.today}.`,
      `Days from the last day, ${time.dueOn}, to today, ${time.today}.`,
    ),
    notes: [boardStatusWords[row.status]],
    terms: [rowTerm(row)],
  };
};

/** `errors:2023:o1`: what must be put right, file by file. */
export const explainErrors: Explainer = (input, address, [, ...rest]) => {
  const { view, time } = input;
  const row = boardRow(input, rest.join(':'));
  if (row === null) return null;
  return {
    address,
    label: text('Måste rättas', 'Must be put right'),
    whose: ownNumber(row.name, time.year),
    value: row.errors,
    unit: 'count',
    termUnit: 'count',
    method: text(
      'Saker som måste rättas, i organisationens filer. Organisationens sida visar dem cell för cell.',
      "Things that must be put right, in the organisation's files. Its page shows them cell by cell.",
    ),
    notes: [],
    terms: view.submissions
      .filter((one) => one.organisation === row.id && standsIn(one, time.year, view.newest))
      .map((one) => term(named(one.files[0] ?? one.name), { value: one.errors, files: one.files })),
  };
};

/** Those that count and whose own result is not shown. */
function maskedIn({ view, time, isShown }: ExplainInput): readonly CollatedSubmission[] {
  return view.submissions.filter(
    ({ year, standing, fingerprint, contribution }) =>
      year === time.year &&
      standing === 'counts' &&
      findNodeValue(contribution.nodes, 'total')?.value != null &&
      !isShown(fingerprint, 'total'),
  );
}

function boardOf({ view, register, time }: ExplainInput): readonly BoardRow[] {
  return statusBoard(view, register, time);
}

function boardRow(input: ExplainInput, wanted: string): BoardRow | null {
  return boardOf(input).find(({ id }) => id === wanted) ?? null;
}

function rowTerm({ name, files }: BoardRow): NumberTerm {
  return term(named(name), { files });
}
