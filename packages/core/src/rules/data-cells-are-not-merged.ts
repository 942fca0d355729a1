import { a1Range, type CellRange, type GridSheet } from '../grid/index.ts';
import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import type { Edit, Where } from './problem.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listing, sayListing } from './support/listing.ts';
import { readTables } from './support/tables.ts';

export const dataCellsAreNotMerged = defineRule({
  id: 'data-cells-are-not-merged',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Celler med uppgifter är inte sammanfogade', 'Cells with data are not merged'),
  why: text(
    'I en sammanfogad cell räknas bara den översta till vänster. De andra läses som tomma.',
    'In a merged cell only the top-left one counts. The others are read as empty.',
  ),
  remedy: text('Dela upp cellen och fyll i varje rad.', 'Unmerge the cell and fill in each row.'),
  source: ['R2'],
  messages: {
    merged: message<{ range: string; first: string }>({
      sv: ({ range, first }, { sheet }) => ({
        says: `${range} i ${sheet} är en sammanfogad cell. Bara ${first} räknas, resten läses som tomt.`,
        expected: 'En cell för varje uppgift.',
        remedy: 'Ska vi dela upp den? Fyll sedan i de celler som blir tomma.',
      }),
      en: ({ range, first }, { sheet }) => ({
        says: `${range} in ${sheet} is a merged cell. Only ${first} counts, the rest is read as empty.`,
        expected: 'A cell for each piece of data.',
        remedy: 'Shall we unmerge it? Then fill in the cells that become empty.',
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...ranges }, { sheet }) => ({
        says: `${startWithCount(count, 'En cell', 'celler', 'sv')} i ${sheet} är sammanfogade (${sayListing(ranges, 'sv')}). I var och en räknas bara den översta till vänster.`,
        expected: 'En cell för varje uppgift.',
        remedy: 'Ska vi dela upp dem? Fyll sedan i de celler som blir tomma.',
      }),
      en: ({ count, ...ranges }, { sheet }) => ({
        says: `${startWithCount(count, 'One cell', 'cells', 'en')} in ${sheet} are merged (${sayListing(ranges, 'en')}). In each only the top-left one counts.`,
        expected: 'A cell for each piece of data.',
        remedy: 'Shall we unmerge them? Then fill in the cells that become empty.',
      }),
    }),
  },
  check: (submission, report) => {
    const tell = (sheet: GridSheet, merges: readonly CellRange[]): void => {
      const place = ({ top, left }: CellRange): Where => ({
        sheet: sheet.name,
        row: top,
        column: left,
        header: null,
      });
      const unmerge = (range: CellRange): Edit => ({ kind: 'unmerge', sheet: sheet.name, range });
      fewOrMany(
        merges,
        (range) => {
          const { top, left } = range;
          const first = a1Range({ top, left, bottom: top, right: left });
          report('merged', {
            params: { range: a1Range(range), first },
            found: '',
            at: place(range),
            fix: { safety: 'ask', edits: [unmerge(range)] },
          });
        },
        (all, first) => {
          report('several', {
            params: { count: all.length, ...listing(all.map(a1Range)) },
            found: '',
            at: place(first),
            fix: { safety: 'ask', edits: all.map(unmerge) },
          });
        },
      );
    };
    for (const { sheet, header, rows } of readTables(submission)) {
      if (sheet.merges.length === 0) continue;
      const columns = [...header.columns.values()].sort((a, b) => a - b);
      tell(
        sheet,
        sheet.merges.filter(
          ({ top, bottom, left, right }) => within(rows, top, bottom) * within(columns, left, right) > 1,
        ),
      );
    }
    const { about } = submission;
    if (about === null || about.sheet.merges.length === 0) return;
    const places = [...about.labels.values()];
    tell(
      about.sheet,
      about.sheet.merges.filter(({ top, bottom, left, right }) => {
        const inside = (row: number, column: number): boolean =>
          top <= row && row <= bottom && left <= column && column <= right;
        let touched = 0;
        for (const { row, column } of places) {
          if (inside(row, column)) touched++;
          if (inside(row, column + 1)) touched++;
        }
        return touched > 1;
      }),
    );
  },
  examples: {
    valid: [
      example('tomma celler under sista raden', {
        kind: 'merge',
        sheet: 'portfolio',
        row: 4,
        column: 'funding',
        down: 3,
      }),
    ],
    invalid: [
      example('två rader delar finansiering', {
        kind: 'merge',
        sheet: 'portfolio',
        row: 0,
        column: 'funding',
        down: 1,
      }),
      example(
        'fyra sammanfogade celler',
        { kind: 'merge', sheet: 'survey', row: 0, column: 'statement:P02', down: 1 },
        { kind: 'merge', sheet: 'survey', row: 2, column: 'statement:P02', down: 1 },
        { kind: 'merge', sheet: 'survey', row: 4, column: 'statement:P05', down: 2 },
        { kind: 'merge', sheet: 'survey', row: 8, column: 'statement:P07', down: 1 },
      ),
      example('två uppgifter i Om arbetsboken', {
        kind: 'merge',
        sheet: 'about',
        row: 0,
        column: 'weight',
        down: 1,
      }),
    ],
  },
});

/** How many of some ascending numbers lie from `low` to `high`. */
function within(numbers: readonly number[], low: number, high: number): number {
  return countBelow(numbers, high + 1) - countBelow(numbers, low);
}

function countBelow(numbers: readonly number[], limit: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
