import { proxy, type Remote, wrap } from 'comlink';
import type { Engine } from '../worker/engine.worker.ts';
import EngineWorker from '../worker/engine.worker.ts?worker&inline';

/** Thrown when the worker was stopped while somebody waited for it. */
export class Stopped extends Error {}

/** A worker with a desk in it. Started when first needed; `stop` ends it in the middle of anything. */
export class EngineClient {
  #worker: Worker | null = null;
  #api: Remote<Engine> | null = null;
  #stopped: (reason: Stopped) => void = () => undefined;
  #untilStopped: Promise<never> = new Promise(() => undefined);

  /** Asks the worker, and gives up when it is stopped or breaks. */
  async ask<T>(question: (api: Remote<Engine>) => Promise<T>): Promise<T> {
    return Promise.race([question(this.#started()), this.#untilStopped]);
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#api = null;
    this.#stopped(new Stopped());
  }

  #started(): Remote<Engine> {
    if (this.#api !== null) return this.#api;
    const worker = new EngineWorker();
    this.#worker = worker;
    this.#api = wrap<Engine>(worker);
    this.#untilStopped = new Promise((_, reject) => {
      this.#stopped = reject;
      worker.addEventListener('error', () => this.stop());
    });
    // Nobody may be waiting when it stops.
    this.#untilStopped.catch(() => undefined);
    return this.#api;
  }
}

/** A function that the worker can call back. */
export const callback = proxy;
