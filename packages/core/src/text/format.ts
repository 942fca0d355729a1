import type { Language } from './text.ts';

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * The one place where numbers are rounded for reading: half away from zero, after floating-point
 * dust is taken off, so that 0,15 and 0,1 + 0,05 look the same. Swedish prints decimal comma,
 * U+2212 and U+00A0.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const key = `${language} ${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  const shown = format.format(Number(value.toPrecision(12)));
  return /[1-9]/.test(shown) ? shown : shown.replace(/^[-\u2212]/, '');
}

/** `43,2 %`, or the word for a missing value. */
export function formatPercent(value: number | null, language: Language): string {
  if (value === null) return language === 'sv' ? 'saknas' : 'missing';
  return `${formatNumber(value, 1, language)}\u00a0%`;
}

/** A count: no decimals, grouped. */
export function formatCount(value: number, language: Language): string {
  return formatNumber(value, 0, language);
}
