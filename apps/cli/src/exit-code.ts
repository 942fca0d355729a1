import { type Text, text } from '@nylage/core/text';

/** What the command ends with; see `docs/contracts`. */
export const ExitCode = {
  /** Done, and nothing must be put right. */
  done: 0,
  /** Done, but problems that must be fixed, undecided conflicts or missing organisations remain. */
  remains: 1,
  /** Nothing could be read, or the command was used wrongly. */
  failed: 2,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Ends the command with a sentence for the person and exit code 2. */
export class InputError extends Error {
  readonly said: Text;

  constructor(sv: string, en: string) {
    super(en);
    this.said = text(sv, en);
  }
}

/** The words typed were wrong: after the sentence follows how the command is used. */
export class UsageError extends InputError {}
