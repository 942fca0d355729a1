import { workbookFigures } from '@nylage/charts';
import { findingsTable, resultSheetStamps, resultSheetWords, scoreTables } from '@nylage/core/results';
import type { ResultInput } from '../open-workbook.ts';
import type { LaidOutSheet } from './laid-out-sheet.ts';
import { layOutCharts, layOutSections, layOutTable } from './lay-out.ts';

/** The three result sheets of a checked and scored workbook, in the order of their tabs. */
export function resultSheets(input: ResultInput, date1904: boolean): readonly LaidOutSheet[] {
  const { submission, findings, score, language, at } = input;
  const when = language === 'sv' ? `Gjort ${at}.` : `Made ${at}.`;
  const charts = {
    name: resultSheetWords.chartSheet[language],
    title: resultSheetWords.chartSheet[language],
    stamp: resultSheetStamps.charts[language],
    lines: [
      ...(submission.instrument.notice === null ? [] : [submission.instrument.notice[language]]),
      resultSheetWords.doesNotCount[language],
      when,
    ],
    charts: workbookFigures(submission, score, language),
    language,
  };
  return [
    layOutTable('findings', findingsTable(findings, language, [when]), date1904),
    layOutSections('scores', scoreTables(submission, score, language, [when]), date1904),
    layOutCharts('charts', charts, date1904),
  ];
}
