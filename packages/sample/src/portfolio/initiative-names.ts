import type { RegisterEntry } from '@nylage/core/group';
import type { Random } from '../random/random.ts';
import type { Theme } from '../words/theme.ts';
import { themes } from '../words/themes.ts';

/** An initiative's name and the kind of initiative it is. */
export interface NamedTheme {
  readonly name: string;
  readonly theme: Theme;
}

/**
 * Names of initiatives for one organisation, each once, in an order of its own. When the names are
 * used up they come back as a second stage, and so on.
 */
export function* initiativeNames(
  type: RegisterEntry['type'],
  random: Random,
): Generator<NamedTheme, never, undefined> {
  const all = random.shuffle(
    themes.flatMap((theme) =>
      theme[type].map((subject): NamedTheme => ({ theme, name: theme.name.replace('{}', subject) })),
    ),
  );
  for (let stage = 1; ; stage++) {
    for (const { name, theme } of all) yield { theme, name: stage === 1 ? name : `${name}, etapp ${stage}` };
  }
}
