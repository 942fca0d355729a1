import { useEffect, useLayoutEffect, useRef } from 'react';
import { giveFocus, linkTo } from '../state/keep-focus.ts';

/** What opened something beside the view. */
interface Opener {
  readonly element: Element | null;
  /** The row it stands in, which may stay when it goes. */
  readonly row: Element | null;
  readonly href: string;
  readonly page: string;
}

/**
 * Gives the focus back, once something beside the view has closed, to what opened it: where that was drawn anew
 * meanwhile to the link with the same address, and where it is gone for good to the link of its row.
 */
export function useReturnFocus(isOpen: boolean): void {
  const opener = useRef<Opener | null>(null);
  // A layout effect: what opens takes the focus in a later one.
  useLayoutEffect(() => {
    if (isOpen) opener.current = openerNow();
    else if (opener.current !== null) giveBack(opener.current);
  }, [isOpen]);
  // What it did may take away what opened it, and this with it.
  useEffect(
    () => () => {
      if (opener.current !== null) giveBack(opener.current);
    },
    [],
  );
}

function openerNow(): Opener {
  const element = document.activeElement === document.body ? null : document.activeElement;
  return {
    element,
    row: element?.closest('tr') ?? null,
    href: element?.getAttribute('href') ?? window.location.hash,
    page: pageNow(),
  };
}

function giveBack({ element, row, href, page }: Opener): void {
  // On another page its heading has the focus.
  if (page !== pageNow()) return;
  giveFocus(() => {
    if (element instanceof HTMLElement && element.isConnected) return element;
    return linkTo(href) ?? (row?.isConnected === true ? row.querySelector('a') : null);
  }, null);
}

function pageNow(): string {
  return window.location.hash.split('?')[0] ?? '';
}
