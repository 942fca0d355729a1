/** The text room: both languages, side by side. */
export { type Language, type Text, text } from './text.ts';
