import { chartTable, svgChart, svgText } from '@nylage/charts';
import type { GroupView, Register } from '@nylage/core/group';
import {
  csvText,
  describeOpenData,
  EXCEL_CSV,
  FileStems,
  type HandoutSettings,
  koncernRows,
  koncernTable,
  openDataJson,
  openDataTable,
  type PageFigure,
  type Passed,
  PLAIN_CSV,
  reportPage,
  returnPackages,
  returnPage,
  type StratsysFile,
  stratsysFile,
} from '@nylage/core/handout';
import { type Language, type Text, text } from '@nylage/core/text';
import { koncernFigures } from '../books/koncern/figures.ts';
import { koncernHandoutBook } from '../books/koncern/koncern-book.ts';
import { writeWorkbook } from '../write/index.ts';
import { type Deflate, encodeUtf8 } from '../zip/index.ts';
import { windows1252 } from './windows-1252.ts';

/** What everything handed out is made from. */
export interface HandoutInput {
  readonly view: GroupView;
  /** What the gate let through; made from the same view. */
  readonly passed: Passed;
  readonly language: Language;
  /** Its notice is said first wherever numbers are shown, for instance that all is invented. */
  readonly register: Register | null;
  readonly settings: HandoutSettings;
  readonly deflate: Deflate;
}

/** A file to write: where, with `/` between folders, and its content. */
export interface HandoutFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What a person should know of it; absent for nothing. */
  readonly says?: FileRemark | null;
}

/** What a person should know of a file. */
interface FileRemark {
  readonly text: Text;
  /** Of whom it is said, sorted; none where it is said of the file. There may be as many as organisations. */
  readonly names: readonly string[];
}

/** Width of an A4 page's text in CSS pixels, less the page's own margins on screen. */
const FIGURE_WIDTH = 640;

/** Everything that is handed out of the koncern, one file at a time. */
export function* handoutFiles(input: HandoutInput): Generator<HandoutFile> {
  const { view, passed, language, register, settings, deflate } = input;
  const notice = register?.notice ?? null;
  const { instrument } = view;
  const file = (path: string, content: string): HandoutFile => ({ path, bytes: encodeUtf8(content) });
  const book = { view, language, differences: () => [], disclosure: passed.disclosure };
  yield { path: 'koncern.xlsx', bytes: writeWorkbook(koncernHandoutBook(book, passed), { deflate }) };
  yield file('koncern.json', `${JSON.stringify(passed.report, null, 2)}\n`);
  const rows = koncernRows(passed, instrument);
  yield file('koncern.csv', csvText(koncernTable(rows, language), EXCEL_CSV));
  yield file('rapport.html', reportPage({ passed, instrument, language, notice, figures: figures(input) }));
  const stems = new FileStems();
  for (const made of returnPackages(view, passed, language)) {
    const stem = `aterkoppling/${stems.of(made.organisation.name)}`;
    yield file(`${stem}.html`, returnPage(made, language, notice));
    yield file(`${stem}.json`, `${JSON.stringify(made, null, 2)}\n`);
  }
  yield* openData(rows, input);
  if (settings.stratsys !== null) {
    const made = stratsysFile(rows, register, settings.stratsys, language);
    const bytes =
      settings.stratsys.encoding === 'windows-1252' ? windows1252(made.text) : encodeUtf8(made.text);
    yield { path: 'stratsys.csv', bytes, says: stratsysRemark(made) };
  }
}

/** What is said of a file for Stratsys that could not hold everything; null where it could. */
function stratsysRemark({ rows, withoutCode }: StratsysFile): FileRemark | null {
  if (rows === 0 && withoutCode.length === 0)
    return {
      text: text(
        'Filen för Stratsys är tom: inget nyckeltal i inställningarna fick ett tal.',
        'The file for Stratsys is empty: no indicator in the settings got a number.',
      ),
      names: [],
    };
  if (withoutCode.length === 0) return null;
  const count = withoutCode.length;
  return {
    text: text(
      `Saknar kod i Stratsys och är inte med i filen: ${count}`,
      `Have no code in Stratsys and are not in the file: ${count}`,
    ),
    names: withoutCode,
  };
}

/** The numbers as open data, and their description where the settings say who publishes them. */
function* openData(
  rows: ReturnType<typeof koncernRows>,
  { passed, language, settings }: HandoutInput,
): Generator<HandoutFile> {
  const csv = encodeUtf8(csvText(openDataTable(rows, language), PLAIN_CSV));
  const json = encodeUtf8(openDataJson(rows, language));
  const file = (name: string, bytes: Uint8Array): HandoutFile => ({ path: `oppna-data/${name}`, bytes });
  yield file('koncern.csv', csv);
  yield file('koncern.json', json);
  if (settings.openData === null) return;
  const years = passed.report.years.map(({ year }) => year);
  const [first] = years;
  const last = years.at(-1);
  const described = describeOpenData({
    settings: settings.openData,
    years: first === undefined || last === undefined ? null : [first, last],
    issued: passed.first.slice(0, 10),
    modified: passed.entry.at.slice(0, 10),
    files: [
      { name: 'koncern.csv', mediaType: 'text/csv', bytes: csv.length },
      { name: 'koncern.json', mediaType: 'application/json', bytes: json.length },
    ],
  });
  yield file('dcat.ttl', encodeUtf8(described.turtle));
  yield file('dcat.jsonld', encodeUtf8(described.jsonLd));
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
