import { type Remote, transfer, wrap } from 'comlink';
import type { Engine } from '../worker/engine.worker.ts';
import EngineWorker from '../worker/engine.worker.ts?worker&inline';

/** More than these would wait for the one that merges, and each takes its own memory. */
const MOST = 4;

/** Workers that read for a desk, each its own, so that the desk is never held up by a file. */
export class ReaderWorkers {
  #workers: readonly Worker[] = [];

  /** Starts them for a desk, unless they run already. One core is left for the desk and the page. */
  async serve(desk: Remote<Engine>): Promise<void> {
    if (this.#workers.length > 0) return;
    const count = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));
    this.#workers = Array.from({ length: count }, () => new EngineWorker());
    const ports = await Promise.all(
      this.#workers.map(async (worker) => {
        const { port1, port2 } = new MessageChannel();
        await wrap<Engine>(worker).serve(transfer(port1, [port1]));
        return port2;
      }),
    );
    await desk.readWith(transfer(ports, ports));
  }

  /** Ends them, in the middle of anything. */
  stop(): void {
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
  }
}
