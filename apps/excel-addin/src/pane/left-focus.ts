/** Numbers that open how they were counted have no ids of their own; they are told by what they open. */
const NUMBERS = 'data-explains';

/**
 * What to remember of the element that has the focus as its view is left: its id, or, of a number, what it opens
 * and which of those that open the same it is. Null for what cannot be found again.
 */
export function focusLeft(element: Element | null): string | null {
  if (element === null) return null;
  if (element.id !== '') return `id ${element.id}`;
  const opens = element.getAttribute(NUMBERS);
  if (opens === null) return null;
  return `number ${numbersThatOpen(opens).indexOf(element)} ${opens}`;
}

/** Gives the focus back to what `focusLeft` told of; nothing where it is gone. */
export function focusAgain(left: string): void {
  const [, kind, at, rest] = /^(id|number) (?:(\d+) )?(.*)$/.exec(left) ?? [];
  const found =
    kind === 'id' ? document.getElementById(rest ?? '') : numbersThatOpen(rest ?? '')[Number(at ?? '')];
  if (found instanceof HTMLElement) found.focus({ preventScroll: true });
}

function numbersThatOpen(opens: string): readonly Element[] {
  return [...document.querySelectorAll(`[${NUMBERS}]`)].filter((one) => one.getAttribute(NUMBERS) === opens);
}
