import { chartTable, svgChart, svgText } from '@nylage/charts';
import type { GroupView } from '@nylage/core/group';
import {
  csvText,
  EXCEL_CSV,
  koncernRows,
  koncernTable,
  type PageFigure,
  type Passed,
  reportPage,
} from '@nylage/core/handout';
import type { Language } from '@nylage/core/text';
import { koncernFigures } from '../books/koncern/figures.ts';
import { koncernHandoutBook } from '../books/koncern/koncern-book.ts';
import { writeWorkbook } from '../write/index.ts';
import { type Deflate, encodeUtf8 } from '../zip/index.ts';

/** What everything handed out is made from. */
export interface HandoutInput {
  readonly view: GroupView;
  /** What the gate let through; made from the same view. */
  readonly passed: Passed;
  readonly language: Language;
  /** Said first wherever numbers are shown, for instance that all is invented; null for nothing. */
  readonly notice: string | null;
  readonly deflate: Deflate;
}

/** A file to write: where, with `/` between folders, and its content. */
export interface HandoutFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Width of an A4 page's text in CSS pixels, less the page's own margins on screen. */
const FIGURE_WIDTH = 640;

/** Everything that is handed out of the koncern, one file at a time. */
export function* handoutFiles(input: HandoutInput): Generator<HandoutFile> {
  const { view, passed, language, notice, deflate } = input;
  const { instrument } = view;
  const text = (path: string, content: string): HandoutFile => ({ path, bytes: encodeUtf8(content) });
  const book = { view, language, differences: () => [], disclosure: passed.disclosure };
  yield { path: 'koncern.xlsx', bytes: writeWorkbook(koncernHandoutBook(book), { deflate }) };
  yield text('koncern.json', `${JSON.stringify(passed.report, null, 2)}\n`);
  const rows = koncernRows(passed.report, instrument);
  yield text('koncern.csv', csvText(koncernTable(rows, language), EXCEL_CSV));
  yield text('rapport.html', reportPage({ passed, instrument, language, notice, figures: figures(input) }));
}

function figures({ view, passed, language }: HandoutInput): readonly PageFigure[] {
  const input = { view, language, differences: () => [], disclosure: passed.disclosure };
  return koncernFigures(input).map((chart) => {
    const { caption, headers, rows } = chartTable(chart, language);
    return {
      title: chart.title,
      sentence: chart.sentence,
      notes: chart.notes,
      svg: svgText(svgChart(chart, { language, width: FIGURE_WIDTH })),
      table: {
        caption,
        headers,
        rows: rows.map(({ header, cells }) => ({ header, cells: cells.map(({ text }) => text) })),
      },
    };
  });
}
