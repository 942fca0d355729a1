/** The intake room: a file's bytes → a checked submission, or a refusal with its reason. */
export { looksHandedIn } from './handed-in.ts';
export {
  contributionOf,
  fileOutcome,
  type IntakeContext,
  type IntakeRefusal,
  intakeRefusalText,
  type OpenedFile,
  openFile,
  scoreOpened,
} from './open-file.ts';
