import type { Job } from '../host/run-job.ts';
import type { Removed } from '../open-workbook.ts';
import { type KnownSheet, listSheets } from '../results/our-sheets.ts';
import { askForSettings, queueSetting } from '../workbook/settings.ts';
import { askForOurNotes } from './problem-notes.ts';
import { MARKS_KEY, parseMarks } from './remembered-marks.ts';
import { type MarkContext, marksInPlace, queueRemoval } from './rules-in-place.ts';

/** Takes away result sheets, marks, notes and settings of ours, and nothing else: four trips, and those of `marksInPlace`. */
export async function removeOurs(
  job: Job,
  context: Pick<MarkContext, 'nullableRules' | 'notes'>,
): Promise<Removed> {
  const asked = askForSettings(job);
  const ourNotes = context.notes ? askForOurNotes(job) : () => [];
  const sheets = await listSheets(job);
  const notes = ourNotes();
  const settings = asked();
  const ids = new Set(sheets.map(({ id }) => id));
  const remembered = parseMarks(settings.get(MARKS_KEY) ?? null);
  const { there: marks, unsure } = await marksInPlace(job, remembered, ids, { ...context, notes: false });
  const removable = removableSheets(sheets);
  if (removable.length + marks.length + notes.length + settings.size === 0)
    return { sheets: 0, marks: 0, unfinished: false };
  const unfinished = unsure.length > 0;
  await job.write(() => {
    for (const mark of marks) queueRemoval(job, mark);
    for (const note of notes) note.delete();
    for (const { id } of removable) job.context.workbook.worksheets.getItem(id).delete();
    for (const key of settings.keys())
      queueSetting(job, key, key === MARKS_KEY && unfinished ? JSON.stringify(unsure) : null);
  });
  return { sheets: removable.length, marks: marks.length + notes.length, unfinished };
}

/** Whether anything of ours is in the workbook: two trips. */
export async function hasOurs(job: Job): Promise<boolean> {
  const settings = askForSettings(job);
  const sheets = await listSheets(job);
  return settings().size > 0 || sheets.some(({ kind }) => kind !== null);
}

/** Our sheets; none where no visible sheet of the user's own would be left, which Excel does not allow. */
function removableSheets(sheets: readonly KnownSheet[]): readonly KnownSheet[] {
  const ours = sheets.filter(({ kind }) => kind !== null);
  return sheets.some(({ kind, visible }) => kind === null && visible) ? ours : [];
}
