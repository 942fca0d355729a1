/** Marks at cells, and taking away what is ours. */
export { markCells } from './mark-cells.ts';
export { hasOurs, removeOurs } from './remove-ours.ts';
