/**
 * Error values in Swedish as Excel shows them, by their English names, which files and rules use. The
 * documentation says only that errors are given as texts, not in which language, so both are understood.
 */
const SWEDISH: Readonly<Record<string, string>> = {
  '#REFERENS!': '#REF!',
  '#SAKNAS!': '#N/A',
  '#NAMN?': '#NAME?',
  '#VÄRDEFEL!': '#VALUE!',
  '#DIVISION/0!': '#DIV/0!',
  '#OGILTIGT!': '#NUM!',
  '#SKÄRNING!': '#NULL!',
};

/** The English name of an error value. */
export function englishError(text: string): string {
  return SWEDISH[text] ?? text;
}
