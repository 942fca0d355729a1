import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in the view when what had the focus goes away with a re-check or a fix: moves it to the
 * first problem, or to the view itself. Never takes the focus from the sheet.
 *
 * @param changed another value whenever the content may have changed
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>, changed: unknown): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const focused = (event: FocusEvent): void => {
      wasInside.current = view.current?.contains(event.target as Node) === true;
    };
    // A click beside everything is a person's own way of leaving.
    const pressed = (): void => {
      wasInside.current = false;
    };
    document.addEventListener('focusin', focused);
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', pressed);
    };
  }, [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the content may have changed
  useEffect(() => {
    if (!wasInside.current || !document.hasFocus() || document.activeElement !== document.body) return;
    const next = view.current?.querySelector<HTMLElement>('[data-row-head]') ?? view.current;
    next?.focus({ preventScroll: true });
  }, [changed, view]);
}
