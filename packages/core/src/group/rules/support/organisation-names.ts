import { normaliseLabel } from '../../../workbook/normalise.ts';
import type { LooseSubmission } from '../../collated-submission.ts';
import { groupedBy } from '../../grouped-by.ts';
import type { Register } from '../../register.ts';

/** An organisation that a text names, and what is left of the text without its name. */
export interface NamedOrganisation {
  readonly submission: LooseSubmission;
  readonly rest: string;
}

/** Finds those who handed in by their names and aliases. */
export interface OrganisationNames {
  /** Whom a text means that is nothing but a name; null for nobody who handed in. */
  readonly meant: (text: string) => LooseSubmission | null;
  /** Everyone whose name stands in a text as whole words. */
  readonly namedIn: (text: string) => readonly NamedOrganisation[];
}

/** A shorter name is too likely to be an ordinary word. */
const SHORTEST_IN_TEXT = 6;

/** An index of the names of those who handed in, by first word, so that many texts are quick to look through. */
export function organisationNames(
  submissions: readonly LooseSubmission[],
  register: Register | null,
): OrganisationNames {
  const byName = new Map<string, LooseSubmission>();
  const entries = new Map((register?.organisations ?? []).map((entry) => [entry.id, entry]));
  for (const one of submissions) {
    const entry = entries.get(one.organisation);
    for (const label of [one.name, one.typed, ...(entry?.aliases ?? [])])
      if (label !== '') byName.set(normaliseLabel(label), one);
  }
  const byFirstWord = groupedBy(byName.keys(), (name) =>
    name.length < SHORTEST_IN_TEXT ? null : (wordsOf(name)[0] ?? ''),
  );
  return {
    meant: (text) => byName.get(normaliseLabel(text)) ?? null,
    namedIn: (text) => {
      const words = wordsOf(normaliseLabel(text));
      const found = new Map<LooseSubmission, NamedOrganisation>();
      words.forEach((word, at) => {
        for (const name of byFirstWord.get(word) ?? []) {
          const own = wordsOf(name);
          if (!own.every((part, offset) => words[at + offset] === part)) continue;
          const submission = byName.get(name);
          if (submission === undefined || found.has(submission)) continue;
          const rest = [...words.slice(0, at), ...words.slice(at + own.length)].join(' ');
          found.set(submission, { submission, rest });
        }
      });
      return [...found.values()];
    },
  };
}

/** The words of a text; a hyphen belongs to its word, other signs part words. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}\-–]+/u).filter((word) => word !== '');
}
