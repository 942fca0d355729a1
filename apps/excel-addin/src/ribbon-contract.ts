/**
 * What the ribbon and the add-in agree on. The manifest is made from these names, the pane reads its view
 * from its own address (`taskpane.html?view=score`), and `commands.ts` associates every function.
 */

/** Views that a ribbon button or the cell menu opens the pane at. `cell`: what Nyläge says of the selected cell. */
export const PANE_VIEWS = ['check', 'score', 'hand-in', 'cell'] as const;

export type PaneView = (typeof PANE_VIEWS)[number];

/** What a ribbon button runs without opening the pane; each ends with `event.completed()` within five minutes. */
export const RIBBON_FUNCTIONS = ['markCells', 'writeResults', 'removeOurs'] as const;

export type RibbonFunction = (typeof RIBBON_FUNCTIONS)[number];
