import { type Findings, type Problem, placeOf, severityNames, wordProblem } from '../rules/index.ts';
import { type Language, type Text, text } from '../text/index.ts';
import { resultSheetStamps } from './kinds.ts';
import type { ResultCell, TableSheet } from './result-table.ts';
import { resultSheetWords as words } from './words.ts';

/**
 * *Nyläge Kontroll*: what a check found, one row each, with links to the cells.
 *
 * @param lines said under the verdict, such as when the check was made
 */
export function findingsTable(
  findings: Findings,
  language: Language,
  lines: readonly string[] = [],
): TableSheet {
  const say = (said: Text): string => said[language];
  return {
    name: say(words.findingsSheet),
    title: say(words.findingsSheet),
    stamp: say(resultSheetStamps.findings),
    lines: [say(verdictLine(findings)), say(words.findingsHelp), ...lines],
    tableName: 'Nylage_Kontroll',
    columns: [
      { header: say(words.level), kind: 'text', width: 14 },
      { header: say(words.sheet), kind: 'text', width: 18 },
      { header: say(words.cell), kind: 'text', width: 10 },
      { header: say(words.says), kind: 'sentence', width: 58 },
      { header: say(words.expected), kind: 'sentence', width: 36 },
      { header: say(words.remedy), kind: 'sentence', width: 44 },
    ],
    rows: findings.problems.map((problem) => rowOf(problem, language)),
    whenEmpty: say(words.nothingFound),
    frozenColumns: 3,
  };
}

function rowOf(problem: Problem, language: Language): readonly ResultCell[] {
  const { at, severity } = problem;
  const { says, expected, remedy } = wordProblem(problem, language);
  const place = placeOf(at, language);
  const isCell = at !== null && at.row !== null && at.column !== null;
  const link = isCell ? { sheet: at.sheet, cell: { row: at.row, column: at.column } } : null;
  return [
    severityNames[severity][language],
    place.sheet,
    link === null ? place.cell : { text: place.cell, link },
    says,
    expected,
    remedy,
  ];
}

/** The first thing to know: what, if anything, keeps the workbook from being handed in. */
function verdictLine({ counts }: Findings): Text {
  const { error } = counts;
  if (error === 0) return text('Inget hindrar inlämning.', 'Nothing keeps it from being handed in.');
  return error === 1
    ? text('1 sak måste rättas.', '1 thing must be fixed.')
    : text(`${error} saker måste rättas.`, `${error} things must be fixed.`);
}
