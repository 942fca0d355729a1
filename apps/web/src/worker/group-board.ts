import { portfolioCrowd } from '@nylage/charts';
import { type CollatedSubmission, findNodeValue, type GroupView } from '@nylage/core/group';
import { whyOutOfPoint } from '@nylage/core/scoring';
import {
  type BoardRow,
  type BoardTime,
  type IsShown,
  numberAddress,
  perhapsWords,
  standingSubmissions,
} from '@nylage/core/see';
import { compareNames, compareText } from '@nylage/core/text';
import { type ListPart, partOf, type Span } from '../list-part.ts';
import { ORGANISATION_STATUSES } from '../organisation-statuses.ts';
import type {
  BoardPart,
  BoardSorting,
  BoardWish,
  OrganisationItem,
  OrganisationPoint,
  OrganisationPoints,
} from '../protocol.ts';

/** What the status board's rows are made from. */
export interface GroupBoardInput {
  readonly view: GroupView;
  readonly board: readonly BoardRow[];
  readonly isShown: IsShown;
  readonly time: BoardTime;
}

const ORDERS: Readonly<Record<BoardSorting, (a: OrganisationItem, b: OrganisationItem) => number>> = {
  name: byName,
  status: (a, b) =>
    ORGANISATION_STATUSES.indexOf(a.status) - ORGANISATION_STATUSES.indexOf(b.status) || byName(a, b),
  late: (a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0) || byName(a, b),
  errors: (a, b) => b.errors - a.errors || byName(a, b),
  // How few answered says where to ask for more; one that may not be told stands with those that have none.
  n: (a, b) => (b.n ?? 0) - (a.n ?? 0) || byName(a, b),
};

/** Between reminders that are copied together. */
const NEXT_REMINDER = '\n\n———\n\n';

/** The status board of a view: every organisation, and every file that belongs to none. The worker keeps it and gives a page at a time. */
export class GroupBoard {
  readonly #time: BoardTime;
  readonly #items: readonly OrganisationItem[];
  readonly #byId: ReadonlyMap<string, OrganisationItem>;
  readonly #points: readonly OrganisationPoint[];
  /** What was asked for last, in its order: pages follow each other. */
  #sought: { readonly wish: string; readonly found: readonly OrganisationItem[] } | null = null;

