import { formatNumber, type Language, type Text, text } from '../text/index.ts';
import { mean, sampleDeviation } from './statistics.ts';
import { studentQuantile95 } from './student.ts';

/** What can be said of a change, and nothing more. */
export type ChangePhrase = 'increase' | 'decrease' | 'too-small' | 'cannot-tell';

/** The phrases as screens say them. */
export const changePhrases: Readonly<Record<ChangePhrase, Text>> = {
  increase: text('ökning', 'increase'),
  decrease: text('minskning', 'decrease'),
  'too-small': text('för liten skillnad för att dra slutsats', 'too small a difference to draw a conclusion'),
  'cannot-tell': text('kan inte bedömas', 'cannot be told'),
};

/** Said beside an interval, which is only shown on demand. */
export const intervalNote: Text = text(
  'De som svarade är utvalda, inte dragna på måfå: intervallet visar hur mycket svaren skiljer sig åt, inte hur säkert talet är för alla.',
  'Those who responded were chosen, not drawn at random: the interval shows how much responses differ, not how certain the number is for everyone.',
);

/** A 95 % interval as screens and reports say it: `−0,4 till +3,1 procentenheter`. */
export function intervalText([from, to]: readonly [number, number]): Text {
  const signed = (value: number, language: Language): string => {
    const shown = formatNumber(value, 1, language);
    return value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
  };
  return text(
    `95 %-intervall ${signed(from, 'sv')} till ${signed(to, 'sv')}`,
    `95 % interval ${signed(from, 'en')} to ${signed(to, 'en')}`,
  );
}

/** A change in percentage points. */
export interface Change {
  readonly difference: number | null;
  readonly phrase: ChangePhrase;
  /** 95 % interval of the difference; null where it cannot be told, or where nothing spreads. */
  readonly interval: readonly [number, number] | null;
}

/** A node's value, its respondents, and the sample deviation of their own values there. */
export interface Measured {
  readonly value: number | null;
  readonly n: number;
  readonly sd: number | null;
}

/** The change of one node between two measurements of different respondents (Welch, [Y1]). */
export function changeBetween(before: Measured, after: Measured): Change {
  if (before.value === null || after.value === null) return { difference: null, ...CANNOT_TELL };
  const difference = after.value - before.value;
  if (before.n < 2 || after.n < 2 || before.sd === null || after.sd === null)
    return { difference, ...CANNOT_TELL };
  const first = before.sd ** 2 / before.n;
  const second = after.sd ** 2 / after.n;
  if (first + second === 0) return bySign(difference);
  const degrees = (first + second) ** 2 / (first ** 2 / (before.n - 1) + second ** 2 / (after.n - 1));
  return byInterval(difference, studentQuantile95(degrees) * Math.sqrt(first + second));
}

/** The change of a mean over the same ones measured twice, by their differences (paired, [Y2]). */
export function changeOfPairs(differences: readonly number[]): Change {
  const difference = mean(differences);
  const sd = sampleDeviation(differences);
  if (difference === null || sd === null) return { difference, ...CANNOT_TELL };
  if (sd === 0) return bySign(difference);
  const reach = studentQuantile95(differences.length - 1) * (sd / Math.sqrt(differences.length));
  return byInterval(difference, reach);
}

const CANNOT_TELL = { phrase: 'cannot-tell', interval: null } as const;

/** Without any spread there is no interval; the sign is all there is. */
function bySign(difference: number): Change {
  const phrase = difference > 0 ? 'increase' : difference < 0 ? 'decrease' : 'too-small';
  return { difference, phrase, interval: null };
}

function byInterval(difference: number, reach: number): Change {
  const interval = [difference - reach, difference + reach] as const;
  const phrase = interval[0] > 0 ? 'increase' : interval[1] < 0 ? 'decrease' : 'too-small';
  return { difference, phrase, interval };
}
