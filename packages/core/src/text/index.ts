/** The text room: both languages, side by side, and numbers as screens show them. */
export { compareNames } from './compare-names.ts';
export { compareText } from './compare-text.ts';
export { escapeMarkup } from './escape-markup.ts';
export { formatCount, formatNumber, formatPercent, formatPrice } from './format.ts';
export { type GlossaryEntry, glossary } from './glossary.ts';
export { type LinkedPart, linkedParts, linkNumber, plainText } from './linked-text.ts';
export { type Language, type Text, text } from './text.ts';
