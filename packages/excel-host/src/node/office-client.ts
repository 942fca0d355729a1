import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { ExcelHost } from '../host/excel-host.ts';
import type { HostEvent } from '../model/host-event.ts';
import { compareSets } from '../wire/api-catalogue.ts';

/** The number that marks events among the messages to the client. Wire: office.js `eventMessageCategory`. */
const EVENT_CATEGORY = 65_536;
/** The flag of a request that waits until the user leaves the cell. Wire: office.js `onBeforeExcelRun`. */
const DELAY_FOR_CELL_EDIT = 64;

/** Microsoft's own client, connected to a host: what an add-in finds as globals. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Only `Office.context.requirements`: the rest of Office is the browser's business. */
  readonly Office: { readonly context: { readonly requirements: RequirementAnswers } };
  /** Ends the connection: events no longer arrive, as after a pane was closed. */
  disconnect(): void;
}

/** What the host says about API sets. */
export interface RequirementAnswers {
  isSetSupported(set: string, version?: string): boolean;
}

/** The part of the client's insides that a host needs. Unofficial: pinned by the version and by recorded messages. */
interface ClientInsides {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  readonly Office: object;
}

/** The part of a host that a client talks to. */
export type AnsweringHost = Pick<ExcelHost, 'answer' | 'listen' | 'apiSet'>;

let script: vm.Script | null = null;

/**
 * Loads the client into a context of its own and connects it to a host. Each call is a pane of its own: two
 * clients on one host are two panes. Errors and promises are those of the caller, so that `instanceof` holds.
 */
export function connectOfficeClient(host: AnsweringHost): OfficeClient {
  script ??= new vm.Script(
    readFileSync(
      createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'),
      'utf8',
    ),
    { filename: 'excel-win32-16.01.debug.js' },
  );
  const sandbox: Record<string, unknown> = {
    Error,
    Promise,
    setTimeout,
    clearTimeout,
    console,
    document: {},
    navigator: { userAgent: 'node' },
    location: { href: 'http://localhost/', hostname: 'localhost', search: '', hash: '' },
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  script.runInContext(vm.createContext(sandbox));
  const inside = sandbox as unknown as ClientInsides;
  const requirements = requirementAnswers(host.apiSet);
  const context = { requirements };
  // The client asks `window.Office` what is supported; its own context comes from a browser's handshake only.
  sandbox.Office = Object.create(inside.Office, { context: { value: context } });
  inside.OfficeExtension.SessionBase._overrideSession = session(host);
  inside.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const disconnect = host.listen((events) => {
    inside.OfficeExtension._testTriggerRichApiMessageEvent({ entries: events.flatMap(eventEntries) });
  });
  return { Excel: inside.Excel, OfficeExtension: inside.OfficeExtension, Office: { context }, disconnect };
}

function session(host: AnsweringHost): unknown {
  const executeAsync = async (_data: unknown, flags: number, message: { readonly Body: unknown }) => {
    const request = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
    const answer = await host.answer(request, (flags & DELAY_FOR_CELL_EDIT) !== 0);
    return answer.ok
      ? {
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: {},
          Body: JSON.parse(answer.body) as unknown,
        }
      : {
          HttpStatusCode: answer.status,
          ErrorCode: answer.code,
          ErrorMessage: answer.message,
          Headers: {},
          Body: null,
        };
  };
  return {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: 'http://document.localhost/', headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
}

function eventEntries(event: HostEvent): readonly unknown[] {
  return event.targets.map((targetId) => ({
    messageCategory: EVENT_CATEGORY,
    messageType: event.kind,
    targetId,
    message: JSON.stringify(event.arguments),
    isRemoteOverride: event.remote,
  }));
}

/** ExcelApi up to the chosen set; the few other sets that every desktop of that age has. */
function requirementAnswers(apiSet: string): RequirementAnswers {
  return {
    isSetSupported: (set, version = '1.1') => {
      if (set === 'DelayForCellEdit' || set === 'RichApiRuntime') return true;
      if (set !== 'ExcelApi') return false;
      return compareSets(version, apiSet) <= 0;
    },
  };
}
