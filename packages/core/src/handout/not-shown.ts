import type { CountWithheld, Disclosure, GroupNumber, GroupView } from '../group/index.ts';
import { nodeValues } from '../group/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { FEWEST_SHOWN } from '../scoring/index.ts';
import { type Text, text } from '../text/index.ts';
import { nodesOf, theGroup } from './koncern-row.ts';
import type { HandedPlan } from './plan/handed-plan.ts';

/** A number that a hand-out leaves out, and why. */
export interface NotShown {
  readonly year: number;
  /** Whose number; null for the koncern's own. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** The node of the instrument; null where nothing of the organisation's maturity is shown. */
  readonly node: string | null;
  /** Which of the koncern's numbers; null for an organisation's. */
  readonly number: GroupNumber | null;
  /** A number of the plan's follow-up, which no node of the instrument has; null for the rest. */
  readonly planned: Text | null;
  /**
   * Too few answered, or it would give somebody else's result by subtraction; of the plan's follow-up,
   * too few organisations, also when what was handed out before is subtracted.
   */
  readonly why: 'few' | 'subtraction' | CountWithheld;
}

/** Why a number is left out, in words. */
export const whyNotShown: Readonly<Record<NotShown['why'], Text>> = {
  few: text('Färre än 5 svar i den här delen.', 'Fewer than 5 responses in this part.'),
  subtraction: text(
    'Skulle avslöja någon annans resultat genom subtraktion.',
    "Would give away somebody else's result by subtraction.",
  ),
  'few-organisations': text(
    'Färre än 5 organisationer står bakom talet, eller bakom en del av det.',
    'Fewer than 5 organisations are behind the number, or behind a part of it.',
  ),
  'earlier-handout': text(
    'Skulle visa vad färre än 5 organisationer bidrar med, jämfört med ett tal som redan är utlämnat.',
    'Would show what fewer than 5 organisations add, compared with a number that is handed out already.',
  ),
};

/** What each of the koncern's numbers is called. */
export const groupNumberWords: Readonly<Record<NonNullable<NotShown['number']>, Text>> = {
  organisationMean: text('varje organisation väger lika', 'every organisation weighs the same'),
  respondentMean: text('varje svar väger lika', 'every response weighs the same'),
  quartiles: text('fjärdedelar', 'quarters'),
  responseRate: text('svarsfrekvens', 'response rate'),
};

/** Everything that a hand-out leaves out: by year, then who has few respondents, then what protects them, then of the plan. */
export function notShown(view: GroupView, { withheld }: Disclosure, plan: HandedPlan): readonly NotShown[] {
  const few = view.years.flatMap(({ year, counted }) =>
    counted.flatMap(({ organisation, name, contribution }): NotShown[] => {
      const nodes = nodeValues(contribution.nodes).filter(({ value }) => value !== null);
      const hidden = nodes.filter(({ n }) => n < FEWEST_SHOWN);
      const about = {
        year,
        organisation: { id: organisation, name },
        number: null,
        planned: null,
        why: 'few',
      } as const;
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
        planned: null,
        why: 'subtraction',
      };
    }
    const one = known.get(subject);
    return {
      year: one?.year ?? 0,
      organisation: { id: one?.organisation ?? '', name: one?.name ?? '' },
      node,
      number: null,
      planned: null,
      why: 'subtraction',
    };
  });
  return [...few, ...protecting, ...ofPlan(plan)].sort((a, b) => a.year - b.year);
}

function ofPlan({ years }: HandedPlan): readonly NotShown[] {
  return years.flatMap(({ year, measures, actions, gaps, withoutLink }) =>
    [...measures, ...actions, ...[...gaps, ...withoutLink].map((one) => ({ ...one, id: null }))].flatMap(
      ({ id, title, notShown: why }): NotShown[] => {
        if (why === null) return [];
        const planned = id === null ? title : text(`${id} ${title.sv}`, `${id} ${title.en}`);
        return [{ year, organisation: null, node: null, number: null, planned, why }];
      },
    ),
  );
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
        ? (one.planned ?? ALL_NUMBERS)
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
