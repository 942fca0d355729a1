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
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines++;
      used = word.length;
    } else used += word.length + (used > 0 ? 1 : 0);
  }
  return lines;
}

/** A text as lines that are no longer than a column so wide shows, each word kept whole. */
export function brokenAt(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width * TEXT_PER_WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
