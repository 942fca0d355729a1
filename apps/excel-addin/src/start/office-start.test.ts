import { describe, expect, it } from 'vitest';
import { officeStart, PATIENCE, type StartingPage } from './office-start.ts';

const never = (): Promise<never> => new Promise(() => undefined);
const unexpected = (): never => {
  throw new Error('told of slowness that was not');
};
const inExcel = () => Promise.resolve({ host: 'Excel' });

function page(changes: Partial<StartingPage>): StartingPage {
  return { fetched: never, onReady: () => null, wait: never, ...changes };
}

describe('Waiting for Office.js', () => {
  it('begins when the library already ran, and when it comes later', async () => {
    expect(await officeStart(page({ onReady: () => inExcel }), unexpected)).toEqual({ ok: true });
    let here = false;
    const fetched = (): Promise<void> => {
      here = true;
      return Promise.resolve();
    };
    expect(await officeStart(page({ fetched, onReady: () => (here ? inExcel : null) }), unexpected)).toEqual({
      ok: true,
    });
  });

  it('says at once that the library could not be fetched', async () => {
    const fetched = () => Promise.resolve();
    expect(await officeStart(page({ fetched }), unexpected)).toEqual({ ok: false, trouble: 'no-office' });
  });

  it('says after ten seconds that Excel does not answer, waits on, and begins when it does', async () => {
    const waited: number[] = [];
    const wait = (milliseconds: number): Promise<void> => {
      waited.push(milliseconds);
      return Promise.resolve();
    };
    let answer = (_: { readonly host: string }): void => undefined;
    const onReady = () => () =>
      new Promise<{ readonly host: string }>((resolve) => {
        answer = resolve;
      });
    const happened: unknown[] = [];
    let told = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      told = resolve;
    });
    const started = officeStart(page({ onReady, wait }), () => {
      happened.push('slow');
      told();
    }).then((outcome) => happened.push(outcome));
    await slow;
    expect(waited).toEqual([PATIENCE]);
    expect(happened).toEqual(['slow']);
    answer({ host: 'Excel' });
    await started;
    expect(happened).toEqual(['slow', { ok: true }]);
  });

  it('knows a browser tab from Excel', async () => {
    const onReady = () => () => Promise.resolve({ host: null });
    expect(await officeStart(page({ onReady }), unexpected)).toEqual({ ok: false, trouble: 'not-excel' });
  });
});
