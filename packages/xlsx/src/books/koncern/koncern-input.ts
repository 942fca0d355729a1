import type { Difference, Disclosure, GroupNumber, GroupView, GroupYear } from '@nylage/core/group';
import { releaseId } from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import type { ResultCell } from '@nylage/core/results';
import { FEWEST_SHOWN } from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';

/** What a koncern workbook is made from. */
export interface KoncernInput {
  readonly view: GroupView;
  readonly language: Language;
  /** Cells in which the first two workbooks of each conflict differ. */
  readonly differences: (conflict: number) => readonly Difference[];
  /** What may be shown in a hand-out; null in the coordinator's own workbook. */
  readonly disclosure: Disclosure | null;
}

/** Picks the wording of a language. */
export type Say = (sv: string, en: string) => string;

/** The wording of the input's language. */
export function sayIn({ language }: Pick<KoncernInput, 'language'>): Say {
  return (sv, en) => (language === 'sv' ? sv : en);
}

/** The newest year that counts, or null. */
export function newestYear({ view }: KoncernInput): GroupYear | null {
  return view.years.find(({ year }) => year === view.newest) ?? view.years.at(-1) ?? null;
}

/** Nodes of the instrument down to principles, with their depth. */
export function principleTree({
  view,
}: KoncernInput): readonly { readonly node: InstrumentNode; readonly depth: number }[] {
  const found: { node: InstrumentNode; depth: number }[] = [];
  const visit = (node: InstrumentNode, depth: number): void => {
    if (node.level === 'statement') return;
    found.push({ node, depth });
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(instrumentTree(view.instrument), 0);
  return found;
}

/** What every node of the instrument is called, by id; statements with their id before the words. */
export function nodeLabels({ view, language }: KoncernInput): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const visit = ({ id, level, label, children }: InstrumentNode): void => {
    labels.set(id, level === 'statement' ? `${id} ${label[language]}` : label[language]);
    children.forEach(visit);
  };
  visit(instrumentTree(view.instrument));
  return labels;
}

/**
 * An organisation's value at a node as others may see it: *färre än 5* below five respondents, also
 * in the coordinator's own workbook, and *visas inte* where it would give another away.
 */
export function shownResult(
  input: KoncernInput,
  fingerprint: string,
  own: { readonly id: string; readonly value: number | null; readonly n: number } | undefined,
): ResultCell {
  const say = sayIn(input);
  if (own === undefined || own.value === null) return null;
  if (own.n < FEWEST_SHOWN) return say('färre än 5', 'fewer than 5');
  const { disclosure } = input;
  if (disclosure !== null && !disclosure.isReleased(releaseId.organisation(fingerprint, own.id)))
    return say('visas inte', 'not shown');
  return own.value;
}

/** A koncern number, or *visas inte* where a hand-out must leave it out. */
export function shownGroup(
  input: KoncernInput,
  year: number,
  node: string,
  number: GroupNumber,
  value: number | null,
): ResultCell {
  const { disclosure } = input;
  if (value === null || disclosure === null || disclosure.isReleased(releaseId.group(year, node, number)))
    return value;
  return sayIn(input)('visas inte', 'not shown');
}

/** The number behind a shown cell, for charts: null where it is not shown. */
export function numberOrNull(cell: ResultCell): number | null {
  return typeof cell === 'number' ? cell : null;
}