  constructor(input: GroupBoardInput) {
    this.#time = input.time;
    this.#items = organisationItems(input);
    this.#byId = new Map(this.#items.map((one) => [one.id, one]));
    this.#points = this.#items.flatMap(({ id, name, point, weight }) =>
      point === null
        ? []
        : [{ id, name, innovation: point.innovation, external: point.external, size: weight }],
    );
  }

  get count(): number {
    return this.#items.length;
  }

  /** Organisations whose own result is not shown. */
  get masked(): number {
    return this.#items.filter(({ masked }) => masked).length;
  }

  /** As much of the organisations' own points as figure 2 draws. */
  drawnPoints(): OrganisationPoints {
    const crowd = portfolioCrowd(this.#points);
    return { each: crowd === null ? this.#points : [], crowd };
  }

  points(span: Span): ListPart<OrganisationPoint> {
    return partOf(this.#points, span, (one) => one);
  }

  row(id: string): OrganisationItem | null {
    return this.#byId.get(id) ?? null;
  }

  part(wish: BoardWish, span: Span): BoardPart {
    const found = this.#find(wish);
    return {
      ...partOf(found, span, (one) => one),
      reminders: found.filter(({ reminder }) => reminder !== null).length,
    };
  }

  /** What to send those that are asked for. Swedish: it goes to colleagues. */
  reminders(wish: BoardWish): string {
    return this.#find(wish)
      .flatMap(({ reminder }) => reminder?.sv ?? [])
      .join(NEXT_REMINDER);
  }

  /** A message to all who have not handed in, to paste into a mail. Swedish: it goes to colleagues. */
  reminderToMissing(): string {
    const { year, dueOn, today } = this.#time;
    const missing = this.#items.filter(({ status }) => status === 'missing');
    const gone = missing.filter(({ perhaps }) => perhaps === null);
    const here = missing.flatMap(({ name, perhaps }) =>
      perhaps === null ? [] : `– ${name}: ${perhapsWords(perhaps).sv}`,
    );
    return [
      'Hej!',
      '',
      ...(gone.length === 0
        ? []
        : [`Vi saknar er arbetsbok för mätår ${year} från:`, ...gone.map(({ name }) => `– ${name}`), '']),
      ...(here.length === 0
        ? []
        : [
            `Vi har fått filer för mätår ${year} som kan vara era. Är de det? Hör av er, eller skicka dem igen:`,
            ...here,
            '',
          ]),
      ...(dueOn === null ? [] : [`Sista dag ${dueOn < today ? 'var' : 'är'} ${dueOn}.`, '']),
      'Kontrollera den gärna själva först i Nyläge. Ni kan lämna in ett utdrag utan enskilda svar.',
    ].join('\n');
  }

  #find({ status, search, sorting }: BoardWish): readonly OrganisationItem[] {
    const needle = search.trim().toLowerCase();
    const wish = JSON.stringify([status, needle, sorting]);
    if (this.#sought?.wish === wish) return this.#sought.found;
    const found = this.#items
      .filter(
        (one) =>
          (status === null || (status === 'late' ? one.daysLate !== null : one.status === status)) &&
          isFoundBy(one, needle),
      )
      .sort(ORDERS[sorting]);
    this.#sought = { wish, found };
    return found;
  }
}

/** Whether an organisation has what is searched for, in small letters, in its name or in what else it is known by. */
function isFoundBy({ name, alsoKnown, cluster, files }: OrganisationItem, needle: string): boolean {
  if (needle === '') return true;
  return [name, ...alsoKnown, cluster ?? '', ...files].some((label) => label.toLowerCase().includes(needle));
}

function byName(a: OrganisationItem, b: OrganisationItem): number {
  return compareNames(a.name, b.name) || compareText(a.id, b.id);
}

function organisationItems(input: GroupBoardInput): readonly OrganisationItem[] {
  const { view, board, time } = input;
  const owns = standingSubmissions(view, time.year);
  const points = placesInPoint(input);
  const earlier = new Set(view.years.flatMap(({ counted }) => counted.map((one) => one.organisation)));
  const rows = board.map((row) => {
    const own = owns.get(row.id) ?? [];
    const hasEarlier = own.length === 0 && earlier.has(row.id);
    return { ...organisationItem(row, own, points.get(row.id), input), hasEarlier };
  });
  const unreadable = view.status.failed.map(
    ({ files }): OrganisationItem => ({
      ...NOTHING,
      id: `file:${files[0] ?? ''}`,
      name: files[0] ?? '',
      status: 'unreadable',
      files,
    }),
  );
  const named = [...unreadable, ...rows].map((row) => ({
    ...row,
    name: row.name === '' ? (row.files[0] ?? '') : row.name,
  }));
  return named.sort((a, b) => compareText(a.name, b.name) || compareText(a.status, b.status));
}

const NOTHING = {
  type: null,
  cluster: null,
  alsoKnown: [],
  expected: false,
  daysLate: null,
  errors: 0,
  files: [],
  decisions: [],
  perhaps: null,
  reminder: null,
  form: null,
  hasEarlier: false,
  maturity: null,
  n: null,
  masked: false,
  point: null,
  weight: null,
  opens: null,
  opensCount: null,
} as const;

function organisationItem(
  row: BoardRow,
  own: readonly CollatedSubmission[],
  point: PlaceInPoint | undefined,
  { isShown }: GroupBoardInput,
): Omit<OrganisationItem, 'hasEarlier'> {
  const main = own.find(({ standing }) => standing === 'counts') ?? own[0];
  if (main === undefined) return { ...NOTHING, ...row };
  const counts = main.standing === 'counts';
  const total = findNodeValue(main.contribution.nodes, 'total');
  const shows = counts && isShown(main.fingerprint, 'total');
  return {
    ...row,
    form: main.contribution.form,
    maturity: shows ? (total?.value ?? null) : null,
    n: shows ? (total?.n ?? null) : null,
    masked: counts && !shows && total?.value != null,
    point: point?.point ?? null,
    weight: point?.weight ?? null,
    opens: shows && total?.value != null ? numberAddress.own(main.fingerprint, 'total') : null,
    opensCount: shows && total?.value != null ? numberAddress.own(main.fingerprint, 'count:total') : null,
  };
}

type PlaceInPoint = Pick<OrganisationItem, 'point' | 'weight'>;

/** Each organisation's own point, and what it weighs in the koncern's. */
function placesInPoint({ view, time }: GroupBoardInput): ReadonlyMap<string, PlaceInPoint> {
  const pool = view.years.find(({ year }) => year === time.year)?.portfolio;
  if (pool === undefined) return new Map();
  const kind = pool.pooled.weight;
  return new Map(
    pool.organisations.map(({ organisation, score, initiatives }): [string, PlaceInPoint] => {
      if (score.weight !== kind) return [organisation, { point: score.point, weight: null }];
      const counted = initiatives.filter((one) => whyOutOfPoint(one, one.weights[kind]) === null);
      const weight = counted.reduce((sum, { weights }) => sum + (weights[kind] ?? 0), 0);
      return [organisation, { point: score.point, weight }];
    }),
  );
}
