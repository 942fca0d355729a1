/** What a text says as a number. `ambiguous`: a dot before three digits could be either mark. */
export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly percentSign: boolean }
  | { readonly ok: false; readonly reason: 'ambiguous' | 'not-a-number' };

const GROUPED = /^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?$/;
const PLAIN = /^-?\d+(?:[,.]\d+)?$/;
const DOT_BEFORE_THREE = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * Reads a number as Swedish text writes it: decimal comma, space, U+00A0 or U+202F between
 * thousands, U+2212 or hyphen as minus, an optional percent sign last. `1.500` is refused, since
 * it means one and a half to some and fifteen hundred to others.
 */
export function readNumberText(text: string): NumberReading {
  let body = text.trim().replace(/^\u2212/, '-');
  let percentSign = false;
  if (body.endsWith('%')) {
    percentSign = true;
    body = body.slice(0, -1).trim();
  }
  if (DOT_BEFORE_THREE.test(body)) return { ok: false, reason: 'ambiguous' };
  if (!GROUPED.test(body) && !PLAIN.test(body)) return { ok: false, reason: 'not-a-number' };
  const value = Number(body.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  return Number.isFinite(value) ? { ok: true, value, percentSign } : { ok: false, reason: 'not-a-number' };
}
