import type { ExcelHost, HostAnswer } from '../host/excel-host.ts';
import type { HostEvent } from '../model/host-event.ts';
import { isRecord } from '../wire/is-record.ts';
import { type FrameRequest, frameResponse, readFrameRequest } from './frame-message.ts';

/** Calls of the client, by their numbers. Wire: office.js `OSF.DDA.MethodDispId`. */
const Call = { richApi: 93, commandCompleted: 94, openBrowserWindow: 102 } as const;

/** Wire: office.js `OSF.DDA.ErrorCodeManager.errorCodes`. */
const NOT_SUPPORTED = 5000;
const TOO_LARGE: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The number that marks events among the messages to the client. Wire: office.js `eventMessageCategory`. */
const EVENT_CATEGORY = 65_536;
/** The flag of a request that waits until the user leaves the cell. Wire: office.js `onBeforeExcelRun`. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * The keys with which the client asks that the focus leaves the frame, by its numbers for them: past the last
 * and before the first stop, and back to the sheet. Wire: office.js `OSF.AgaveHostAction`.
 */
const LEAVING: Readonly<Record<number, LeavingPane>> = {
  5: 'sheet',
  6: 'sheet',
  13: 'forward',
  14: 'back',
  15: 'sheet',
  16: 'sheet',
};

/** Where the focus goes from the frame: to what comes after or before it, or to the sheet. */
export type LeavingPane = 'forward' | 'back' | 'sheet';

/** How an Excel for the web presents itself to a frame. */
export interface FrameOptions {
  /** The language of its screens, `sv-SE`. */
  readonly locale: string;
  /** The add-in opens an address in the browser. */
  readonly onBrowserWindow?: (url: string) => void;
  /** The person leaves the frame by keyboard. The client keeps Tab and Escape from the browser. */
  readonly onLeave?: (where: LeavingPane) => void;
}

/** A page of the add-in in a frame: its pane, or the page that runs the ribbon's functions. */
export interface ConnectedFrame {
  /** Runs a function of the ribbon; resolves when it says that it is completed. */
  runCommand(name: string, controlId: string): Promise<void>;
  /** The frame is closed: nothing more is told to it. */
  disconnect(): void;
}

/** The page around the frame, as far as it is used. */
type HostWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'location'>;

/**
 * Plays Excel for the web to a frame of the same host name: Microsoft's client in it finds its host in the
 * frame's name, and talks by messages. Connect before the frame is put on the page.
 */
