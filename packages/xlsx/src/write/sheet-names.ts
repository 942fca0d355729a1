/** A sheet name is at most this long. */
const MAX_NAME = 31;

/** The names that Excel accepts for sheets with these names: valid, not too long, each once and none of those taken. */
export function validSheetNames(names: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    const valid = validName(name);
    let unique = valid;
    for (let number = 2; used.has(unique.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      unique = `${cut(valid, MAX_NAME - suffix.length)}${suffix}`;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

function validName(name: string): string {
  const replaced = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not allowed in a name
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
    .replace(/[[\]:*?/\\]/g, '-')
    .trim();
  const quoted = cut(replaced, MAX_NAME).replace(/^'+/, '').replace(/'+$/, '').trim();
  if (quoted === '') return 'Blad';
  // Excel keeps this name for itself.
  return quoted.toLowerCase() === 'history' ? `${quoted}-` : quoted;
}

/** Cuts a text without leaving half of a character that takes two units. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = text.charCodeAt(length - 1);
  return text.slice(0, half >= 0xd800 && half <= 0xdbff ? length - 1 : length);
}

/** A sheet's name as formulas and references write it: always quoted, which is always right. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
