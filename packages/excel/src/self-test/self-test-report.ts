import { selfTestCases } from './all-cases.ts';
import type { CaseResult, Seen } from './self-test-case.ts';
import type { SelfTestHost } from './self-test-host.ts';

/** One case in a result file. */
interface ReportedCase {
  readonly id: string;
  readonly expects: string;
  readonly outcome: 'passed' | 'failed' | 'not-possible' | 'not-run';
  readonly expected: Seen;
  /** Only where it failed. */
  readonly found?: Seen;
  /** Only where it was not possible. */
  readonly reason?: string;
}

/** The result file of a self-test: what Excel it was and what came of each case. Nothing of the workbook. */
export interface SelfTestReport {
  readonly kind: 'nylage-self-test';
  readonly version: 1;
  /** When, as `Date.toISOString` has it. */
  readonly at: string;
  readonly host: SelfTestHost;
  readonly cases: readonly ReportedCase[];
}

/** Makes the result file's content; cases without a result are `not-run`. */
export function selfTestReport(
  host: SelfTestHost,
  results: readonly CaseResult[],
  at: string,
): SelfTestReport {
  const cases = selfTestCases.map(({ id, expects, expected }): ReportedCase => {
    const outcome = results.find((result) => result.id === id)?.outcome;
    const known = { id, expects: expects.en, expected: expected(host) };
    if (outcome === undefined) return { ...known, outcome: 'not-run' };
    if (outcome.kind === 'failed') return { ...known, outcome: 'failed', found: outcome.found };
    if (outcome.kind === 'not-possible')
      return { ...known, outcome: 'not-possible', reason: outcome.reason.en };
    return { ...known, outcome: 'passed' };
  });
  return { kind: 'nylage-self-test', version: 1, at, host: toldOf(host), cases };
}

/** Of the sandbox the client says `OfficeOnline`, since that is what it is played to; the file says what it was. */
function toldOf(host: SelfTestHost): SelfTestHost {
  return host.program === 'excel' ? host : { ...host, platform: 'Nyläge sandbox, not Excel' };
}
