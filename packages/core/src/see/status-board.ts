import {
  type CollatedSubmission,
  expectedIn,
  findingAddress,
  type GroupView,
  groupedBy,
  organisationTypeCodes,
  type Register,
  type RegisterEntry,
  standsIn,
  waitsForDecision,
} from '../group/index.ts';
import { compareText, formatCount, type Text, text } from '../text/index.ts';
import { serialFromDate } from '../workbook/index.ts';
import { type PerhapsHere, perhapsHere } from './perhaps-here.ts';

/** How an organisation stands for the year. */
export type BoardStatus =
  | 'missing'
  | 'not-ready'
  /** Not ready, and nobody that the register waits for: its name is unknown. */
  | 'unexpected'
  | 'conflict'
  | 'not-chosen'
  | 'other-instrument'
  | 'received';

/** The statuses as screens say them. */
export const boardStatusWords: Readonly<Record<BoardStatus, Text>> = {
  missing: text('Inte inlämnad än', 'Not handed in yet'),
  'not-ready': text('Behöver kompletteras', 'Needs supplements'),
  unexpected: text('Finns inte i registret', 'Not in the register'),
  conflict: text('Behöver ditt beslut', 'Needs your decision'),
  'not-chosen': text('Räknas inte, enligt beslut', 'Does not count, as decided'),
  'other-instrument': text('Inlämnad, annat mätinstrument', 'Handed in, other instrument'),
  received: text('Inlämnad', 'Handed in'),
};

/** When everything should have come in, and today; dates as `2022-03-31`. Hosts know the day. */
export interface BoardTime {
  readonly year: number;
  readonly dueOn: string | null;
  readonly today: string;
}

/** A row of the status board. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly type: RegisterEntry['type'] | null;
  readonly cluster: string | null;
  /** What it can be found by beside its name: its type, its other names and its codes in other systems. */
  readonly alsoKnown: readonly string[];
  /** The register knows it and waits for it this year. */
  readonly expected: boolean;
  readonly status: BoardStatus;
  /** Days after the last day that it is still not ready; null where it is in time or ready. */
  readonly daysLate: number | null;
  /** Problems that must be put right, in all its workbooks. */
  readonly errors: number;
  readonly files: readonly string[];
  /** Addresses of what waits for a decision about it. */
  readonly decisions: readonly string[];
  /** A file here that may be its workbook, where it seems to be missing; null where there is none. */
  readonly perhaps: PerhapsHere | null;
  /** What to send it; null where there is nothing to remind of. */
  readonly reminder: Text | null;
}

/** Every organisation's submissions that stand in a year, by its id. */
export function standingSubmissions(
  view: GroupView,
  year: number,
): ReadonlyMap<string, readonly CollatedSubmission[]> {
  return groupedBy(view.submissions, (one) => (standsIn(one, year, view.newest) ? one.organisation : null));
}

/** Everyone who is waited for and everyone who has handed in for a year, in the register's order, others after by name. */
export function statusBoard(
  view: GroupView,
  register: Register | null,
  time: BoardTime,
): readonly BoardRow[] {
  const expected = register === null ? [] : expectedIn(register, time.year);
  const entries = new Map((register?.organisations ?? []).map((entry, at) => [entry.id, { entry, at }]));
  const own = standingSubmissions(view, time.year);
  const waiting = decisionsOf(view, time.year);
  const here = register === null ? null : perhapsHere(view, register, time.year);
  const waitedFor = new Set(expected.map(({ id }) => id));
  const ids = new Set([...waitedFor, ...own.keys()]);
  const place = (id: string): number => entries.get(id)?.at ?? entries.size;
  return [...ids]
    .sort((a, b) => place(a) - place(b) || compareText(a, b))
    .map((id): BoardRow => {
      const submissions = own.get(id) ?? [];
      const entry = entries.get(id)?.entry ?? null;
      const name = entry?.name ?? submissions[0]?.name ?? id;
      const stands = statusOf(submissions);
      const status =
        stands === 'not-ready' && register !== null && !waitedFor.has(id) ? 'unexpected' : stands;
      const errors = submissions.reduce((sum, one) => sum + one.errors, 0);
      const perhaps = status === 'missing' ? (here?.get(id) ?? null) : null;
      const daysLate = status === 'missing' || status === 'not-ready' ? lateBy(time) : null;
      return {
        id,
        name,
        type: entry?.type ?? null,
        cluster: entry?.cluster ?? null,
        alsoKnown: entry === null ? [] : alsoKnownAs(entry),
        expected: waitedFor.has(id),
        status,
        daysLate,
        errors,
        files: submissions.flatMap(({ files }) => files),
        decisions: [...(waiting.get(id) ?? [])],
        perhaps,
        reminder: reminderFor({ name, status, errors, daysLate, perhaps }, time),
      };
    });
}

