import { type Text, text } from '../text/text.ts';

/** A reference from one part of the plan's text to another. */
interface CrossReference {
  /** Whose text it stands in: `A12`. */
  readonly from: string;
  /** The goal area that it says lists the action too. */
  readonly to: string;
  /** The action there that comes nearest, where the area does not list it. */
  readonly nearest: string | null;
}

/**
 * What a plan's text says beside its structure, as far as a review needs it: read by people, in our
 * own short words.
 */
export interface PlanText {
  /** How many overall goals the running text speaks of. */
  readonly overallGoalsSaid: number;
  /** What survey targets point to, and whether it has their scale. */
  readonly surveyTargets: { readonly pointTo: Text; readonly sameScale: boolean };
  /** Figures that the text refers to, and those that are there. */
  readonly figures: {
    readonly referredTo: readonly { readonly in: string; readonly figure: number }[];
    readonly there: readonly number[];
  };
  /** Where an action's text says that it is listed. */
  readonly crossReferences: readonly CrossReference[];
  /** Actions whose purpose is another in one of the places that list them. */
  readonly otherPurposes: readonly {
    readonly action: string;
    readonly place: string;
    readonly there: Text;
    readonly elsewhere: Text;
  }[];
  /** Process measures whose name or reason speaks of one thing and which count another. */
  readonly mismatches: readonly {
    readonly measure: string;
    readonly part: 'name' | 'why';
    readonly says: Text;
    readonly counts: Text;
  }[];
  /** What nothing measures, though a goal area aims at it. */
  readonly unmeasured: readonly { readonly goalArea: string; readonly what: Text }[];
  /** A word used for something that has another name elsewhere in the plan. */
  readonly otherWords: readonly { readonly said: Text; readonly meant: Text }[];
  /** Ways in which one name is spelt. */
  readonly spellings: readonly (readonly string[])[];
  /** Two terms whose explanations overlap. */
  readonly overlaps: readonly { readonly term: Text; readonly explainedAs: Text; readonly with: Text }[];
  /** Terms that the plan uses and does not explain. */
  readonly undefinedTerms: readonly Text[];
  /** Words that name a target group. */
  readonly targetGroups: readonly Text[];
  /** What the responsible office answered to such remarks. */
  readonly answer: { readonly by: string; readonly says: Text };
}

/** What the text of Göteborgs Stads plan för digitalisering 2022–2025 says beside its structure. */
export const goteborg2022Text: PlanText = {
  overallGoalsSaid: 1,
  surveyTargets: {
    pointTo: text('figuren över portföljens läge', 'the figure of where the portfolio lies'),
    sameScale: false,
  },
  figures: { referredTo: [{ in: 'M2', figure: 3 }], there: [1, 2] },
  crossReferences: [
    { from: 'A12', to: 'M3', nearest: null },
    { from: 'A12', to: 'M4', nearest: 'A13' },
  ],
  otherPurposes: [
    {
      action: 'A09',
      place: 'M4.3',
      there: text('lärande', 'learning'),
      elsewhere: text('delaktighet', 'participation'),
    },
  ],
  mismatches: [
    {
      measure: 'P4',
      part: 'name',
      says: text('antal digitala tjänster', 'the number of digital services'),
      counts: text(
        'medarbetare utbildade i användardriven utveckling',
        'employees trained in user-driven development',
      ),
    },
    {
      measure: 'P1',
      part: 'why',
      says: text('nytta', 'benefit'),
      counts: text('genomströmning', 'throughput'),
    },
  ],
  unmeasured: [{ goalArea: 'M2', what: text('extern nytta', 'external benefit') }],
  otherWords: [
    { said: text('åtgärd', 'measure'), meant: text('insats', 'action') },
    { said: text('mål', 'goal'), meant: text('målområde', 'goal area') },
  ],
  spellings: [['DiMiOS', 'DIMIOS', 'Dimios']],
  overlaps: [
    {
      term: text('intern nytta', 'internal benefit'),
      explainedAs: text('automatisering', 'automation'),
      with: text('effektivitet', 'efficiency'),
    },
  ],
  undefinedTerms: [
    text('transparens', 'transparency'),
    text('datamängd', 'data set'),
    text('nyckeltal för framdrift', 'measures of progress'),
    text('kunskapsarena', 'arena for knowledge'),
  ],
  targetGroups: [
    text('Boende', 'Residents'),
    text('Besökare', 'Visitors'),
    text('Näringsliv', 'Business'),
    text('Medarbetare', 'Employees'),
    text('Användare', 'Users'),
  ],
  answer: {
    by: 'SLK',
    says: text(
      'Tid och resurser sätts i samordningsgruppen, för att planen inte ska låsa fast dem.',
      'Time and resources are set in the coordination group, so that the plan does not lock them in.',
    ),
  },
};
