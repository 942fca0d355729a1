/**
 * The ui room: Fluent components that the web view and the task pane share. Shows what it is given;
 * never reads files, never Office.
 */
export { numbersIn } from '@nylage/charts';
export { CellAddress, CellDoor, copyText } from './cell-address.tsx';
export { ChangeList } from './change-list.tsx';
export { ChartFigure } from './chart-figure.tsx';
export { DataTable, type TableHeader, type TableRowItem } from './data-table.tsx';
export { ExplanationView } from './explanation-view.tsx';
export { FileDrop } from './file-drop.tsx';
export { keepClear } from './keep-clear.ts';
export { LanguageSwitch } from './language-switch.tsx';
export { LinkedText } from './linked-text.tsx';
export { ExplainDoor, type ExplainWay, NumberLink } from './number-link.tsx';
export { canOpenFolder, filesIn, type GivenFile, openFolder } from './open-folder.ts';
export { PortfolioAlternatives, PortfolioCells } from './portfolio-cells.tsx';
export { ProblemList } from './problem-list.tsx';
export { ResponseRateLine } from './response-rate-line.tsx';
export { ScoreTree } from './score-tree.tsx';
export { KeptOpen, useKeptOpen } from './state/kept-open.ts';
export { saveFile } from './state/save-file.ts';
export { type Answer, useAnswer } from './state/use-answer.ts';
export { useSelected, useStore } from './state/use-store.ts';
export { StatusBadge, type StatusTone, severityTones } from './status-badge.tsx';
export { OUT_OF_SIGHT, useSurface } from './surface.styles.ts';
export { formatChange, formatValue } from './text/format-value.ts';
export { useLanguage, useSay } from './text/language.tsx';
export { resultWords, weightWords } from './text/result-words.ts';
export { mustBeFixed, words } from './text/words.ts';
export { NylageProvider } from './theme/nylage-provider.tsx';
export { ROWS_ON_A_PAGE, usePager, usePages } from './use-pages.tsx';
export { VerdictBanner } from './verdict-banner.tsx';
export { WorkProgress } from './work-progress.tsx';