/** `Förvaltning`, `Department`, former names, `Stratsys 1201`. */
function alsoKnownAs({ type, aliases, codes }: RegisterEntry): readonly string[] {
  const types = organisationTypeCodes.choices.filter(({ id }) => id === type);
  return [
    ...types.flatMap(({ cell, en }) => [cell, en]),
    ...aliases,
    ...Object.entries(codes).map(([system, code]) => `${system} ${code}`),
  ];
}

/** Addresses of what waits for a decision in a year, by every organisation that it is about. */
function decisionsOf(view: GroupView, year: number): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of view.findings) {
    const { finding } = one;
    if (!waitsForDecision(one) || finding.year !== year) continue;
    for (const { organisation } of finding.sides) {
      const known = found.get(organisation) ?? new Set();
      found.set(organisation, known.add(findingAddress(finding)));
    }
  }
  return found;
}

function statusOf(submissions: readonly CollatedSubmission[]): BoardStatus {
  const standings = new Set(submissions.map(({ standing }) => standing));
  if (standings.size === 0) return 'missing';
  if (standings.has('conflict')) return 'conflict';
  if (standings.has('counts')) return 'received';
  if (standings.has('other-instrument')) return 'other-instrument';
  return standings.has('not-ready') ? 'not-ready' : 'not-chosen';
}

function lateBy({ dueOn, today }: BoardTime): number | null {
  if (dueOn === null) return null;
  const days = serialFromDate(today) - serialFromDate(dueOn);
  return days > 0 ? days : null;
}

/** A message to one organisation, to paste into a mail. */
function reminderFor(
  row: Pick<BoardRow, 'name' | 'status' | 'errors' | 'daysLate' | 'perhaps'>,
  { year, dueOn }: BoardTime,
): Text | null {
  const { name, status, daysLate, perhaps } = row;
  if (status !== 'missing' && status !== 'not-ready' && status !== 'unexpected') return null;
  const day = {
    sv: dueOn === null ? '' : daysLate === null ? ` Sista dag är ${dueOn}.` : ` Sista dag var ${dueOn}.`,
    en:
      dueOn === null ? '' : daysLate === null ? ` The last day is ${dueOn}.` : ` The last day was ${dueOn}.`,
  };
  const asks =
    status !== 'missing'
      ? thanksFor(row, year)
      : perhaps === null
        ? text(
            `Vi har inte fått arbetsboken från ${name} för mätår ${year} än.`,
            `We have not received the workbook from ${name} for ${year} yet.`,
          )
        : asksWhether(name, perhaps, year);
  return text(
    `Hej!\n\n${asks.sv}${day.sv}\n\nNi kan själva kontrollera den i Nyläge, i Excel eller under Kontrollera min arbetsbok, och lämna in ett utdrag utan enskilda svar.`,
    `Hello!\n\n${asks.en}${day.en}\n\nYou can check it yourselves in Nyläge, in Excel or under Check my workbook, and hand in an extract without single answers.`,
  );
}

function thanksFor({ name, errors }: Pick<BoardRow, 'name' | 'errors'>, year: number): Text {
  const things = {
    sv: errors === 1 ? 'En sak måste' : `${formatCount(errors, 'sv')} saker måste`,
    en: errors === 1 ? 'One thing must' : `${formatCount(errors, 'en')} things must`,
  };
  return text(
    `Tack för arbetsboken från ${name} för mätår ${year}. ${things.sv} rättas innan den kan räknas.`,
    `Thank you for the workbook from ${name} for ${year}. ${things.en} be put right before it can count.`,
  );
}

/** Whoever may have handed in is asked whether it was them. */
function asksWhether(name: string, perhaps: PerhapsHere, year: number): Text {
  const files = perhaps.files.map((file) => file.slice(file.lastIndexOf('/') + 1)).join(', ');
  return perhaps.kind === 'unreadable'
    ? text(
        `Vi har fått filen ${files}, som kan vara arbetsboken från ${name} för mätår ${year}, men den går inte att läsa. Skicka den igen, sparad som .xlsx.`,
        `We have received the file ${files}, which may be the workbook from ${name} for ${year}, but it cannot be read. Send it again, saved as .xlsx.`,
      )
    : text(
        `Vi har fått en arbetsbok för mätår ${year} där organisationen heter ’${perhaps.typed}’ (${files}). Är det ${name}? Svara, eller rätta namnet i bladet Om arbetsboken och skicka den igen.`,
        `We have received a workbook for ${year} in which the organisation is called ’${perhaps.typed}’ (${files}). Is that ${name}? Answer, or put the name right in the sheet Om arbetsboken and send it again.`,
      );
}
