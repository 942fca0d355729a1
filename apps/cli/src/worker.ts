import { parentPort, workerData } from 'node:worker_threads';
import { type JobName, JobRunner } from './jobs.ts';
import type { Setting } from './setting.ts';

/** A worker thread: answers one file after another until it is told to stop. */
const runner = new JobRunner(workerData as Setting);

parentPort?.on('message', ({ job, file, at }: { job: JobName; file: string; at: number }) => {
  try {
    parentPort?.postMessage({ at, answer: runner.run(job, file) });
  } catch (error) {
    parentPort?.postMessage({ at, error: error instanceof Error ? error.message : String(error) });
  }
});
