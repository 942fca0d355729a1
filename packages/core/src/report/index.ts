/** The report room: results as the JSON that other programs read, each with its zod schema. */

export { maskedOrganisation } from '../results/masked-organisation.ts';
export {
  type CheckedFile,
  type CheckReport,
  checkedFile,
  checkReport,
  checkReportSchema,
  unreadableFile,
} from './check-report.ts';
export { type ExplainReport, explainReport, explainReportSchema } from './explain-report.ts';
export { handoutPlanSchema } from './handout-plan-report.ts';
export { type HandoutReport, handoutReport, handoutReportSchema } from './handout-report.ts';
export { type MergeReport, mergeReport, mergeReportSchema } from './merge-report.ts';
export { type SchemaReport, schemaReport, schemaReportSchema } from './schema-report.ts';
export { type ScoredFile, type ScoreReport, scoredFile, scoreReportSchema } from './score-report.ts';
export {
  type SampleReport,
  type SendoutReport,
  sampleReportSchema,
  sendoutReportSchema,
  type TemplateReport,
  templateReportSchema,
} from './written-report.ts';
