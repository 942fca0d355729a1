import { readFileSync } from 'node:fs';
import { type FileOutcome, fingerprint } from '@nylage/core/group';
import {
  type CheckedFile,
  checkedFile,
  type ScoredFile,
  scoredFile,
  unreadableFile,
} from '@nylage/core/report';
import {
  fileOutcome,
  type IntakeContext,
  intakeRefusalText,
  openFile,
  scoreOpened,
} from '@nylage/xlsx/intake';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { intakeContext, type Setting } from './setting.ts';

/**
 * What can be done with one file; every answer is plain data. Null for a workbook of our own results:
 * it may well lie beside those handed in.
 */
export interface JobAnswers {
  readonly check: CheckedFile | null;
  readonly score: { readonly scored: ScoredFile } | { readonly failed: string } | null;
  readonly outcome: FileOutcome | null;
}

export type JobName = keyof JobAnswers;

/** Does one job with files, in this thread. */
export class JobRunner {
  readonly #context: IntakeContext;
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#context = intakeContext(setting);
  }

  /** Reads the file and answers; a file that cannot be read is an answer too. */
  run<J extends JobName>(job: J, file: string): JobAnswers[J] {
    const answers: { readonly [K in JobName]: (bytes: Uint8Array) => JobAnswers[K] } = {
      check: (bytes) => this.#check(file, bytes),
      score: (bytes) => this.#score(file, bytes),
      outcome: (bytes) => fileOutcome(file, bytes, this.#context, this.#setting.language),
    };
    return answers[job](readFileSync(file));
  }

  #check(file: string, bytes: Uint8Array): CheckedFile | null {
    const { language } = this.#setting;
    const opened = openFile(bytes, this.#context);
    if (!opened.ok && opened.refusal.code === 'own-result') return null;
    if (!opened.ok) return unreadableFile(file, intakeRefusalText(opened.refusal, language));
    return checkedFile(
      file,
      opened.submission,
      opened.findings,
      fingerprint(opened.submission, nodeSha256),
      language,
    );
  }

  #score(file: string, bytes: Uint8Array): JobAnswers['score'] {
    const opened = openFile(bytes, this.#context);
    if (!opened.ok && opened.refusal.code === 'own-result') return null;
    if (!opened.ok) return { failed: intakeRefusalText(opened.refusal, this.#setting.language) };
    const { submission, findings } = opened;
    return { scored: scoredFile(file, submission, findings.verdict, scoreOpened(opened, this.#context)) };
  }
}
