import type { Findings, Severity } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import type { Job } from '../host/run-job.ts';
import { askForSetting, queueSetting } from '../workbook/settings.ts';
import { markedCells } from './marked-cells.ts';
import { askForFreeCells, askForOurNotes, problemNotes, queueNotes } from './problem-notes.ts';
import { MARKS_KEY, parseMarks, type RememberedMark } from './remembered-marks.ts';
import { type MarkContext, marksInPlace, queueRemoval } from './rules-in-place.ts';

/** How each severity shows: the line differs too, so that colour never stands alone. */
const MARKS: Readonly<
  Record<
    Severity,
    {
      readonly fill: string;
      readonly line: 'Continuous' | 'Dash' | 'Dot';
      readonly color: string;
      readonly bold: boolean;
    }
  >
> = {
  error: { fill: '#FBE3E4', line: 'Continuous', color: '#A4262C', bold: true },
  warning: { fill: '#FFF3CD', line: 'Dash', color: '#8A5A00', bold: false },
  advice: { fill: '#DCE8F4', line: 'Dot', color: '#0B5394', bold: false },
};

/**
 * Marks the cells of problems, in place of earlier marks: one conditional format per kind of problem and sheet,
 * laid over the cells' own formats and remembered by id inside the workbook; notes too where the host has them.
 * Four trips, three where nothing was marked before; on the floor more where marks are gone (`marksInPlace`).
 */
export async function markCells(
  job: Job,
  findings: Findings,
  language: Language,
  context: MarkContext,
): Promise<void> {
  const setting = askForSetting(job, MARKS_KEY);
  const ourNotes = context.notes ? askForOurNotes(job) : () => [];
  const { worksheets } = job.context.workbook;
  worksheets.load('items/id,items/name');
  await job.trip();
  const ids = new Set(worksheets.items.map(({ id }) => id));
  const names = new Map(worksheets.items.map(({ id, name }) => [name, id]));
  const idOf = (sheet: string): string | undefined => {
    const key = context.keyOf(sheet);
    return ids.has(key) ? key : names.get(sheet);
  };
  const wanted = markedCells(findings).flatMap(({ sheet, severity, addresses }) => {
    const id = idOf(sheet);
    return id === undefined ? [] : addresses.map((address) => ({ id, severity, address }));
  });
  const freeCells = context.notes ? askForFreeCells(job, problemNotes(findings, language)) : () => [];
  const { there: old, unsure } = await marksInPlace(job, parseMarks(setting()), ids, context);
  const oldNotes = ourNotes();
  const newNotes = freeCells();
  if (old.length + wanted.length + oldNotes.length + newNotes.length === 0) return;
  const added: { readonly sheet: string; readonly rule: Excel.ConditionalFormat }[] = [];
  await job.write(() => {
    for (const mark of old) queueRemoval(job, mark);
    for (const note of oldNotes) note.delete();
    // Excel lays the latest over those before: the gravest kind of a cell comes last, so that it is what shows.
    for (const { id, severity, address } of wanted.toReversed()) {
      added.push({ sheet: id, rule: addMark(job, id, severity, address) });
    }
    queueNotes(job, newNotes);
  });
  const marks = added.map(({ sheet, rule }): RememberedMark => ({ sheet, rule: rule.id })).concat(unsure);
  await job.write(() => {
    queueSetting(job, MARKS_KEY, JSON.stringify(marks));
  });
}

function addMark(
  { context }: Job,
  sheet: string,
  severity: Severity,
  address: string,
): Excel.ConditionalFormat {
  const areas = context.workbook.worksheets.getItem(sheet).getRanges(address).untrack();
  const rule = areas.conditionalFormats.add('Custom');
  rule.custom.rule.formula = '=TRUE';
  const { fill, line, color, bold } = MARKS[severity];
  const { format } = rule.custom;
  format.fill.color = fill;
  if (bold) format.font.bold = true;
  const { bottom } = format.borders;
  bottom.style = line;
  bottom.color = color;
  rule.load('id');
  return rule;
}
