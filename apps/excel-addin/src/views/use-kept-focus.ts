import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in the pane when what had the focus goes away with a re-check, a fix or another view, also
 * a button below the view: moves it to the first problem, or to the view itself. Never takes the focus from the
 * sheet.
 *
 * @param state what is shown, another value whenever it may have changed
 * @param place which view is shown, likewise
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>, state: unknown, place: unknown): void {
  const wasInside = useRef(false);
  const holdsFocus = useRef(false);
  useEffect(() => {
    const focused = (event: FocusEvent): void => {
      wasInside.current = event.target !== document.body;
    };
    // A click beside everything is a person's own way of leaving.
    const pressed = (): void => {
      wasInside.current = false;
      holdsFocus.current = false;
    };
    document.addEventListener('focusin', focused);
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', pressed);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the content may have changed
  useEffect(() => {
    const at = document.activeElement;
    if (!wasInside.current || !document.hasFocus() || view.current === null) return;
    // The view itself only holds the focus until its problems are there.
    if (at !== document.body && !(at === view.current && holdsFocus.current)) return;
    const first = view.current.querySelector<HTMLElement>('[data-row-head]');
    holdsFocus.current = first === null;
    (first ?? view.current).focus({ preventScroll: true });
  }, [state, place, view]);
}
