import { type Text, text } from '../../text/index.ts';
import { named } from './explained-number.ts';

/** An organisation's number of a year. */
export function ownNumber(name: string, year: string | number | null | undefined): Text {
  return named(year == null ? name : `${name} · ${year}`);
}

/** The koncern's number of a year, or with nothing said of which; `more` says how it weighs. */
export function groupNumber(year: string | number | null = null, more: Text | null = null): Text {
  const when = year === null ? '' : ` ${year}`;
  const how = (said: string | undefined): string => (said === undefined ? '' : `, ${said}`);
  return text(
    `Kommunkoncernen samlat${when}${how(more?.sv)}`,
    `The whole city together${when}${how(more?.en)}`,
  );
}

/** From one year to another. */
export function betweenYears(before: string | undefined, after: string | undefined): Text {
  return text(`${before} till ${after}`, `${before} to ${after}`);
}

/** Every organisation, or every response, weighs the same. */
export const WEIGHS_THE_SAME = {
  organisation: text('varje organisation väger lika', 'every organisation weighs the same'),
  respondent: text('varje svar väger lika', 'every response weighs the same'),
} as const;
