import { ExcelFailure } from '../excel-failure.ts';
import type { SelfTestHost } from './self-test-host.ts';

/** API sets that say something of an Excel, with the newest versions known. */
const SETS: Readonly<Record<string, { readonly first: number; readonly last: number }>> = {
  ExcelApi: { first: 1, last: 21 },
  ExcelApiOnline: { first: 1, last: 1 },
  ExcelApiDesktop: { first: 1, last: 4 },
  RibbonApi: { first: 1, last: 2 },
  SharedRuntime: { first: 1, last: 1 },
  DialogApi: { first: 1, last: 2 },
};

/** The version that `excel-host` gives of itself in a frame: no Excel has it. */
const SANDBOX_VERSION = 'nylage-sandbox';

/** What Office.js, as the page has loaded it, says of the Excel around it. Throws where the page did not load it. */
export function hostAbout(): SelfTestHost {
  if (typeof Office === 'undefined') throw new ExcelFailure('not-supported', 'Office.js');
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const apiSets: Record<string, string> = {};
  for (const [name, { first, last }] of Object.entries(SETS)) {
    for (let minor = first; minor <= last; minor++) {
      if (requirements.isSetSupported(name, `1.${minor}`)) apiSets[name] = `1.${minor}`;
    }
  }
  return {
    program: diagnostics.version === SANDBOX_VERSION ? 'sandbox' : 'excel',
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    apiSets,
  };
}
