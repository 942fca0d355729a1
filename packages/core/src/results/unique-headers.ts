const MAX_HEADER = 255;

/** Headers that a table accepts: none empty, none too long, each once without regard to case. */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return headers.map((header, at) => {
    const base = header.trim() === '' ? `Kolumn ${at + 1}` : cut(header, MAX_HEADER - 8);
    let unique = base;
    for (let number = 2; used.has(unique.toLowerCase()); number++) unique = `${base} (${number})`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** Cuts a text without leaving half of a character that takes two units. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
