/** Room for the button in a header or a drop-down's arrow, in characters. */
export const BUTTON = 3;

/** Points that a wrapped header needs. */
export function headerHeight(headers: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = headers.map(({ text, width }) => wrappedLines(text, width - BUTTON));
  return 9 + 15 * Math.max(1, ...lines);
}

/** Running text takes less room than the digits that widths are counted in. */
export const TEXT_PER_WIDTH = 1.1;

/** How many lines words take in a width, each word kept whole. */
export function wrappedLines(text: string, width: number): number {
  return lineStarts(text.split(' '), width).length;
}

/** A text as lines that are no longer than a column so wide shows, each word kept whole. */
export function brokenAt(text: string, width: number): readonly string[] {
  const words = text.split(' ');
  const starts = lineStarts(words, width * TEXT_PER_WIDTH);
  return starts.map((from, at) => words.slice(from, starts[at + 1]).join(' '));
}

/** Which words begin a line where lines are so wide, the first of all among them. */
function lineStarts(words: readonly string[], width: number): readonly number[] {
  const starts = [0];
  let used = 0;
  words.forEach(({ length }, at) => {
    if (used > 0 && used + 1 + length > width) {
      starts.push(at);
      used = length;
    } else used += length + (used > 0 ? 1 : 0);
  });
  return starts;
}
