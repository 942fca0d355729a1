/**
 * The ui room: Fluent components that the web view and the task pane share. Shows what it is given;
 * never reads files, never Office.
 */
export { CellAddress, copyText } from './cell-address.tsx';
export { ChartFigure } from './chart-figure.tsx';
export { DataTable, type TableHeader, type TableRowItem } from './data-table.tsx';
export type { GivenFile } from './dropped-files.ts';
export { ExplanationView } from './explanation-view.tsx';
export { FileDrop } from './file-drop.tsx';
export { LanguageSwitch } from './language-switch.tsx';
export type { Explained, ExplainedRow } from './model/explained.ts';
export type { ChangeItem, ProblemItem } from './model/problem-item.ts';
export type { ScoreItem } from './model/score-item.ts';
export { ExplainAddress, NumberLink } from './number-link.tsx';
export { ProblemList } from './problem-list.tsx';
export { ScoreTree } from './score-tree.tsx';
export { StatusBadge, type StatusTone } from './status-badge.tsx';
export { useSurface } from './surface.styles.ts';
export { useLanguage, useSay } from './text/language.tsx';
export { mustBeFixed, words } from './text/words.ts';
export { NylageProvider } from './theme/nylage-provider.tsx';
export { VerdictBanner } from './verdict-banner.tsx';
export { WorkProgress } from './work-progress.tsx';
