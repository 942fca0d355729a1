/** Why the pane cannot begin: the client library never came, it is slow, or the page is open somewhere else than in Excel. */
export type StartTrouble = 'no-office' | 'slow-office' | 'not-excel';

/** How starting went. */
export type OfficeStart = { readonly ok: true } | { readonly ok: false; readonly trouble: StartTrouble };

/** What starting needs of the page; passed in, so that tests can play the page. */
export interface StartingPage {
  /** Resolves when Office.js has run or failed; at once where that has happened. */
  readonly fetched: () => Promise<void>;
  /** `Office.onReady` once the library has run; null until then. */
  readonly onReady: () => (() => Promise<{ readonly host: unknown }>) | null;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** After this long the person is told what is missing. */
export const PATIENCE = 10_000;

/**
 * Waits until Office.js says that Excel answers, and never longer than `PATIENCE`. A page opened in a
 * browser tab gets an answer as well, without a host
 * (https://learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in).
 */
export async function officeStart(page: StartingPage): Promise<OfficeStart> {
  const tooLong = page.wait(PATIENCE).then((): OfficeStart => ({ ok: false, trouble: 'slow-office' }));
  return Promise.race([answered(page), tooLong]);
}

async function answered(page: StartingPage): Promise<OfficeStart> {
  if (page.onReady() === null) await page.fetched();
  const onReady = page.onReady();
  if (onReady === null) return { ok: false, trouble: 'no-office' };
  const { host } = await onReady();
  return host === 'Excel' ? { ok: true } : { ok: false, trouble: 'not-excel' };
}
