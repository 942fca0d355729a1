import { type ProfileId, profiles } from '@nylage/core/workbook';
import { UsageError } from './exit-code.ts';

/** Words that people use for the profiles. */
const PROFILE_WORDS: Readonly<Record<string, ProfileId>> = {
  minsta: 'minimum',
  eget: 'own',
  slk: 'executive-office',
};

/** The profile that a person means. */
export function profileCalled(name: string): ProfileId {
  const typed = name.toLowerCase();
  const found = profiles.find(({ id, name: known }) =>
    [id, known.sv.toLowerCase(), known.en.toLowerCase()].includes(typed),
  );
  const known = PROFILE_WORDS[typed] ?? found?.id;
  if (known !== undefined) return known;
  const choices = Object.keys(PROFILE_WORDS).join(', ');
  throw new UsageError(
    `Det finns ingen profil ’${typed}’. Välj bland: ${choices}.`,
    `There is no profile ’${typed}’. Choose from: ${choices}.`,
  );
}
