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

/** How an organisation stands for the year. */
export type BoardStatus =
  | 'missing'
  | 'not-ready'
  | 'conflict'
  | 'not-chosen'
  | 'other-instrument'
  | 'received';

/** The statuses as screens say them. */
export const boardStatusWords: Readonly<Record<BoardStatus, Text>> = {
  missing: text('Inte inlämnad än', 'Not handed in yet'),
  'not-ready': text('Behöver kompletteras', 'Needs supplements'),
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
  const waitedFor = new Set(expected.map(({ id }) => id));
  const ids = new Set([...waitedFor, ...own.keys()]);
  const place = (id: string): number => entries.get(id)?.at ?? entries.size;
  return [...ids]
    .sort((a, b) => place(a) - place(b) || compareText(a, b))
    .map((id): BoardRow => {
      const submissions = own.get(id) ?? [];
      const entry = entries.get(id)?.entry ?? null;
      const name = entry?.name ?? submissions[0]?.name ?? id;
      const status = statusOf(submissions);
      const errors = submissions.reduce((sum, one) => sum + one.errors, 0);
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
        reminder: reminderFor(name, status, errors, time, daysLate),
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
  name: string,
  status: BoardStatus,
  errors: number,
  { year, dueOn }: BoardTime,
  daysLate: number | null,
): Text | null {
  if (status !== 'missing' && status !== 'not-ready') return null;
  const day = {
    sv: dueOn === null ? '' : daysLate === null ? ` Sista dag är ${dueOn}.` : ` Sista dag var ${dueOn}.`,
    en:
      dueOn === null ? '' : daysLate === null ? ` The last day is ${dueOn}.` : ` The last day was ${dueOn}.`,
  };
  const things = {
    sv: errors === 1 ? 'En sak måste' : `${formatCount(errors, 'sv')} saker måste`,
    en: errors === 1 ? 'One thing must' : `${formatCount(errors, 'en')} things must`,
  };
  const asks =
    status === 'missing'
      ? text(
          `Vi har inte fått arbetsboken från ${name} för mätår ${year} än.${day.sv}`,
          `We have not received the workbook from ${name} for ${year} yet.${day.en}`,
        )
      : text(
          `Tack för arbetsboken från ${name} för mätår ${year}. ${things.sv} rättas innan den kan räknas.${day.sv}`,
          `Thank you for the workbook from ${name} for ${year}. ${things.en} be put right before it can count.${day.en}`,
        );
  return text(
    `Hej!\n\n${asks.sv}\n\nNi kan själva kontrollera den i Nyläge, i Excel eller under Kontrollera min arbetsbok, och lämna in ett utdrag utan enskilda svar.`,
    `Hello!\n\n${asks.en}\n\nYou can check it yourselves in Nyläge, in Excel or under Check my workbook, and hand in an extract without single answers.`,
  );
}
