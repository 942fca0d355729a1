/**
 * The self-test: what we believe of Excel (docs/unverified.md), tried in the Excel at hand on scratch sheets. The
 * same cases run in tests on excel-host.
 */

export { selfTestCases } from './all-cases.ts';
export { hostAbout } from './host-about.ts';
export { runSelfTestHere } from './run-here.ts';
export { runSelfTest, type SelfTestRun, type SelfTestSettings } from './run-self-test.ts';
export type { CaseOutcome, CaseResult, SelfTestCase } from './self-test-case.ts';
export type { SelfTestHost } from './self-test-host.ts';
export { type SelfTestReport, selfTestReport } from './self-test-report.ts';
