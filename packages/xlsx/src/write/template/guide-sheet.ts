import { type Instrument, statementsOf } from '@nylage/core/instrument';
import type { Language, Text } from '@nylage/core/text';
import type { SheetSpec } from '@nylage/core/workbook';
import type { CellStyle } from '../cell-style.ts';
import {
  bodyStyle,
  ink,
  linkStyle,
  mutedStyle,
  optionalHeader,
  requiredHeader,
  sectionStyle,
  titleStyle,
} from '../house-styles.ts';
import { TEXT_PER_WIDTH, wrappedLines } from '../text-size.ts';
import type { RowToWrite, SheetToWrite } from '../workbook-model.ts';
import { words } from './words.ts';

/** What the guide is about. */
export interface GuideContext {
  readonly language: Language;
  readonly instrument: Instrument;
  /** Ids of statements that were difficult last time. */
  readonly difficult: readonly string[];
  readonly sheets: readonly SheetSpec[];
  readonly isMinimum: boolean;
  readonly isPrefilled: boolean;
}

const WIDTHS = { margin: 3, first: 31, second: 66, third: 30 };
const numberStyle: CellStyle = { bold: true, color: ink.blue, vertical: 'top', align: 'center' };
const cellBorder = { border: { sides: 'all', color: ink.line }, vertical: 'center' } as const;

/** *Så fyller ni i*: one screen that says what to do, with links to the sheets. The reader leaves it alone. */
export function guideSheet(context: GuideContext): SheetToWrite {
  const { language, instrument, isMinimum, isPrefilled } = context;
  const say = (words: Text): string => words[language];
  const steps = [...words.steps, ...(isPrefilled ? [words.unchangedStep] : [])];
  const notice =
    instrument.notice === null ? [] : [paragraph(words.instrumentNotice(instrument.notice)[language])];
  return {
    name: words.guideSheet[language],
    columns: [
      { width: WIDTHS.margin },
      { width: WIDTHS.first },
      { width: WIDTHS.second },
      { width: WIDTHS.third },
    ],
    rows: [
      { cells: [null, { value: say(words.guideSheet), style: titleStyle }], height: 34 },
      paragraph(say(isMinimum ? words.halfAnHour : words.anyOrder)),
      [],
      section(say(words.stepsTitle)),
      ...steps.map((step, at) => stepRow(at + 1, say(step))),
      [],
      paragraph(say(words.ownContent)),
      ...notice,
      ...difficultRows(context),
      [],
      section(say(words.sheetsTitle)),
      {
        cells: [
          null,
          { value: say(words.sheet), style: requiredHeader },
          { value: say(words.sheetIs), style: requiredHeader },
          { value: say(words.needed), style: requiredHeader },
        ],
        height: 22,
      },
      ...context.sheets.map((spec) => sheetRow(spec, language)),
      [],
      section(say(words.legendTitle)),
      legendRow({ ...requiredHeader, wrap: false }, say(words.legendRequired)),
      legendRow({ ...optionalHeader, wrap: false }, say(words.legendOptional)),
      legendRow({ ...bodyStyle, wrap: false, fill: ink.attention, ...cellBorder }, say(words.legendLeft)),
    ],
    hideGridLines: true,
    page: { landscape: false },
    tabColor: '#8c8c8c',
  };
}

/** The statements that few could answer last time, each in words. */
function difficultRows({ difficult, instrument, language }: GuideContext): readonly RowToWrite[] {
  const hard = statementsOf(instrument).filter(({ id }) => difficult.includes(id));
  if (hard.length === 0) return [];
  return [
    [],
    section(words.difficultTitle[language]),
    paragraph(words.difficultMore[language]),
    ...hard.map(({ id, statement }) => paragraph(`${id} ${statement[language]}`)),
  ];
}

/** Text that runs over the columns to its right, which are left empty. */
function paragraph(said: string): RowToWrite {
  return [null, { value: said, style: { ...mutedStyle, wrap: false } }];
}

function section(said: string): RowToWrite {
  return { cells: [null, { value: said, style: sectionStyle }], height: 22 };
}

function stepRow(number: number, said: string): RowToWrite {
  return [
    { value: number, style: numberStyle },
    { value: said, style: { ...bodyStyle, wrap: false } },
  ];
}

function sheetRow(spec: SheetSpec, language: Language): RowToWrite {
  const said = spec.help[language];
  const needed = neededWords(spec)[language];
  const lines = Math.max(
    wrappedLines(said, WIDTHS.second * TEXT_PER_WIDTH),
    wrappedLines(needed, WIDTHS.third * TEXT_PER_WIDTH),
  );
  return {
    cells: [
      null,
      {
        value: spec.name,
        style: { ...linkStyle, ...cellBorder },
        link: { sheet: spec.name, cell: { row: 0, column: 0 } },
      },
      { value: said, style: { ...bodyStyle, ...cellBorder } },
      { value: needed, style: { ...bodyStyle, ...cellBorder } },
    ],
    height: 7 + 15 * lines,
  };
}

function neededWords(spec: SheetSpec): Text {
  if (spec.alternative === 'maturityResults') return words.neededOrResults;
  if (spec.alternative === 'noPortfolio') return words.neededOrNone;
  if (spec.key === 'maturityResults') return words.neededInstead;
  return spec.required ? words.neededYes : words.neededNo;
}

function legendRow(style: CellStyle, said: string): RowToWrite {
  return [null, { value: said, style }];
}
