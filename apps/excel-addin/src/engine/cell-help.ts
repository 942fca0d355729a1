import { a1 } from '@nylage/core/grid';
import type { Where } from '@nylage/core/rules';
import { type GlossaryEntry, glossary, type Text, text } from '@nylage/core/text';
import { type SheetKey, type Submission, specByKey } from '@nylage/core/workbook';

/** What the contract says of the cell that the person stands in (R12, R26). */
export interface CellHelp {
  readonly sheet: string;
  /** `G14`. */
  readonly cell: string;
  /** Header of the column or label of the fact; null where the cell is the user's own. */
  readonly header: string | null;
  readonly help: Text | null;
  readonly required: boolean;
  /** The exact texts that can be chosen; empty where anything can be written. */
  readonly choices: readonly string[];
  readonly example: string | null;
  /** Words of the field that the header or its help use. */
  readonly words: readonly GlossaryEntry[];
}

/** Looks up a cell in the contract. */
export function cellHelp(submission: Submission, at: Where): CellHelp {
  const row = at.row ?? 0;
  const column = at.column ?? 0;
  const place = { sheet: at.sheet, cell: a1({ row, column }) };
  const own: CellHelp = {
    ...place,
    header: null,
    help: null,
    required: false,
    choices: [],
    example: null,
    words: [],
  };
  for (const [key, sheet] of submission.bindings.bound) {
    if (sheet.name !== at.sheet) continue;
    const spec = specByKey(submission.contract, key);
    const known = spec.layout === 'pairs' ? factAt(submission, key, row) : columnAt(submission, key, column);
    const described = known === null ? undefined : spec.columns[known];
    if (described === undefined) return { ...own, help: spec.help };
    return {
      ...place,
      header: described.header,
      help: described.help,
      required: described.required === true,
      choices: described.codes?.choices.map(({ cell }) => cell) ?? [],
      example: described.example ?? null,
      words: wordsIn(described.header, described.help),
    };
  }
  return own;
}

function columnAt(submission: Submission, key: SheetKey, column: number): string | null {
  const { survey, tables } = submission;
  const header = key === 'survey' ? survey?.header : tables[key as keyof typeof tables]?.header;
  for (const [known, at] of header?.columns ?? []) if (at === column) return known;
  return null;
}

function factAt({ about, extract }: Submission, key: SheetKey, row: number): string | null {
  const labels = key === 'about' ? about?.labels : extract?.made.labels;
  for (const [known, at] of labels ?? []) if (at.row === row) return known;
  return null;
}

/** Glossary entries whose Swedish term stands in a header or its help, also with an ending (*initiativet*). */
function wordsIn(header: string, help: Text): readonly GlossaryEntry[] {
  const said = `${header} ${help.sv}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return glossary.filter(({ term }) =>
    new RegExp(`(?<!\\p{L})${term.sv}\\p{L}{0,4}(?!\\p{L})`, 'u').test(said),
  );
}

/** Said of a cell that is the user's own. */
export const OWN_CELL = text(
  'Cellen är er egen. Nyläge läser den inte och ändrar den aldrig.',
  'The cell is your own. Nyläge does not read it and never changes it.',
);
