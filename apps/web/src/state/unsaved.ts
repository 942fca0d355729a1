/** A kind of thing that the coordinator does and that a file must keep. */
export type Change = 'decisions' | 'hand-outs' | 'last-day' | 'settings';

/** What the coordinator has decided, handed out or set since it was last saved; a page that closes loses it. */
const unsaved = new Map<Change, number>();
let changes = 0;

/** Something was decided, handed out or set. */
export function noteChange(what: Change): void {
  changes++;
  unsaved.set(what, changes);
}

/** How many changes there have been: what is being made now holds these, and none that comes while it is made. */
export function changesSoFar(): number {
  return changes;
}

/**
 * `koncern-arbete.xlsx` has been saved, or opened, or everything was put away; `beslut.json` keeps the decisions alone.
 *
 * @param upTo how many changes what was saved holds; all of them unless said otherwise
 */
export function noteSaved(what: 'all' | 'decisions', upTo = changes): void {
  for (const [change, at] of unsaved)
    if (at <= upTo && (what === 'all' || what === change)) unsaved.delete(change);
}

/** What would be lost. */
export function unsavedChanges(): readonly Change[] {
  return [...unsaved.keys()];
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
