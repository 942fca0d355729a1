import { Store } from '@nylage/ui/model';

/** The views beside each other in the pane's head. */
export const TABS = ['check', 'result', 'portfolio', 'hand-in', 'more'] as const;

export type Tab = (typeof TABS)[number];

/** A view, and what it shows. */
export type Route =
  | { readonly view: Tab }
  | { readonly view: 'all' }
  | { readonly view: 'fix'; readonly problems: readonly string[] }
  | { readonly view: 'explain'; readonly id: string }
  | { readonly view: 'trial' }
  | { readonly view: 'cell' }
  | { readonly view: 'fixes' }
  | { readonly view: 'template' }
  | { readonly view: 'glossary' }
  | { readonly view: 'settings' }
  | { readonly view: 'about' }
  | { readonly view: 'self-test' }
  | { readonly view: 'introduction' };

/** A view that has been opened: how far it was scrolled, and what opened the next one. */
export interface Visit {
  readonly route: Route;
  readonly scrolled: number;
  /** What had the focus when the view was left, as `focusLeft` tells it. */
  readonly left: string | null;
}

/** Where the pane is: a tab, and views opened from it. */
export interface Place {
  readonly tab: Tab;
  /** Never empty; the last is shown. */
  readonly visits: readonly Visit[];
  /** Whether the view shown was come back to. */
  readonly isBack: boolean;
}

/**
 * Addresses in memory: Office takes `history.pushState` away from the pane, and its own client uses the
 * address after `#` (https://learn.microsoft.com/office/dev/add-ins/develop/navigation-patterns).
 */
export class Router {
  readonly store: Store<Place>;

  constructor(first: Route) {
    const tab = TABS.find((one) => one === first.view) ?? 'more';
    const visits = [...(tab === first.view ? [] : [visit({ view: tab })]), visit(first)];
    this.store = new Store<Place>({ tab, visits, isBack: false });
  }

  /** The view shown. */
  get route(): Route {
    return this.store.get().visits.at(-1)?.route ?? { view: this.store.get().tab };
  }

  /** Opens a tab at its beginning. */
  toTab(tab: Tab): void {
    this.store.set({ tab, visits: [visit({ view: tab })], isBack: false });
  }

  /** Opens a view from the one shown, which remembers where it was. */
  open(route: Route, left: { readonly scrolled: number; readonly focused: string | null }): void {
    const { tab, visits } = this.store.get();
    const last = visits.at(-1);
    const kept = last === undefined ? [] : [{ ...last, scrolled: left.scrolled, left: left.focused }];
    this.store.set({ tab, visits: [...visits.slice(0, -1), ...kept, visit(route)], isBack: false });
  }

  /** Goes back one view; stays where there is none. */
  back(): void {
    const { tab, visits } = this.store.get();
    if (visits.length > 1) this.store.set({ tab, visits: visits.slice(0, -1), isBack: true });
  }
}

function visit(route: Route): Visit {
  return { route, scrolled: 0, left: null };
}
