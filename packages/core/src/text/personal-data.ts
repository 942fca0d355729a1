/** A stretch of text that points at a person. */
export interface PersonalMatch {
  readonly start: number;
  readonly end: number;
}

/** Finds personal data of one kind in a text. */
export type PersonalFinder = (text: string) => readonly PersonalMatch[];

const IDENTITY_NUMBER = /(?<!\d)(?:(?:18|19|20)?(\d{2})(\d{2})(\d{2})[-+–\u2212 ]?(\d{4}))(?!\d)/g;

/**
 * Personnummer and samordningsnummer (day + 60), with ten or twelve digits. The date must exist
 * and the check digit be right (modulus 10, Skatteverket), so that other numbers pass.
 */
export const findPersonalIdentityNumber: PersonalFinder = (text) =>
  matches(text, IDENTITY_NUMBER, ([, year = '', month = '', day = '', last = '']) => {
    const dayNumber = Number(day) > 60 ? Number(day) - 60 : Number(day);
    const monthNumber = Number(month);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return false;
    return hasRightCheckDigit(`${year}${month}${day}${last}`);
  });

function hasRightCheckDigit(digits: string): boolean {
  let total = 0;
  for (let at = 0; at < digits.length; at++) {
    const doubled = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return total % 10 === 0;
}

// Begins where a word does, so that a long text without an at sign is passed over once.
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** E-mail addresses. */
export const findEmail: PersonalFinder = (text) =>
  text.includes('@') ? matches(text, EMAIL, () => true) : [];

/** A local part such as `fornamn.efternamn`: a shared mailbox seldom has two words with a dot. */
const PERSONAL_EMAIL = /(?<![\p{L}\d._%+-])\p{L}{2,}\.\p{L}[\p{L}\d.-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** E-mail addresses that look like a person's own. */
export const findPersonalEmail: PersonalFinder = (text) => matches(text, PERSONAL_EMAIL, () => true);

const PHONE =
  /(?<![\d/.,-])(?:(?:\+|00)46[\s-]?(?:\(0\))?[\s-]?\d{1,3}|0\d{1,3}(?=[\s-])|07[02369](?=\d{7}(?!\d)))(?:[\s-]?\d{2,3}){2,4}(?![\d/-])/g;

/**
 * Swedish telephone numbers with an area or mobile prefix: eight to thirteen digits in all. Without
 * any space or hyphen only a mobile number is known from other numbers.
 */
export const findPhoneNumber: PersonalFinder = (text) =>
  matches(text, PHONE, ([whole]) => {
    const digits = whole.replace(/\D/g, '').length;
    return digits >= 8 && digits <= 13;
  });

function matches(text: string, pattern: RegExp, holds: (match: RegExpExecArray) => boolean): PersonalMatch[] {
  const found: PersonalMatch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (holds(match)) found.push({ start: match.index, end: match.index + match[0].length });
    // A number that fails may hide one that starts a digit later.
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

const FINDERS: readonly PersonalFinder[] = [findPersonalIdentityNumber, findEmail, findPhoneNumber];

/** What the shortest of the telephone numbers above has; an identity number has more. */
const FEWEST_DIGITS = 8;

/** Whether a text has what every kind above needs, many digits or an at sign; most texts have neither. */
export function mayHoldPersonalData(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === AT_SIGN) return true;
    if (code >= DIGIT_0 && code <= DIGIT_9 && ++digits === FEWEST_DIGITS) return true;
  }
  return false;
}

const AT_SIGN = 0x40;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/** The text with everything that points at a person replaced by `•`. */
export function maskPersonalData(text: string): string {
  if (!mayHoldPersonalData(text)) return text;
  let masked = text;
  for (const find of FINDERS) masked = maskMatches(masked, find(masked));
  return masked;
}

/** The text with the given stretches replaced by `•`. */
export function maskMatches(text: string, found: readonly PersonalMatch[]): string {
  let masked = text;
  for (const { start, end } of found) {
    masked = masked.slice(0, start) + masked.slice(start, end).replace(/[^\s@.-]/g, '•') + masked.slice(end);
  }
  return masked;
}
