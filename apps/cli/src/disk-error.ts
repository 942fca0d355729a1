import { type Text, text } from '@nylage/core/text';

/** What the operating system's refusal means to a person; null for an error that is not one. */
export function diskErrorText(error: unknown): Text | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  switch (error.code) {
    case 'ENOENT':
      return text(`${path} finns inte.`, `${path} does not exist.`);
    case 'EISDIR':
      // The system does not say which when it is asked to read one.
      return text('En mapp gavs där en fil behövs.', 'A folder was given where a file is needed.');
    case 'ENOTDIR':
    case 'EEXIST':
      return text(`${path} är en fil. Här behövs en mapp.`, `${path} is a file. A folder is needed here.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return text(`Behörighet saknas till ${path}.`, `Permission is lacking for ${path}.`);
    case 'EBUSY':
      return text(
        `${path} är öppen i ett annat program. Stäng den och försök igen.`,
        `${path} is open in another program. Close it and try again.`,
      );
    case 'ENOSPC':
      return text('Disken är full.', 'The disk is full.');
    default:
      return null;
  }
}

/** Why a file could not be read or written, in words as far as there are any. */
export function reasonText(error: unknown): Text {
  const known = diskErrorText(error);
  if (known !== null) return known;
  const said = error instanceof Error ? error.message : String(error);
  return text(said, said);
}
