import type { HostEvent } from './host-event.ts';

/** Collects what happens and hands it to the panes that listen, after the answer of the batch that caused it. Självtest: one-event-per-write. */
export class EventHub {
  readonly #listeners = new Set<(events: readonly HostEvent[]) => void>();
  #waiting: HostEvent[] = [];
  /** False while an add-in has turned events off. Docs: learn.microsoft.com/javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member */
  enabled = true;

  /** Listens; returns how to stop. */
  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Something happened. */
  emit(event: HostEvent): void {
    if (this.enabled) this.#waiting.push(event);
  }

  /** Hands over what happened since last time. */
  deliver(): void {
    const events = this.#waiting;
    this.#waiting = [];
    if (events.length === 0) return;
    for (const listener of this.#listeners) listener(events);
  }
}
