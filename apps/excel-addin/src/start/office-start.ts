/** Why the pane cannot begin, or not yet: the client library never came, it is slow, or the page is open somewhere else than in Excel. */
export type StartTrouble = 'no-office' | 'slow-office' | 'not-excel';

/** How starting went. */
export type OfficeStart =
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: Exclude<StartTrouble, 'slow-office'> };

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
 * Waits until Office.js says that Excel answers. A page opened in a browser tab gets an answer as well, without
 * a host (https://learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in).
 *
 * @param tooSlow called once where no answer has come after `PATIENCE`. The waiting goes on: a slow network or a
 * busy computer still gets there, and the pane then begins without anybody pressing anything.
 */
export async function officeStart(page: StartingPage, tooSlow: () => void): Promise<OfficeStart> {
  const answer = answered(page);
  const tooLong = page.wait(PATIENCE).then(() => null);
  if ((await Promise.race([answer, tooLong])) === null) tooSlow();
  return answer;
}

async function answered(page: StartingPage): Promise<OfficeStart> {
  if (page.onReady() === null) await page.fetched();
  const onReady = page.onReady();
  if (onReady === null) return { ok: false, trouble: 'no-office' };
  const { host } = await onReady();
  return host === 'Excel' ? { ok: true } : { ok: false, trouble: 'not-excel' };
}
