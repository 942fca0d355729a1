/** What a number format makes of a number. */
export const FormatClass = { plain: 0, date: 1, percent: 2 } as const;
export type FormatClass = (typeof FormatClass)[keyof typeof FormatClass];

/**
 * The class of a format code, by its first section: a date letter outside quotes, escapes and brackets
 * makes it a date, `%` a percentage. Elapsed time (`[h]:mm`) counts as a date too: its number is in
 * days, and reading 36:00 as 1.5 hours would be silently wrong.
 */
export function classOfCode(code: string): FormatClass {
  let percent = false;
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at).toLowerCase();
    if (char === ';') break;
    if (char === '\\' || char === '_' || char === '*') at++;
    else if (char === '"') {
      at = endOf(code, '"', at);
    } else if (char === '[') {
      const end = endOf(code, ']', at);
      if (/^(h+|m+|s+)$/i.test(code.slice(at + 1, end))) return FormatClass.date;
      at = end;
    } else if (char === 'g' && code.slice(at, at + 7).toLowerCase() === 'general') at += 6;
    else if (char === 'e' && /[-+]/.test(code.charAt(at + 1))) at++;
    else if (char === '%') percent = true;
    else if ('ymdhseb'.includes(char)) return FormatClass.date;
  }
  return percent ? FormatClass.percent : FormatClass.plain;
}

function endOf(code: string, close: string, from: number): number {
  const end = code.indexOf(close, from + 1);
  return end < 0 ? code.length : end;
}
