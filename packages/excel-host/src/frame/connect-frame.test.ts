import { describe, expect, it } from 'vitest';
import { ExcelHost } from '../host/excel-host.ts';
import { WorkbookModel } from '../model/workbook-model.ts';
import { connectFrame, type FrameOptions } from './connect-frame.ts';

const ORIGIN = 'http://localhost:4174';

/** A page with a frame in it, and a client in the frame that sends what Microsoft's would. */
function page(options: Partial<FrameOptions> = {}) {
  const workbook = new WorkbookModel('a.xlsx');
  const sheet = workbook.appendSheet('Blad1');
  const host = new ExcelHost(workbook);
  const got: Record<string, unknown>[] = [];
  const waiting: ((message: Record<string, unknown>) => void)[] = [];
  const contentWindow = {
    postMessage: (text: string) => {
      const message = JSON.parse(text) as Record<string, unknown>;
      got.push(message);
      for (const tell of waiting.splice(0)) tell(message);
    },
  };
  const frame = { name: '', contentWindow } as unknown as HTMLIFrameElement;
  const listeners = new Set<(event: unknown) => void>();
  const around = {
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
    location: { origin: ORIGIN },
  } as unknown as Window;
  const connected = connectFrame(host, frame, around, { locale: 'sv-SE', ...options });
  const post = (data: unknown, source: unknown = contentWindow): void => {
    for (const listener of listeners) listener({ source, data });
  };
  let correlation = 0;
  const ask = (action: string, data: unknown, kind = 0): Promise<Record<string, unknown>> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      post(
        JSON.stringify({
          _messageType: 0,
          _actionName: action,
          _actionType: kind,
          _conversationId: 'c',
          _correlationId: correlation++,
          _data: data,
        }),
      );
    });
  return { host, sheet, frame, connected, post, ask, got };
}

const call = (dispatch: number, more: object = {}) => ({ DdaMethod: { DispatchId: dispatch }, ...more });

describe('Excel for the web, to a frame', () => {
  it('is found by the client in the name of the frame, and says what it is', async () => {
    const { frame, ask } = page({ locale: 'en-US' });
    expect(JSON.parse(frame.name)).toMatchObject({
      hostInfo: expect.stringContaining('Excel|Web|16.00|en-US'),
      xdmInfo: expect.stringContaining(ORIGIN),
    });
    const answer = await ask('ContextActivationManager_getAppContextAsync', 'nylage');
    expect(answer).toMatchObject({ _messageType: 1, _responseType: 0, _errorCode: 0, _correlationId: 0 });
    const context = answer._data as Record<string, string>;
    expect(context._appUILocale).toBe('en-US');
    expect(JSON.parse(context._requirementMatrix ?? '')).toMatchObject({ ExcelApi: '1.13' });
  });

  it('answers a batch, and says of one that is too large that it is', async () => {
    const { ask, host } = page();
    const batch = (text: string) => call(93, { ArrayData: [null, 'POST', 'ProcessQuery', [], text, 0, 0] });
    const answer = await ask('executeMethod', batch('{"Actions":[],"ObjectPaths":{}}'));
    expect(answer._data).toMatchObject({
      Error: 0,
      Data: [200, [], expect.stringContaining('"Results":[]')],
    });
    expect(host.cost.syncs).toBe(1);
    const large = await ask(
      'executeMethod',
      batch(`{"Actions":[],"ObjectPaths":{},"x":"${'a'.repeat(5_300_000)}"}`),
    );
    expect(large._data).toEqual({ Error: 5103 });
    host.faults.disconnected = true;
    const lost = await ask('executeMethod', batch('{"Actions":[],"ObjectPaths":{}}'));
    expect(JSON.stringify(lost._data)).toContain('ConnectionFailure');
  });

  it('tells of what happens only to one who listens', async () => {
    const { host, ask, got } = page();
    host.user.type('Blad1', 'A1', 'a');
    await host.eventsDelivered();
    expect(got).toEqual([]);
    await ask('richApiMessage', {}, 1);
    host.coAuthor.type('Blad1', 'A1', '12,5');
    await host.eventsDelivered();
    expect(got.at(-1)).toMatchObject({ _actionName: 'richApiMessage', _responseType: 1 });
    const entry = (got.at(-1) as { _data: { ArrayData: unknown[][] } })._data.ArrayData[0] ?? [];
    expect([entry[0], entry[1], entry[5]]).toEqual([65_536, 10, true]);
    expect(JSON.parse(String(entry[3]))).toMatchObject({ address: 'A1', source: 'Remote' });
    const heard = got.length;
    await ask('richApiMessage', {}, 2);
    host.user.type('Blad1', 'A2', 'b');
    await host.eventsDelivered();
    expect(got).toHaveLength(heard + 1);
  });

  it('runs a function of the ribbon once the page is ready, until it says that it is done', async () => {
    const { connected, ask, got } = page();
    let done = false;
    const run = connected.runCommand('markCells', 'Nylage.Mark').then(() => {
      done = true;
    });
    await ask('appCommandInvoked', {}, 1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    const invoked = got.at(-1)?._data as Record<string, string>;
    expect([invoked[1], JSON.parse(invoked[2] ?? '')]).toEqual([
      'markCells',
      { source: { id: 'Nylage.Mark' } },
    ]);
    expect(done).toBe(false);
    await ask('executeMethod', call(94, { 0: invoked[0], 1: 0, 2: '{}' }));
    await run;
    expect(done).toBe(true);
  });

  it('says that it cannot do anything else, and hears no strangers', async () => {
    const { ask, post, got, connected } = page();
    expect((await ask('executeMethod', call(77)))._data).toEqual({ Error: 5000 });
    const before = got.length;
    post('{"_messageType":0,"_actionName":"executeMethod"}', {});
    post('not json');
    post('{');
    connected.disconnect();
    post('{"_messageType":0,"_actionName":"ContextActivationManager_getAppContextAsync"}');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(got).toHaveLength(before);
  });

  it('hands over an address that the add-in wants to open', async () => {
    const opened: string[] = [];
    const { ask } = page({ onBrowserWindow: (url) => opened.push(url) });
    await ask('executeMethod', call(102, { 0: 'https://example.org/' }));
    expect(opened).toEqual(['https://example.org/']);
  });

  it('lets the focus go where the client says that a key leads, and hears nothing else in it', async () => {
    const left: string[] = [];
    const { ask } = page({ onLeave: (where) => left.push(where) });
    // Selected, Tab past the last, Shift+Tab before the first, Escape.
    for (const action of [0, 13, 14, 15])
      await ask('ContextActivationManager_notifyHost', ['nylage', action]);
    expect(left).toEqual(['forward', 'back', 'sheet']);
  });
});
