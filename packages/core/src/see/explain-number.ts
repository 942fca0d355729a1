import {
  type CollatedSubmission,
  findingAddress,
  type GroupView,
  groupChange,
  type Register,
  waitsForDecision,
} from '../group/index.ts';
import { type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import type { Plan } from '../plan/index.ts';
import { changePhrases, intervalNote } from '../scoring/index.ts';
import { type Text, text } from '../text/index.ts';
import { followPlan } from './follow-up.ts';
import type { IsShown } from './heat-table.ts';
import { numberAddress } from './number-address.ts';
import type { PlanFacts } from './plan-facts.ts';
import { type BoardTime, boardStatusWords, statusBoard } from './status-board.ts';

/** A term of a number: what it adds, and where it stands. */
export interface NumberTerm {
  readonly label: Text;
  readonly value: number | null;
  /** What it is a part of, or is measured against; null where it stands alone. */
  readonly of: number | null;
  /** Too few answered for it to be shown; it counts all the same. */
  readonly masked: boolean;
  readonly leftOut: Text | null;
  readonly files: readonly string[];
  /** `Portfölj!A7`; null where it stands in no single cell. */
  readonly cell: string | null;
  /** The address that opens it further. */
  readonly opens: string | null;
}

/** *Så räknades det*: how a number of the koncern's pages was made. */
export interface ExplainedNumber {
  readonly address: string;
  readonly label: Text;
  readonly value: number | null;
  readonly unit: 'count' | 'percent' | 'points' | 'days';
  readonly method: Text;
  readonly notes: readonly Text[];
  readonly terms: readonly NumberTerm[];
}

/** What explaining needs beside the address. */
export interface ExplainInput {
  readonly view: GroupView;
  readonly register: Register | null;
  readonly plan: Plan;
  readonly facts: PlanFacts;
  readonly time: BoardTime;
  readonly isShown: IsShown;
}

/**
 * Explains a number by its address. Null for one that is not there, and for the koncern's own nodes and
 * points, which `explainGroup` and `explainGroupPortfolio` open.
 */
export function explainNumber(input: ExplainInput, address: string): ExplainedNumber | null {
  const [kind = '', first = '', second = '', ...rest] = address.split(':');
  switch (kind) {
    case 'status':
      return explainStatus(input, address, second);
    case 'measure':
      return explainMeasure(input, address, Number(first), second);
    case 'target':
      return explainTarget(input, address, first, Number(second));
    case 'actions':
      return explainActions(input, address, Number(first), second);
    case 'change':
      return explainChange(input, address, Number(first), Number(second), rest.join(':'));
    default:
      return null;
  }
}

const BARE = {
  value: null,
  of: null,
  masked: false,
  leftOut: null,
  files: [],
  cell: null,
  opens: null,
} as const;

function at(submission: CollatedSubmission, cell: string | null): Pick<NumberTerm, 'files' | 'cell'> {
  return { files: submission.files, cell };
}

function explainStatus(
  { view, register, time }: ExplainInput,
  address: string,
  status: string,
): ExplainedNumber | null {
  const board = statusBoard(view, register, time);
  const row = ({ name, files }: (typeof board)[number]): NumberTerm => ({
    ...BARE,
    label: text(name, name),
    files,
  });
  const made = (label: Text, method: Text, terms: readonly NumberTerm[]): ExplainedNumber => ({
    address,
    label,
    value: terms.length,
    unit: 'count',
    method,
    notes: [],
    terms,
  });
  switch (status) {
    case 'received':
      return made(
        boardStatusWords.received,
        text(
          'Organisationer med minst en arbetsbok som gick att läsa.',
          'Organisations with at least one workbook that could be read.',
        ),
        board
          .filter(({ status: own, expected }) => own !== 'missing' && (expected || register === null))
          .map(row),
      );
    case 'not-ready':
      return made(
        boardStatusWords['not-ready'],
        text('Minst en sak måste rättas.', 'At least one thing must be put right.'),
        board.filter((one) => one.status === 'not-ready').map((one) => ({ ...row(one), value: one.errors })),
      );
    case 'missing':
      return made(
        boardStatusWords.missing,
        text(
          'Finns i registret för året men har inte lämnat in.',
          'In the register for the year but has not handed in.',
        ),
        board.filter((one) => one.status === 'missing').map(row),
      );
    case 'failed':
      return made(
        text('Går inte att läsa', 'Cannot be read'),
        text('Filer som inte gick att läsa, med skälet.', 'Files that could not be read, with the reason.'),
        view.status.failed.map(({ files, reason }) => ({ ...BARE, label: text(reason, reason), files })),
      );
    case 'to-decide':
      return made(
        text('Behöver ditt beslut', 'Needs your decision'),
        text(
          'Det som skiljer mellan arbetsböcker och som ingen har beslutat om.',
          'What differs between workbooks and nobody has decided on.',
        ),
        view.findings.filter(waitsForDecision).map(({ finding }) => {
          const names = [...new Set(finding.sides.map(({ name }) => name))].join(', ');
          return {
            ...BARE,
            label: text(names, names),
            files: finding.sides.flatMap(({ files }) => files),
            opens: `finding:${findingAddress(finding)}`,
          };
        }),
      );
    default:
      return null;
  }
}

function explainMeasure(
  { view, plan, facts }: ExplainInput,
  address: string,
  year: number,
  id: string,
): ExplainedNumber | null {
  const found = followPlan(view, plan, year, facts)
    ?.goalAreas.flatMap(({ processMeasures }) => processMeasures)
    .flatMap(({ subMeasures }) => subMeasures)
    .find((one) => one.id === id);
  const [figure] = found?.figures ?? [];
  if (found === undefined || figure === undefined) return null;
  return {
    address,
    label: found.title,
    value: figure.value,
    unit: figure.unit,
    method: found.method,
    notes: [
      text(
        `${found.organisations} av ${found.of} organisationer har uppgifter.`,
        `${found.organisations} of ${found.of} organisations have data.`,
      ),
    ],
    terms: found.terms.map(({ label, submission, cell, value, of }) => ({
      ...BARE,
      label: text(`${submission.name}: ${label}`, `${submission.name}: ${label}`),
      value,
      of,
      ...at(submission, cell),
    })),
  };
}

function explainTarget(
  { view, plan, facts }: ExplainInput,
  address: string,
  id: string,
  year: number,
): ExplainedNumber | null {
  const newest = view.years.at(-1)?.year ?? 0;
  const indicator = followPlan(view, plan, newest, facts)
    ?.goalAreas.flatMap(({ indicators }) => indicators)
    .find((one) => one.id === id);
  const target = indicator?.targets.find((one) => one.year === year);
  if (indicator === undefined || target === undefined) return null;
  const who = target.submission?.name ?? plan.title.sv;
  return {
    address,
    label: text(`${indicator.title.sv}, mål ${year}`, `${indicator.title.en}, target ${year}`),
    value: target.target,
    unit: 'percent',
    method: text(
      'Som bladet Mål säger för Kommunkoncernen, i den nyaste arbetsboken.',
      'As the sheet Mål says for Kommunkoncernen, in the newest workbook.',
    ),
    notes: [
      ...(target.argument === null ? [] : [text(target.argument, target.argument)]),
      ...(target.decidedBy === null
        ? []
        : [text(`Beslutat av ${target.decidedBy}.`, `Decided by ${target.decidedBy}.`)]),
      ...(target.disputed
        ? [
            text(
              'En annan arbetsbok har ett annat mål för året.',
              'Another workbook has another target for the year.',
            ),
          ]
        : []),
    ],
    terms: [
      {
        ...BARE,
        label: text(who, who),
        value: target.target,
        ...(target.submission === null ? {} : at(target.submission, target.cell)),
      },
    ],
  };
}

function explainActions(
  { view, plan, facts }: ExplainInput,
  address: string,
  year: number,
  id: string,
): ExplainedNumber | null {
  const found = view.years.find((one) => one.year === year);
  const known = [...plan.actions, ...plan.goalAreas].find((one) => one.id === id);
  if (found === undefined || known === undefined) return null;
  const rows = facts
    .rows([...found.counted, ...found.otherInstrument], 'actions', 'id')
    .filter(({ value }) => [...(value.planActions ?? []), ...(value.goalAreas ?? [])].includes(id));
  return {
    address,
    label: text(`${id} ${known.title.sv}`, `${id} ${known.title.en}`),
    value: rows.length,
    unit: 'count',
    method: text(
      'Egna insatser som säger att de bidrar till den.',
      'Own actions that say they contribute to it.',
    ),
    notes: [],
    terms: rows.map(({ submission, cell, value }) => {
      const label = `${submission.name}: ${[value.id, value.name].filter((part) => part !== null).join(' ')}`;
      return { ...BARE, label: text(label, label), ...at(submission, cell) };
    }),
  };
}

const LEFT_OUT = {
  'one-year-only': text('finns bara ett av åren', 'is in one of the years only'),
  incomplete: text('en av delarna har inte lämnat in', 'one of the parts has not handed in'),
  'no-value': text('har inget värde här', 'has no value here'),
} as const;

function explainChange(
  { view, register, isShown }: ExplainInput,
  address: string,
  before: number,
  after: number,
  node: string,
): ExplainedNumber | null {
  const label = labelOf(instrumentTree(view.instrument), node);
  const found = groupChange(view, register, node, before, after);
  if (found === null || label === null) return null;
  return {
    address,
    label: text(`${label.sv}, ${before} till ${after}`, `${label.en}, ${before} to ${after}`),
    value: found.change.difference,
    unit: 'points',
    method: text(
      'Medelvärdet av förändringen hos dem som finns båda åren, i procentenheter.',
      'The mean of the change of those present in both years, in percentage points.',
    ),
    notes: [changePhrases[found.change.phrase], intervalNote],
    terms: found.organisations
      .map((one): NumberTerm => {
        const all = [...one.before, ...one.after];
        const names = [...new Set(all.map(({ name }) => name))].join(' + ');
        // A difference gives away the one number that is hidden.
        const shown = all.every(({ fingerprint }) => isShown(fingerprint, node));
        const [newest] = one.after;
        return {
          ...BARE,
          label: text(names, names),
          value: shown ? one.change.difference : null,
          masked: !shown && one.leftOut === null,
          leftOut: one.leftOut === null ? null : LEFT_OUT[one.leftOut],
          files: all.flatMap(({ files }) => files),
          cell: newest?.contribution.places.nodes[node] ?? null,
          opens: shown && newest !== undefined ? numberAddress.own(newest.fingerprint, node) : null,
        };
      })
      .filter(({ label: { sv } }) => sv !== ''),
  };
}

function labelOf({ id, label, children }: InstrumentNode, wanted: string): Text | null {
  if (id === wanted) return label;
  for (const child of children) {
    const found = labelOf(child, wanted);
    if (found !== null) return found;
  }
  return null;
}
