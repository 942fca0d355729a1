import { escapeMarkup } from '../text/index.ts';

/** Markup that is safe to put in a page: made by `html`, or an SVG that the charts room escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text, which is escaped, or markup. */
type Part = string | number | Markup | readonly Markup[];

/** Control characters, which no HTML may hold. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * HTML from a template: every text put in it is escaped, so that what stands in a cell is never
 * markup. Attributes must be written with quotes around them.
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = template.map((fixed, at) => {
    const part = parts[at];
    return part === undefined ? fixed : `${fixed}${partText(part)}`;
  });
  return new Markup(written.join(''));
}

function partText(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeMarkup(part.replace(FORBIDDEN, ''));
  return part.map(({ text }) => text).join('');
}
