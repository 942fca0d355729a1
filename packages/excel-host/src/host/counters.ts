/** What talking to Excel has cost. Bytes as UTF-8. */
export interface WireCost {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly actions: number;
}

/** Adds up what each round trip costs. */
export class WireMeter {
  #cost: WireCost = NOTHING;

  /** What has been added up so far. */
  get cost(): WireCost {
    return this.#cost;
  }

  /** One round trip. */
  add(requestBytes: number, responseBytes: number, actions: number): void {
    const before = this.#cost;
    this.#cost = {
      syncs: before.syncs + 1,
      requestBytes: before.requestBytes + requestBytes,
      responseBytes: before.responseBytes + responseBytes,
      largestRequest: Math.max(before.largestRequest, requestBytes),
      largestResponse: Math.max(before.largestResponse, responseBytes),
      actions: before.actions + actions,
    };
  }
}

const NOTHING: WireCost = {
  syncs: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  actions: 0,
};
