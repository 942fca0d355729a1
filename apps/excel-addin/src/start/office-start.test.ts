import { describe, expect, it } from 'vitest';
import { officeStart, PATIENCE, type StartingPage } from './office-start.ts';

const never = (): Promise<never> => new Promise(() => undefined);
const inExcel = () => Promise.resolve({ host: 'Excel' });

function page(changes: Partial<StartingPage>): StartingPage {
  return { fetched: never, onReady: () => null, wait: never, ...changes };
}

describe('Waiting for Office.js', () => {
  it('begins when the library already ran, and when it comes later', async () => {
    expect(await officeStart(page({ onReady: () => inExcel }))).toEqual({ ok: true });
    let here = false;
    const fetched = (): Promise<void> => {
      here = true;
      return Promise.resolve();
    };
    expect(await officeStart(page({ fetched, onReady: () => (here ? inExcel : null) }))).toEqual({
      ok: true,
    });
  });

  it('says at once that the library could not be fetched', async () => {
    const fetched = () => Promise.resolve();
    expect(await officeStart(page({ fetched }))).toEqual({ ok: false, trouble: 'no-office' });
  });

  it('says after ten seconds that Excel does not answer', async () => {
    const waited: number[] = [];
    const wait = (milliseconds: number): Promise<void> => {
      waited.push(milliseconds);
      return Promise.resolve();
    };
    expect(await officeStart(page({ onReady: () => never, wait }))).toEqual({
      ok: false,
      trouble: 'slow-office',
    });
    expect(waited).toEqual([PATIENCE]);
  });

  it('knows a browser tab from Excel', async () => {
    const onReady = () => () => Promise.resolve({ host: null });
    expect(await officeStart(page({ onReady }))).toEqual({ ok: false, trouble: 'not-excel' });
  });
});
