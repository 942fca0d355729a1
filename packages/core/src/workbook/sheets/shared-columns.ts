import { text } from '../../text/text.ts';
import { column } from '../column.ts';

/** *Får delas*: the organisation's own leave to show the row to others (R29). */
export const mayBeShared = column.boolean({
  header: 'Får delas',
  help: text(
    'Ja om andra organisationer får se raden i kommunkoncernens vy.',
    "Ja if other organisations may see the row in the group's view.",
  ),
  example: 'Ja',
});

/** *Oförändrat?*: in workbooks prefilled from last year, so that a row need not be typed again (R30). */
export const unchanged = column.boolean({
  header: 'Oförändrat?',
  prefilledOnly: true,
  help: text('Ja om förra årets rad fortfarande stämmer.', "Ja if last year's row still holds."),
  example: 'Ja',
});
