import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { reasonText } from './disk-error.ts';
import { type JobAnswers, type JobName, JobRunner } from './jobs.ts';
import type { Progress } from './progress.ts';
import type { Setting } from './setting.ts';
import { holdHeap, WORKER_YOUNG_MB } from './small-heap.ts';

/** From this many files on, starting workers pays for itself; on a single core it never does. */
const WORTH_WORKERS = 12;

/** A file's answer, or why the file itself could not be opened on disk. */
export type FileAnswer<J extends JobName> =
  | { readonly file: string; readonly answer: JobAnswers[J] }
  | { readonly file: string; readonly error: string };

/** Does a job with every file, over several workers when there are many. Answers in the files' order. */
export async function runFiles<J extends JobName>(
  job: J,
  files: readonly string[],
  setting: Setting,
  progress: Progress,
): Promise<readonly FileAnswer<J>[]> {
  const answers =
    files.length < WORTH_WORKERS || availableParallelism() === 1
      ? runHere(job, files, setting, progress)
      : await runInWorkers(job, files, setting, progress);
  progress.end();
  return answers;
}

function runHere<J extends JobName>(
  job: J,
  files: readonly string[],
  setting: Setting,
  progress: Progress,
): FileAnswer<J>[] {
  const runner = new JobRunner(setting);
  return files.map((file, at) => {
    progress.show(at, files.length);
    holdHeap();
    try {
      return { file, answer: runner.run(job, file) };
    } catch (error) {
      return { file, error: reasonText(error)[setting.language] };
    }
  });
}

/** Built beside this bundle: every file of the build lies in one folder. */
const workerFile = fileURLToPath(new URL('./worker.mjs', import.meta.url));

function runInWorkers<J extends JobName>(
  job: J,
  files: readonly string[],
  setting: Setting,
  progress: Progress,
): Promise<FileAnswer<J>[]> {
  return new Promise((resolve) => {
    const answers: FileAnswer<J>[] = [];
    const workers = new Set<Worker>();
    let next = 0;
    let done = 0;
    const answer = (at: number, given: FileAnswer<J>): void => {
      answers[at] = given;
      done++;
      progress.show(done, files.length);
      if (done < files.length) return;
      for (const worker of workers) void worker.terminate();
      resolve(answers);
    };
    const start = (): void => {
      const worker = new Worker(workerFile, {
        workerData: setting,
        resourceLimits: { maxYoungGenerationSizeMb: WORKER_YOUNG_MB },
      });
      workers.add(worker);
      let working = -1;
      const feed = (): void => {
        working = next++;
        const file = files[working];
        if (file !== undefined) worker.postMessage({ job, file, at: working });
      };
      worker.on('message', (message: { answer: JobAnswers[J] } | { error: string }) => {
        const file = files[working] ?? '';
        answer(
          working,
          'error' in message ? { file, error: message.error } : { file, answer: message.answer },
        );
        feed();
      });
      // A file that brings its worker down, for want of memory, must not take the others with it.
      worker.on('error', (error) => {
        workers.delete(worker);
        if (working >= files.length) return;
        answer(working, { file: files[working] ?? '', error: reasonText(error)[setting.language] });
        if (next < files.length) start();
      });
      feed();
    };
    const count = Math.min(availableParallelism(), files.length);
    for (let at = 0; at < count; at++) start();
  });
}
