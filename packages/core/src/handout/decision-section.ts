import type { Language } from '../text/index.ts';
import type { DecidedMatter } from './decided-matters.ts';
import { html, type Markup } from './markup.ts';
import { tableMarkup } from './page.ts';
import { planHandoutWords as words } from './plan/plan-words.ts';

/** *Vad som beslutats* as parts of the report. */
export function decisionParts(decided: readonly DecidedMatter[], language: Language): readonly Markup[] {
  if (decided.length === 0) return [html`<p>${words.nothingDecided[language]}</p>`];
  return [
    html`<p>${words.decidedMore[language]}</p>`,
    tableMarkup(
      {
        caption: words.decided[language],
        headers: [
          words.about[language],
          words.who[language],
          words.choice[language],
          words.why[language],
          words.role[language],
          words.when[language],
        ],
        rows: decided.map(({ what, year, whose, choice, reason, role, on }) => ({
          header: year === null ? what : `${what} (${year})`,
          cells: [whose, choice, reason, role, on],
        })),
      },
      'words',
      language,
    ),
  ];
}
