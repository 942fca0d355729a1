import { parentPort, workerData } from 'node:worker_threads';
import { reasonText } from './disk-error.ts';
import { type JobName, JobRunner } from './jobs.ts';
import type { Setting } from './setting.ts';

/** A worker thread: answers one file after another until it is told to stop. */
const setting = workerData as Setting;
const runner = new JobRunner(setting);

parentPort?.on('message', ({ job, file, at }: { job: JobName; file: string; at: number }) => {
  try {
    parentPort?.postMessage({ at, answer: runner.run(job, file) });
  } catch (error) {
    parentPort?.postMessage({ at, error: reasonText(error)[setting.language] });
  }
});
