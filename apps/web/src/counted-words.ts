import { type Text, text } from '@nylage/core/text';

/** A number in a sentence: as it is shown, and how many it is, which decides whether what it counts is one. */
export interface Counted {
  readonly shown: string;
  readonly count: number;
}

/** Sentences that count: one thing is called otherwise than several. Swedish first, English complete. */
export const countedWords = {
  fixed: (changed: number, left: number): Text => {
    const made =
      changed === 1
        ? text('1 ändring gjord.', '1 change made.')
        : text(`${changed} ändringar gjorda.`, `${changed} changes made.`);
    if (left === 0)
      return text(
        `${made.sv} Inget hindrar inlämning av kopian.`,
        `${made.en} Nothing keeps the copy from being handed in.`,
      );
    return left === 1
      ? text(`${made.sv} 1 sak måste fortfarande rättas.`, `${made.en} 1 thing must still be fixed.`)
      : text(
          `${made.sv} ${left} saker måste fortfarande rättas.`,
          `${made.en} ${left} things must still be fixed.`,
        );
  },
  skipped: (count: number): Text =>
    count === 1
      ? text(
          '1 ändring gick inte att göra säkert och är utelämnad. Gör den i Excel.',
          '1 change could not be made safely and is left out. Make it in Excel.',
        )
      : text(
          `${count} ändringar gick inte att göra säkert och är utelämnade. Gör dem i Excel.`,
          `${count} changes could not be made safely and are left out. Make them in Excel.`,
        ),
  heatSays: ({ shown, count }: Counted, high: string, most: string, low: string, least: string): Text => {
    const [sv, en] = count === 1 ? ['organisation', 'organisation'] : ['organisationer', 'organisations'];
    return text(
      `${shown} ${sv}. Samlat är ${high} högst (${most}) och ${low} lägst (${least}).`,
      `${shown} ${en}. Together ${high} is highest (${most}) and ${low} lowest (${least}).`,
    );
  },
  changeSays: (before: number, after: number, up: Counted, down: Counted, small: Counted): Text => {
    const rise = up.count === 1 ? text('del ökar', 'part rises') : text('delar ökar', 'parts rise');
    const fall = down.count === 1 ? 'falls' : 'fall';
    return text(
      `Från ${before} till ${after}: ${up.shown} ${rise.sv}, ${down.shown} minskar och för ${small.shown} är det för liten skillnad för att dra slutsats.`,
      `From ${before} to ${after}: ${up.shown} ${rise.en}, ${down.shown} ${fall}, and for ${small.shown} there is too small a difference to draw a conclusion.`,
    );
  },
  sharedOnce: ({ shown, count }: Counted): Text =>
    count === 1
      ? text(
          `${shown} gemensamt initiativ rapporteras av flera och räknas en gång.`,
          `${shown} shared initiative is reported by several and counts once.`,
        )
      : text(
          `${shown} gemensamma initiativ rapporteras av flera och räknas en gång.`,
          `${shown} shared initiatives are reported by several and count once.`,
        ),
  maskedNote: ({ shown, count }: Counted): Text =>
    count === 1
      ? text(
          `${shown} organisations egna resultat visas inte (färre än 5 svar, eller för att en annans inte ska gå att räkna fram). De räknas med i medelvärdena.`,
          `The own results of ${shown} organisation are not shown (fewer than 5 responses, or so that another's cannot be worked out). They count in the means.`,
        )
      : text(
          `${shown} organisationers egna resultat visas inte (färre än 5 svar, eller för att en annans inte ska gå att räkna fram). De räknas med i medelvärdena.`,
          `The own results of ${shown} organisations are not shown (fewer than 5 responses, or so that another's cannot be worked out). They count in the means.`,
        ),
} as const;
