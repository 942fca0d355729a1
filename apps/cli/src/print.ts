import type { Language } from '@nylage/core/text';

/** Prints lines to standard output. */
export function printLines(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

/** Prints a result as JSON. */
export function printJson(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** Says something to the person beside the result. */
export function tell(language: Language, sv: string, en: string): void {
  process.stderr.write(`${language === 'sv' ? sv : en}\n`);
}
