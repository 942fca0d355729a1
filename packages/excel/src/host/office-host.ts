import { ExcelFailure } from '../excel-failure.ts';

/**
 * The parts of Office.js that the adapter calls by name, so that a test can hand over a client of its
 * own. Everything else is reached from the request context.
 */
export interface OfficeHost {
  /** `Excel.run` with these options. */
  readonly run: <T>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  /** Whether the host has an ExcelApi requirement set, such as `1.18`. */
  readonly supports: (set: string) => boolean;
  /** Opens a new workbook from base64. */
  readonly createWorkbook: (base64: string) => Promise<void>;
}

/** Office.js as the page has loaded it. Throws where the page did not. */
export function pageHost(): OfficeHost {
  if (typeof Excel === 'undefined' || typeof Office === 'undefined') {
    throw new ExcelFailure('not-supported', 'Office.js');
  }
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (set) => Office.context.requirements.isSetSupported('ExcelApi', set),
    createWorkbook: (base64) => Excel.createWorkbook(base64),
  };
}

/** The requirement set that the add-in needs, as its manifest says. */
export const FLOOR = 1.13;
const NEWEST_KNOWN = 1.21;

/** The highest ExcelApi set that a host says it has, from the floor up; empty where it lacks even that. */
export function highestSet(host: OfficeHost): string {
  let highest = '';
  for (let hundredths = FLOOR * 100; hundredths <= NEWEST_KNOWN * 100; hundredths++) {
    const set = (hundredths / 100).toFixed(2);
    if (host.supports(set)) highest = set;
  }
  return highest;
}
