import type { Language } from './text.ts';

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;

/** As many decimals as a number that is told whole can have: 12 digits are kept of any. */
const MOST_DECIMALS = 20;

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

/** `650 kr`, `0,8 kr`: a price as it was given, never rounded. */
export function formatPrice(kronor: number, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: MOST_DECIMALS });
  return `${format.format(Number(kronor.toPrecision(12)))}\u00a0kr`;
}

/** A count: no decimals, grouped. */
export function formatCount(value: number, language: Language): string {
  return formatNumber(value, 0, language);
}
