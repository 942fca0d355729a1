import { a1 } from '@nylage/core/grid';
import { type Findings, severityNames, wordProblem } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import type { Job } from '../host/run-job.ts';

/** Notes of ours begin so; the user's own do not, and are left alone. */
const SIGN = 'Nyläge · ';
/** More notes than this hide the sheet under their corners. */
const MOST_NOTES = 200;

/** What a note says, and at which cell (`'Portfölj'!G14`). */
export interface ProblemNote {
  readonly address: string;
  readonly content: string;
}

/** Notes for the cells of problems: the gravest problem of each cell, in words. */
export function problemNotes(findings: Findings, language: Language): readonly ProblemNote[] {
  const notes = new Map<string, ProblemNote>();
  for (const problem of findings.problems) {
    const { at, severity } = problem;
    if (at === null || at.row === null || at.column === null) continue;
    const address = `'${at.sheet.replaceAll("'", "''")}'!${a1({ row: at.row, column: at.column })}`;
    const { says, remedy } = wordProblem(problem, language);
    const content = `${SIGN}${severityNames[severity][language]}\n${says}\n${remedy}`;
    if (!notes.has(address)) notes.set(address, { address, content });
  }
  return [...notes.values()].slice(0, MOST_NOTES);
}

/** Asks for the notes that we have written before. */
export function askForOurNotes({ context }: Job): () => readonly Excel.Note[] {
  const { notes } = context.workbook;
  notes.load('items/content');
  return () => notes.items.filter(({ content }) => content.startsWith(SIGN));
}

/** Asks which cells have no note of the user's own: only those get one of ours. */
export function askForFreeCells(
  { context }: Job,
  wanted: readonly ProblemNote[],
): () => readonly ProblemNote[] {
  const asked = wanted.map((note) => {
    const known = context.workbook.notes.getItemOrNullObject(note.address);
    known.load('content');
    return { note, known };
  });
  return () =>
    asked.flatMap(({ note, known }) => (known.isNullObject || known.content.startsWith(SIGN) ? note : []));
}

/** Queues notes. */
export function queueNotes({ context }: Job, notes: readonly ProblemNote[]): void {
  for (const { address, content } of notes) context.workbook.notes.add(address, content);
}
