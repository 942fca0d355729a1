/**
 * Widths of characters as parts of the font size, for layout where there is no DOM. Rounded up from
 * Segoe UI, Arial and Noto Sans, so that a label is rather given too much room than too little.
 */
const NARROW = new Set("ijlI.,:;'|!()[]/ \u00a0\u202f-ftr");
const WIDE = new Set('mwMWÅÄÖ@%—–…OQGD');

function characterWidth(character: string): number {
  if (NARROW.has(character)) return 0.4;
  if (WIDE.has(character)) return 0.95;
  if (character >= 'A' && character <= 'Z') return 0.74;
  // Outside Latin letters may be as wide as they are high.
  return (character.codePointAt(0) ?? 0) > 0x24f ? 1.1 : 0.6;
}

/** About how wide a text is, never less than it is in common fonts. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size;
}

/** Breaks a text into lines at spaces, and inside words that are wider than a line. Ends in … when cut. */
export function wrapText(text: string, width: number, size: number, most = 4): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, size) > width && lines.length <= most) {
      const part = brokenOff(line, width, size);
      if (part === line) break;
      lines.push(`${part}-`);
      line = line.slice(part.length);
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${fitting(kept[most - 1] ?? '', width - textWidth('…', size), size)}…`;
  return kept;
}

/** A letter or two alone on the next line look like a mistake. */
const FEWEST_CARRIED = 3;

/** The part of a word that stays on its line: as much as fits, but so that some letters go on together. */
function brokenOff(word: string, width: number, size: number): string {
  const part = fitting(word, width, size);
  const letters = [...word];
  const most = letters.length - FEWEST_CARRIED;
  return part !== word && most >= FEWEST_CARRIED && [...part].length > most
    ? letters.slice(0, most).join('')
    : part;
}

/** As much of the start of a word as fits beside a hyphen; always at least one character. */
function fitting(word: string, width: number, size: number): string {
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(`${part}${character}-`, size) > width) return part;
    part += character;
  }
  return part;
}
