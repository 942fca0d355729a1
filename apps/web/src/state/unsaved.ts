/** A kind of thing that the coordinator does and that a file must keep. */
export type Change = 'decisions' | 'hand-outs' | 'last-day' | 'settings';

/** What the coordinator has decided, handed out or set since it was last saved; a page that closes loses it. */
let unsaved: ReadonlySet<Change> = new Set();

/** Something was decided, handed out or set. */
export function noteChange(what: Change): void {
  unsaved = new Set([...unsaved, what]);
}

/** `koncern-arbete.xlsx` has been saved, or opened, or everything was put away; `beslut.json` keeps the decisions alone. */
export function noteSaved(what: 'all' | 'decisions'): void {
  unsaved = new Set(what === 'all' ? [] : [...unsaved].filter((one) => one !== what));
}

/** What would be lost. */
export function unsavedChanges(): readonly Change[] {
  return [...unsaved];
}

/** Whether something would be lost without anybody having been told. */
export function isUnsaved(): boolean {
  return unsaved.size > 0;
}

/**
 * Lets the browser ask before the page closes or is loaded again, while something would be lost.
 * Nothing is kept in the browser: what is kept is in the files that the coordinator saves.
 */
export function askBeforeLeaving(isAtStake: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isAtStake()) event.preventDefault();
  });
}
