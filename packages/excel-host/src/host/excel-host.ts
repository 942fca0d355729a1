import { workbookApi } from '../api/workbook-api.ts';
import type { HostEvent } from '../model/host-event.ts';
import type { Platform } from '../model/platform.ts';
import { WorkbookModel } from '../model/workbook-model.ts';
import { memberGate } from '../wire/api-catalogue.ts';
import { Dispatcher } from '../wire/dispatcher.ts';
import { isChange, parseWireRequest } from '../wire/wire-request.ts';
import { type WireCost, WireMeter } from './counters.ts';
import { Faults } from './faults.ts';
import { Person } from './person.ts';

/** Bytes of one message that Excel on the web takes or gives. Docs: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MAX_MESSAGE_BYTES = 5 * 1024 * 1024;

/** What came of one `sync()`: an answer, or a refusal of the whole request. */
export type HostAnswer =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly message: string };

/** What kind of Excel it is. */
export interface HostOptions {
  /** The highest ExcelApi set; the product's floor where none is chosen. */
  readonly apiSet?: string;
  /** Where it runs: the web where nothing is chosen, since its limits are the tighter ones. */
  readonly platform?: Platform;
}

/** An Excel in memory that answers the real client: one workbook, its wire, and troubles on demand. */
export class ExcelHost {
  readonly workbook: WorkbookModel;
  /** The highest ExcelApi set that the host says it has; members above it are `ApiNotFound`. */
  readonly apiSet: string;
  readonly faults = new Faults();
  /** The person at this Excel. */
  readonly user: Person;
  /** Somebody who edits the same workbook elsewhere. */
  readonly coAuthor: Person;
  readonly #dispatcher: Dispatcher;
  readonly #meters = new Set<WireMeter>();
  readonly #total = new WireMeter();
  readonly #bytes = new TextEncoder();
  #deliveries: Promise<void> = Promise.resolve();

  constructor(workbook: WorkbookModel = emptyWorkbook(), options: HostOptions = {}) {
    this.workbook = workbook;
    this.apiSet = options.apiSet ?? '1.13';
    workbook.platform = options.platform ?? 'web';
    const known = memberGate(this.apiSet);
    this.#dispatcher = new Dispatcher(workbookApi(workbook), (className, wireName) => {
      known(className, wireName);
      this.faults.beforeMember(className, wireName);
    });
    this.#meters.add(this.#total);
    const done = (): void => {
      this.#scheduleDelivery();
    };
    this.user = new Person(workbook, 'user', done);
    this.coAuthor = new Person(workbook, 'co-author', done);
  }

  /** What everything has cost so far. */
  get cost(): WireCost {
    return this.#total.cost;
  }

  /** Members that were asked for and that the host does not have, `Range.xyz: why`. A test that leaves any fails. */
  get unknownMembers(): readonly string[] {
    return this.#dispatcher.unknownMembers;
  }

  /** Why batches were refused, newest last: `code: note`. */
  get refusals(): readonly string[] {
    return this.#dispatcher.refusals.map((error) => `${error.code}: ${error.note}`);
  }

  /** How many ranges the client keeps. */
  get referenceCount(): number {
    return this.#dispatcher.referenceCount;
  }

  /** What one user action costs: everything sent while it runs. */
  async measured<Result>(
    act: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly cost: WireCost }> {
    const meter = new WireMeter();
    this.#meters.add(meter);
    try {
      const result = await act();
      return { result, cost: meter.cost };
    } finally {
      this.#meters.delete(meter);
    }
  }

  /** Listens to events, as a pane does. Returns how to stop. */
  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    return this.workbook.events.listen(listener);
  }

  /** Resolves once the events of everything done so far have been handed over. */
  eventsDelivered(): Promise<void> {
    this.#scheduleDelivery();
    return this.#deliveries;
  }

  /** Answers one `sync()`. `waitsForCellEdit`: the client asked to wait until the user leaves the cell. */
  async answer(request: string, waitsForCellEdit = false): Promise<HostAnswer> {
    await this.faults.beforeAnswer(waitsForCellEdit);
    const refusal = this.faults.refusal();
    if (refusal !== null) return this.#refused(request, refusal.status, refusal.code, refusal.message);
    const requestBytes = this.#bytes.encode(request).length;
    if (this.#isTooLong(requestBytes)) {
      return this.#refused(
        request,
        413,
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit.',
      );
    }
    const batch = parseWireRequest(request);
    const response = this.workbook.undo.record(() =>
      this.#dispatcher.run(batch, (action) => {
        this.faults.beforeAction(isChange(batch, action));
      }),
    );
    const body = JSON.stringify(response);
    const responseBytes = this.#bytes.encode(body).length;
    for (const meter of this.#meters) meter.add(requestBytes, responseBytes, batch.actions.length);
    this.#scheduleDelivery();
    if (this.#isTooLong(responseBytes)) {
      return {
        ok: false,
        status: 413,
        code: 'ResponsePayloadSizeLimitExceeded',
        message: 'The response payload size has exceeded the limit.',
      };
    }
    return { ok: true, body };
  }

  /** Docs: application-specific-api-error-handling: "This error only occurs in Office on the web." */
  #isTooLong(bytes: number): boolean {
    return this.workbook.platform === 'web' && bytes > MAX_MESSAGE_BYTES;
  }

  #refused(request: string, status: number, code: string, message: string): HostAnswer {
    const bytes = this.#bytes.encode(request).length;
    for (const meter of this.#meters) meter.add(bytes, 0, 0);
    return { ok: false, status, code, message };
  }

  /** Events come after the answer of the batch that caused them. */
  #scheduleDelivery(): void {
    this.#deliveries = this.#deliveries.then(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            this.workbook.events.deliver();
            // The client runs handlers in turns of their own.
            setTimeout(resolve, 0);
          }, 0);
        }),
    );
  }
}

function emptyWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel('Arbetsbok1.xlsx');
  workbook.appendSheet('Blad1');
  return workbook;
}
