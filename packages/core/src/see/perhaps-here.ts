import {
  findingAddress,
  type GroupView,
  type Register,
  type RegisterEntry,
  standsIn,
  waitsForDecision,
} from '../group/index.ts';
import { type Text, text } from '../text/index.ts';

/** A file here that may be from an organisation whose workbook seems to be missing. */
export type PerhapsHere =
  /** Its workbook names another organisation, and a proposal that waits for a decision says that it is this one. */
  | {
      readonly kind: 'name';
      readonly typed: string;
      readonly files: readonly string[];
      readonly matter: string;
    }
  /** It cannot be read, and the file's name is the organisation's. */
  | { readonly kind: 'unreadable'; readonly files: readonly string[] };

/** What is here and may be from those who have not handed in, by the organisation's id. */
export function perhapsHere(
  view: GroupView,
  register: Register,
  year: number,
): ReadonlyMap<string, PerhapsHere> {
  return new Map([...unreadable(view, register, year), ...misnamed(view, year)]);
}

/** `exempelstads-sandslott-ab-2023.xlsx (går inte att läsa)`, as the status board says it. */
export function perhapsWords(one: PerhapsHere): Text {
  const [file = ''] = one.files;
  return one.kind === 'unreadable'
    ? text(`${file} (går inte att läsa)`, `${file} (cannot be read)`)
    : text(`den som heter ’${one.typed}’ i ${file}`, `the one called ’${one.typed}’ in ${file}`);
}

function misnamed(view: GroupView, year: number): readonly (readonly [string, PerhapsHere])[] {
  return view.findings.flatMap((found): readonly (readonly [string, PerhapsHere])[] => {
    const { finding } = found;
    const { proposal, choices, sides } = finding;
    const effect = choices.find(({ id }) => id === proposal?.choice)?.effect;
    if (effect?.kind !== 'organisation' || !waitsForDecision(found)) return [];
    if (!standsIn(finding, year, view.newest)) return [];
    const matter = findingAddress(finding);
    const files = sides.flatMap((side) => side.files);
    return [[effect.organisation, { kind: 'name', typed: sides[0]?.name ?? '', files, matter }]];
  });
}

/** Of several organisations whose name a file's name holds, the longest; where two are as long, nobody knows. */
function unreadable(
  { status }: GroupView,
  { organisations }: Register,
  year: number,
): readonly (readonly [string, PerhapsHere])[] {
  if (status.failed.length === 0) return [];
  const keys = organisations.flatMap((one) => labelsOf(one).map((label) => [one.id, label] as const));
  return status.failed.flatMap(({ files }): readonly (readonly [string, PerhapsHere])[] => {
    const names = files
      .map((file) => plain(file.slice(file.lastIndexOf('/') + 1)))
      .filter((name) => isOf(year, name));
    const held = keys.filter(([, label]) => names.some((name) => name.includes(label)));
    const longest = Math.max(...held.map(([, label]) => label.length));
    const ids = new Set(held.filter(([, label]) => label.length === longest).map(([id]) => id));
    const [id] = ids;
    return id === undefined || ids.size > 1 ? [] : [[id, { kind: 'unreadable', files }]];
  });
}

/** Whether a file's name says the year, or no year at all. */
function isOf(year: number, name: string): boolean {
  const years: readonly string[] = name.match(/(?<=-)20\d\d(?=-)/g) ?? [];
  return years.length === 0 || years.includes(String(year));
}

/** Shorter names stand in too many others. */
const FEWEST_LETTERS = 5;

function labelsOf({ id, name, aliases }: RegisterEntry): readonly string[] {
  return [id, name, ...aliases].map(plain).filter(({ length }) => length >= FEWEST_LETTERS + 2);
}

/** Words as files spell them, a hyphen on both sides of each: `-abos-o-2023-xlsx-` for `Åbos Ö 2023.xlsx`. */
function plain(label: string): string {
  const letters = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `-${letters.replace(/[^\p{L}\p{N}]+/gu, '-')}-`.replace(/-+/g, '-');
}