export function connectFrame(
  host: ExcelHost,
  frame: Pick<HTMLIFrameElement, 'name' | 'contentWindow'>,
  page: HostWindow,
  { locale, onBrowserWindow = () => undefined, onLeave = () => undefined }: FrameOptions,
): ConnectedFrame {
  const { origin } = page.location;
  const listening = new Map<string, FrameRequest>();
  const commands = new Map<string, () => void>();
  const waiting: (() => void)[] = [];
  let lastId = 0;
  frame.name = frameName(origin, locale);

  const send = (text: string): void => {
    frame.contentWindow?.postMessage(text, origin);
  };
  const happened = (name: string, data: unknown): void => {
    const listener = listening.get(name);
    if (listener !== undefined) send(frameResponse(listener, origin, data, true));
  };

  const called = async (data: unknown): Promise<unknown> => {
    if (!isRecord(data) || !isRecord(data.DdaMethod)) return { Error: NOT_SUPPORTED };
    switch (data.DdaMethod.DispatchId) {
      case Call.richApi:
        return richApiAnswer(await host.answer(...richApiRequest(data)));
      case Call.commandCompleted:
        commands.get(String(data[0]))?.();
        return { Error: 0 };
      case Call.openBrowserWindow:
        onBrowserWindow(String(Object.values(data).find((value) => typeof value === 'string') ?? ''));
        return { Error: 0 };
      default:
        return { Error: NOT_SUPPORTED };
    }
  };

  const answerTo = (request: FrameRequest): unknown => {
    if (request.action === 'ContextActivationManager_getAppContextAsync') return appContext(host, locale);
    if (request.action === 'executeMethod') return called(request.data);
    if (request.action === 'ContextActivationManager_notifyHost') {
      const where = Array.isArray(request.data) ? LEAVING[Number(request.data[1])] : undefined;
      if (where !== undefined) onLeave(where);
    }
    if (request.kind === 'register') listening.set(request.action, request);
    if (request.kind === 'unregister') listening.delete(request.action);
    return { Error: 0 };
  };

  const received = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow) return;
    const request = readFrameRequest(event.data);
    if (request === null) return;
    void Promise.resolve(answerTo(request)).then((data) => {
      send(frameResponse(request, origin, data));
      if (request.action === 'appCommandInvoked') for (const go of waiting.splice(0)) go();
    });
  };

  page.addEventListener('message', received);
  const silence = host.listen((events) => {
    happened('richApiMessage', { ArrayData: events.flatMap((event) => eventEntries(event, () => ++lastId)) });
  });

  return {
    runCommand: async (name, controlId) => {
      if (!listening.has('appCommandInvoked')) await new Promise<void>((resolve) => waiting.push(resolve));
      const id = `command${++lastId}`;
      const completed = new Promise<void>((resolve) => commands.set(id, resolve));
      happened('appCommandInvoked', {
        0: id,
        1: name,
        2: JSON.stringify({ source: { id: controlId } }),
      });
      await completed;
      commands.delete(id);
    },
    disconnect: () => {
      page.removeEventListener('message', received);
      silence();
    },
  };
}

/** How the client finds its host. Wire: office.js `OSF.InitializationHelper` reads the frame's name. */
function frameName(origin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: 'nylage',
    hostInfo: `Excel|Web|16.00|${locale}|nylage|||16`,
    xdmInfo: `nylage|nylage|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What the host says of itself. Wire: office.js `OSF.OfficeAppContext`. */
function appContext(host: ExcelHost, locale: string): unknown {
  return {
    _id: 'nylage',
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: '',
    _clientMode: 1,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'nylage',
    _appInstanceId: 'nylage',
    _requirementMatrix: JSON.stringify({
      ExcelApi: host.apiSet,
      DelayForCellEdit: '1.1',
      OpenBrowserWindowApi: '1.1',
      RichApiRuntime: '1.1',
    }),
    // Not a version that any Excel has: what is made here must not be taken for Excel's.
    _hostFullVersion: 'nylage-sandbox',
    _addinName: 'Nyläge',
    _appDomains: [],
  };
}

/** The batch in a call, and whether it waits. Wire: office.js `buildRequestMessageSafeArray`. */
function richApiRequest(data: Readonly<Record<string, unknown>>): [request: string, waits: boolean] {
  const parts: readonly unknown[] = Array.isArray(data.ArrayData) ? data.ArrayData : [];
  const flags = typeof parts[6] === 'number' ? parts[6] : 0;
  return [typeof parts[4] === 'string' ? parts[4] : '{}', (flags & DELAY_FOR_CELL_EDIT) !== 0];
}

/** Wire: office.js `RichApiMessageUtility`: status, headers, body; the too large has a number of its own. */
function richApiAnswer(answer: HostAnswer): unknown {
  if (answer.ok) return { Error: 0, Data: [200, [], answer.body] };
  const tooLarge = TOO_LARGE[answer.code];
  if (tooLarge !== undefined) return { Error: tooLarge };
  const body = { Results: [], Error: { Code: answer.code, Message: answer.message, ActionIndex: 0 } };
  return { Error: 0, Data: [200, [], JSON.stringify(body)] };
}

function eventEntries(event: HostEvent, nextId: () => number): readonly unknown[] {
  return event.targets.map((target) => [
    EVENT_CATEGORY,
    event.kind,
    target,
    JSON.stringify(event.arguments),
    nextId(),
    event.remote,
  ]);
}
