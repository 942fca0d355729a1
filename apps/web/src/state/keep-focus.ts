import { parseRoute } from './route.ts';

/** A step from one view to another. */
export interface Move {
  /** The path that was left. */
  readonly from: readonly string[];
  /** What had the focus when it was left. */
  readonly focused: Element | null;
  /** Whether a link or a button led on; otherwise the browser's Back did, or the way back up. */
  readonly onward: boolean;
}

/** Waited for what shall have the focus, in milliseconds; then whoever uses the keyboard begins from the top. */
const PATIENCE = 5000;

/** Waits for what shall have the focus. */
let waiting: MutationObserver | null = null;

/** The last step, until the view that it led to has taken care of the focus. */
let move: Move | null = null;

// Before any view is drawn for the new address: what had the focus is still there.
window.addEventListener('hashchange', ({ oldURL, newURL }) => {
  const from = pathOf(oldURL);
  const to = pathOf(newURL);
  if (samePath(from, to)) return;
  const focused = document.activeElement;
  const isUp = to.length < from.length && samePath(from.slice(0, to.length), to);
  const followed = focused instanceof HTMLAnchorElement && samePath(pathOf(focused.href), to);
  move = { from, focused, onward: !isUp && (followed || focused?.tagName === 'BUTTON') };
});

/** The step that led to this view, told once; null where it was the first, or where only its options changed. */
export function takeMove(): Move | null {
  const taken = move;
  move = null;
  return taken;
}

/** A link outside the menus that leads to a path, or null. */
export function linkToPath(path: readonly string[]): HTMLElement | null {
  return linkWhere((link) => samePath(pathOf(link.href), path));
}

/** A link with just this address, or null. */
export function linkTo(href: string): HTMLElement | null {
  return linkWhere((link) => link.getAttribute('href') === href);
}

/**
 * Gives the focus to something once it is there and nothing lies above it; what was to have it before gives way.
 * Whoever has gone on to something else meanwhile is left alone.
 *
 * @param left what may lose the focus
 * @param then what to do once it has the focus
 */
export function giveFocus(
  find: () => HTMLElement | null,
  left: Element | null,
  then: (found: HTMLElement) => void = () => undefined,
): void {
  const settle = (): boolean => {
    const { activeElement } = document;
    if (document.querySelector('[role=dialog],[role=alertdialog]') !== null) return false;
    if (activeElement !== document.body && activeElement !== left) return true;
    const found = find();
    if (found === null || found.closest('[aria-hidden=true]') !== null) return false;
    found.focus();
    then(found);
    return true;
  };
  waiting?.disconnect();
  if (settle()) return;
  const observer = new MutationObserver(() => {
    if (settle()) observer.disconnect();
  });
  waiting = observer;
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-hidden'],
  });
  setTimeout(() => observer.disconnect(), PATIENCE);
}

function linkWhere(is: (link: HTMLAnchorElement) => boolean): HTMLElement | null {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]');
  return [...links].find((link) => link.closest('nav') === null && is(link)) ?? null;
}

function pathOf(url: string): readonly string[] {
  return parseRoute(url.slice(url.indexOf('#'))).path;
}

function samePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}
