import type { Disclosure, GroupNumber, GroupView } from '../group/index.ts';
import { nodeValues } from '../group/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { FEWEST_SHOWN } from '../scoring/index.ts';
import { type Text, text } from '../text/index.ts';
import { nodesOf, theGroup } from './koncern-rows.ts';

/** A number that a hand-out leaves out, and why. */
export interface NotShown {
  readonly year: number;
  /** Whose number; null for the koncern's own. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** The node of the instrument; null where nothing of the organisation's maturity is shown. */
  readonly node: string | null;
  /** Which of the koncern's numbers; null for an organisation's. */
  readonly number: GroupNumber | null;
  /** Too few answered, or it would give somebody else's result by subtraction. */
  readonly why: 'few' | 'subtraction';
}

/** Why a number is left out, in words. */
export const whyNotShown: Readonly<Record<NotShown['why'], Text>> = {
  few: text('Färre än 5 svar i den här delen.', 'Fewer than 5 responses in this part.'),
  subtraction: text(
    'Skulle avslöja någon annans resultat genom subtraktion.',
    "Would give away somebody else's result by subtraction.",
  ),
};

/** What each of the koncern's numbers is called. */
export const groupNumberWords: Readonly<Record<NonNullable<NotShown['number']>, Text>> = {
  organisationMean: text('varje organisation väger lika', 'every organisation weighs the same'),
  respondentMean: text('varje svar väger lika', 'every response weighs the same'),
  quartiles: text('fjärdedelar', 'quarters'),
  responseRate: text('svarsfrekvens', 'response rate'),
};

/** Everything that a hand-out leaves out: by year, then who has few respondents, then what protects them. */
export function notShown(view: GroupView, { withheld }: Disclosure): readonly NotShown[] {
  const few = view.years.flatMap(({ year, counted }) =>
    counted.flatMap(({ organisation, name, contribution }): NotShown[] => {
      const nodes = nodeValues(contribution.nodes).filter(({ value }) => value !== null);
      const hidden = nodes.filter(({ n }) => n < FEWEST_SHOWN);
      const about = { year, organisation: { id: organisation, name }, number: null, why: 'few' } as const;
      if (hidden.length === 0) return [];
      if (hidden.length === nodes.length) return [{ ...about, node: null }];
      return hidden.map(({ id }) => ({ ...about, node: id }));
    }),
  );
  const known = new Map(view.submissions.map((one) => [one.fingerprint, one]));
  const protecting = withheld.map((id): NotShown => {
    const [kind = '', subject = '', node = '', number = ''] = id.split(':');
    if (kind !== 'organisation') {
      return {
        year: Number(subject),
        organisation: null,
        node,
        number: isGroupNumber(number) ? number : null,
        why: 'subtraction',
      };
    }
    const one = known.get(subject);
    return {
      year: one?.year ?? 0,
      organisation: { id: one?.organisation ?? '', name: one?.name ?? '' },
      node,
      number: null,
      why: 'subtraction',
    };
  });
  return [...few, ...protecting].sort((a, b) => a.year - b.year);
}

/** Numbers left out for one reason, of one organisation or the koncern. */
export interface NotShownGroup {
  readonly whose: Text;
  readonly year: number;
  readonly why: NotShown['why'];
  readonly what: readonly Text[];
}

/** The same, one group for each whose numbers are left out for one reason. */
export function groupNotShown(all: readonly NotShown[], instrument: Instrument): readonly NotShownGroup[] {
  const nodes = nodesOf(instrument);
  const groups = new Map<string, { readonly first: NotShown; readonly what: Text[] }>();
  for (const one of all) {
    const key = JSON.stringify([one.year, one.organisation?.id ?? '', one.why]);
    const group = groups.get(key) ?? { first: one, what: [] };
    groups.set(key, group);
    const node = one.node === null ? undefined : nodes.get(one.node);
    // A statement's words are long, and its id is what the instrument knows it by.
    const label =
      one.node === null
        ? ALL_NUMBERS
        : node === undefined || node.level === 'statement'
          ? text(one.node, one.node)
          : node.label;
    const number = one.number === null ? null : groupNumberWords[one.number];
    group.what.push(
      number === null ? label : text(`${label.sv} (${number.sv})`, `${label.en} (${number.en})`),
    );
  }
  return [...groups.values()].map(({ first: { organisation, year, why }, what }) => ({
    whose: organisation === null ? theGroup : text(organisation.name, organisation.name),
    year,
    why,
    what,
  }));
}

const ALL_NUMBERS = text('Alla tal', 'All numbers');

function isGroupNumber(number: string): number is NonNullable<NotShown['number']> {
  return number in groupNumberWords;
}
