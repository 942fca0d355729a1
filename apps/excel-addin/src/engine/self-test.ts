import { text } from '@nylage/core/text';
import { part, type Watch } from '@nylage/excel';
import type { CaseResult, SelfTestRun } from '@nylage/excel/self-test';
import { Store } from '@nylage/ui/model';
import { asFailure } from './failure.ts';
import type { PaneEngine } from './pane-engine.ts';

/** How the self-test runs; in Excel, unless a test plays it. */
type Run = (
  watch: Watch & { readonly onResult: (result: CaseResult) => void },
) => Promise<Pick<SelfTestRun, 'leftBehind' | 'stopped'>>;

/** What is known of a self-test. */
export interface SelfTestState {
  /** `unfinished`: called off, or Excel failed. */
  readonly kind: 'none' | 'running' | 'done' | 'unfinished';
  /** In the order of the suite. */
  readonly results: readonly CaseResult[];
  /** Scratch sheets that could not be deleted. */
  readonly leftBehind: number;
  /** When it began, as `Date.toISOString` has it; empty before. */
  readonly at: string;
}

const runInExcel: Run = async (watch) =>
  (await part(() => import('@nylage/excel/self-test'))).runSelfTestHere(watch);

/** *Självtest*: runs the contract suite as one of the pane's jobs, and keeps what came of it while the pane is open. */
export class SelfTest {
  readonly store = new Store<SelfTestState>({ kind: 'none', results: [], leftBehind: 0, at: '' });
  readonly #engine: Pick<PaneEngine, 'jobs' | 'tell' | 'dismiss'>;
  readonly #now: () => Date;
  readonly #run: Run;

  constructor(engine: Pick<PaneEngine, 'jobs' | 'tell' | 'dismiss'>, now: () => Date, run: Run = runInExcel) {
    this.#engine = engine;
    this.#now = now;
    this.#run = run;
  }

  /** Starts it anew. What went wrong becomes a sentence of the pane's. */
  async start(): Promise<void> {
    if (this.store.get().kind === 'running') return;
    this.#engine.dismiss();
    this.store.set({ kind: 'running', results: [], leftBehind: 0, at: this.#now().toISOString() });
    const onResult = (result: CaseResult): void =>
      this.store.update({ results: [...this.store.get().results, result] });
    try {
      const { leftBehind, stopped } = await this.#engine.jobs.run(
        text('Självtestet pågår', 'The self-test is running'),
        (watch) => this.#run({ ...watch, onResult }),
      );
      this.store.update({ kind: stopped === null ? 'done' : 'unfinished', leftBehind });
      if (stopped !== null) this.#engine.tell(stopped.says);
    } catch (error) {
      this.store.update({ kind: 'unfinished' });
      this.#engine.tell(asFailure(error).says);
    }
  }
}
