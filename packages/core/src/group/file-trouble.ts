import { type Text, text } from '../text/index.ts';

/** Something that is wrong in a file, and where. */
interface FormatIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The message for people, where there is one. */
  readonly says?: Text;
}

/** A file that is not what its format says: the first thing that is wrong, and where. */
export function formatTrouble(file: string, [issue]: readonly FormatIssue[]): Text {
  const place = issue === undefined ? '' : issue.path.map(String).join('.');
  const said = (language: keyof Text): string =>
    `${place}${place === '' ? '' : ': '}${issue?.says?.[language] ?? issue?.message ?? ''}`;
  return text(
    `${file} följer inte sitt format (${said('sv')}).`,
    `${file} does not follow its format (${said('en')}).`,
  );
}

/** A file that should be JSON and is not, with what its reader said. */
export function notJsonTrouble(file: string, error: unknown): Text {
  const said = error instanceof Error ? error.message : String(error);
  return text(`${file} är inte JSON (${said}).`, `${file} is not JSON (${said}).`);
}
