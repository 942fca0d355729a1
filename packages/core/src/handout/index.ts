/** The hand-out room: everything that leaves the koncern, made from what has passed disclosure control. */
export { type CsvCell, type CsvDialect, csvText, EXCEL_CSV, PLAIN_CSV } from './csv.ts';
export { type DecidedMatter, decidedMatters } from './decided-matters.ts';
export { FileStems } from './file-stem.ts';
export { type HandingOut, type Passed, passGate } from './gate.ts';
export { koncernRows, koncernTable } from './koncern-rows.ts';
export { groupNotShown, groupNumberWords, type NotShown, whyNotShown } from './not-shown.ts';
export { describeOpenData } from './open-data/description.ts';
export { openDataJson, openDataTable } from './open-data/open-data-rows.ts';
export type { PageFigure } from './page.ts';
export type {
  HandedCount,
  HandedPlan,
  HandedPlanYear,
} from './plan/handed-plan.ts';
export { insteadOf, introLines, planHandoutWords, unitWords } from './plan/plan-words.ts';
export { type ReportPageInput, reportPage } from './report-page.ts';
export { type ReturnPackage, returnPackages } from './return-package.ts';
export { returnPage } from './return-page.ts';
export {
  type HandoutSettings,
  handoutSettingsSchema,
  NO_SETTINGS,
  parseHandoutSettings,
} from './settings.ts';
export { settingsTemplate } from './settings-template.ts';
export { settingsTroubles } from './settings-troubles.ts';
export { type StratsysFile, stratsysFile } from './stratsys.ts';
