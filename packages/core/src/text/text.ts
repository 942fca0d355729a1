/** The languages of the product; Swedish is the first and complete one, English the second. */
export type Language = 'sv' | 'en';

/** A text in both languages. */
export interface Text {
  readonly sv: string;
  readonly en: string;
}

/** Makes a text from its two wordings. */
export function text(sv: string, en: string): Text {
  return { sv, en };
}
