import { pageHost } from '../host/office-host.ts';
import type { Watch } from '../open-workbook.ts';
import { hostAbout } from './host-about.ts';
import { runSelfTest, type SelfTestRun } from './run-self-test.ts';
import type { CaseResult } from './self-test-case.ts';

/** Runs the self-test in the workbook that is open in the Excel around this page. `onResult` is told of each case as it is done. */
export async function runSelfTestHere(
  watch: Watch & { readonly onResult?: (result: CaseResult) => void },
): Promise<SelfTestRun> {
  return await runSelfTest(pageHost(), { ...watch, about: hostAbout() });
}
