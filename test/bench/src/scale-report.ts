import type { PageRun } from './page.ts';
import type { CityRun, Scale } from './scale.ts';

const MB = 2 ** 20;

/** What of a workbook's cost among few is left of a goal: constant, but for noise. */
const MOST_RATIO = 1.25;

/** The part of the report that says what a workbook costs among few and among very many, as lines of Markdown. */
export function scaleLines({ few, many, node, page }: Scale): string[] {
  const head = [
    'Where',
    'Workbooks',
    'ms per workbook',
    'Times that of few',
    'Peak MB',
    'kB per further workbook',
  ];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = (where: string, small: CityRun, large: CityRun): string[][] => [
    [where, number(few), small.each.toFixed(1), '1.00', megabytes(small.peak), ''],
    [
      where,
      number(many),
      large.each.toFixed(1),
      (large.each / small.each).toFixed(2),
      megabytes(large.peak),
      perWorkbook(small, large, many - few),
    ],
  ];
  const inPage = ({ ms, peak }: PageRun, count: number): CityRun => ({ each: ms / count, peak });
  const ratio = node.many.each / node.few.each;
  return [
    `## From ${number(few)} to ${number(many)} workbooks`,
    '',
    `Each of ${number(many)} workbooks costs ${ratio.toFixed(2)} times one of ${number(few)} in Node, where at most ${MOST_RATIO} was wanted: ${ratio <= MOST_RATIO ? 'met' : '**not met**'}.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...[
      ...rows('Node, one thread on one core, time on it', node.few, node.many),
      ...(page === null
        ? []
        : rows('the web view in Chromium, by the clock', inPage(page.few, few), inPage(page.many, many))),
    ].map(line),
    '',
    page === null
      ? '**ABSENT: the web view**: no browser could be had.'
      : `In the web view the first organisation stood on the page after ${ms(page.few.first)} of ${number(few)} and ${ms(page.many.first)} of ${number(many)}; the longest task on its main thread was ${ms(page.few.longestTask)} and ${ms(page.many.longestTask)}. Its memory is the peak of the page’s process with all its workers, all the views below opened and explained.`,
    '',
    ...(page === null ? [] : taskLines(page, few, many)),
    'The workbooks are a few of the benchmark’s, each again and again with another organisation’s name; the register knows them all.',
  ];
}

/** The longest task of each of the page's views, as lines of Markdown. */
function taskLines(page: NonNullable<Scale['page']>, few: number, many: number): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const shown = (task: number | undefined): string =>
    task === undefined || task === 0 ? '< 50 ms' : ms(task);
  const rows = [...page.few.pages].map(([name, task]) => [
    name,
    shown(task),
    shown(page.many.pages.get(name)),
  ]);
  return [
    line(['Longest task while opening', `${number(few)} workbooks`, `${number(many)} workbooks`]),
    line(['---', '---', '---']),
    ...rows.map(line),
    '',
    'The folder is dropped on the page. One that is chosen in a form’s field (browsers without `showDirectoryPicker`) has the browser itself look up the kind of each file first, about a second for 5,000, in which the page stands still.',
    '',
  ];
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function ms(value: number): string {
  return `${Math.round(value).toLocaleString('en')} ms`;
}

function megabytes(bytes: number | null): string {
  return bytes === null ? 'not measured' : (bytes / MB).toFixed(0);
}

function perWorkbook(few: CityRun, many: CityRun, further: number): string {
  return few.peak === null || many.peak === null ? '–' : ((many.peak - few.peak) / further / 1024).toFixed(0);
}
