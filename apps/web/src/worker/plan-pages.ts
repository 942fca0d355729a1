import type { GroupView } from '@nylage/core/group';
import { goteborg2022 } from '@nylage/core/plan';
import {
  belongsWith,
  CHAIN_ORDER,
  type ChainKind,
  type ChainOrphan,
  followedIn,
  followPlan,
  type PlanFacts,
  type PlanFollowUp,
} from '@nylage/core/see';
import { type ListPart, partOf, type Span } from '../list-part.ts';
import type { ChainItem, ChainLack, ChainPage, FollowUpPage, OwnAction } from '../see-protocol.ts';
import { sent } from './sent.ts';
import { inTurns } from './turns.ts';

/** As many of a kind as the chain shows before somebody asks for the rest. */
const CHAIN_SHOWN: Span = { from: 0, count: 14 };
const ORPHANS_SHOWN: Span = { from: 0, count: 8 };

/** In the order that somebody can do something about it. */
const LACKS: readonly ChainLack[] = ['own-action', 'action', 'plan-action', 'indicator', 'inventory'];

/** The plan followed up for a year: kept while its pages are looked at, since thousands of rows take seconds. */
export class FollowedPlans {
  readonly #facts: PlanFacts;
  #pages: PlanPages | null = null;

  constructor(facts: PlanFacts) {
    this.#facts = facts;
  }

  /** The view is another from now on. */
  forget(): void {
    this.#pages = null;
  }

  /**
   * The pages of a year. Workbooks are unpacked in turns, so that the desk answers meanwhile; whatever is
   * decided then, they are of the view at hand when they are made. Null where there is none.
   */
  async at(viewAtHand: () => GroupView | null, year: number): Promise<PlanPages | null> {
    for (;;) {
      if (this.#pages?.year === year) return this.#pages;
      const view = viewAtHand();
      if (view === null) return null;
      const steps = this.#facts.read(followedIn(view, year));
      const isCancelled = (): boolean => viewAtHand() !== view;
      if ((await inTurns(steps, { tell: () => undefined, isCancelled })) === 'cancelled') continue;
      const followUp = followPlan(view, goteborg2022, year, this.#facts);
      this.#pages = followUp === null ? null : new PlanPages(followUp);
      return this.#pages;
    }
  }
}

/** The plan's pages for one year. The worker keeps what has as many rows as organisations have actions, and gives a page of it. */
export class PlanPages {
  readonly #followUp: PlanFollowUp;

  constructor(followUp: PlanFollowUp) {
    this.#followUp = followUp;
  }

  get year(): number {
    return this.#followUp.year;
  }

  /** The follow-up without rows that only explanations show, and without own actions. */
  followUp(): FollowUpPage {
    const { goalAreas, year } = this.#followUp;
    return {
      year,
      goalAreas: goalAreas.map(({ actions, processMeasures, ...area }) => ({
        ...sent(area),
        ownActions: actions.length,
        processMeasures: processMeasures.map(({ subMeasures, ...measure }) => ({
          ...measure,
          subMeasures: subMeasures.map(({ terms: _, ...sub }) => sub),
        })),
      })),
    };
  }

  ownActions(goalArea: string, span: Span): ListPart<OwnAction> | null {
    const area = this.#followUp.goalAreas.find(({ id }) => id === goalArea);
    return area === undefined ? null : partOf(area.actions, span, sent);
  }

  /** The chain, or what one of its links belongs with; all of it where there is no such link. */
  chain(chosen: string | null): ChainPage {
    const { nodes } = this.#followUp.chain;
    const node = nodes.find(({ id }) => id === chosen) ?? null;
    return {
      chosen: node === null ? null : sent(node),
      columns: CHAIN_ORDER.flatMap((kind) => {
        const first = this.chainOf(chosen, kind, CHAIN_SHOWN);
        return first.all === 0 ? [] : [{ kind, first }];
      }),
      orphans: (node === null ? LACKS : []).flatMap((lacks) => {
        const first = this.orphans(lacks, ORPHANS_SHOWN);
        return first.all === 0 ? [] : [{ lacks, first }];
      }),
    };
  }

  chainOf(chosen: string | null, kind: ChainKind, span: Span): ListPart<ChainItem> {
    const { chain } = this.#followUp;
    const isKnown = chain.nodes.some(({ id }) => id === chosen);
    const related = chosen === null || !isKnown ? null : belongsWith(chain, chosen);
    const nodes = chain.nodes.filter((one) => one.kind === kind && (related === null || related.has(one.id)));
    return partOf(nodes, span, sent);
  }

  orphans(lacks: ChainLack, span: Span): ListPart<ChainOrphan> {
    const found = this.#followUp.chain.orphans.filter((one) => one.lacks === lacks);
    return partOf(found, span, (one) => one);
  }
}
