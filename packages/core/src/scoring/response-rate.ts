import { formatCount, type Text, text } from '../text/index.ts';
import type { Submission } from '../workbook/submission.ts';
import { NotAnswer, type SurveyReading } from '../workbook/survey-reading.ts';
import { scoreMaturity } from './maturity.ts';

/** *Svarsfrekvens*: how many of those invited answered ([S13]). */
export interface ResponseRate {
  /** Percent; above 100 where more answered than were invited. */
  readonly value: number;
  /** Respondents behind the total. */
  readonly answered: number;
  /** *Antal inbjudna*. */
  readonly invited: number;
}

/** *9 svarande av 10 inbjudna*. */
export function answeredOfInvited({ answered, invited }: Pick<ResponseRate, 'answered' | 'invited'>): Text {
  return text(
    `${formatCount(answered, 'sv')} svarande av ${formatCount(invited, 'sv')} inbjudna.`,
    `${formatCount(answered, 'en')} respondents of ${formatCount(invited, 'en')} invited.`,
  );
}

/** The response rate; null where either number is unknown. */
export function responseRate(answered: number, invited: number | null): ResponseRate | null {
  if (invited === null || invited <= 0 || answered <= 0) return null;
  return { value: (100 * answered) / invited, answered, invited };
}

/** How many respondents stand behind a submission's total, without scoring its answers: n of [S6] and [S10] there. */
export function respondentsOf(submission: Submission): number {
  const { survey } = submission;
  const own = survey === null ? 0 : answering(survey);
  return own > 0 ? own : scoreMaturity({ ...submission, survey: null }).all.n;
}

function answering({ respondents, statementIds, grades }: SurveyReading): number {
  const width = statementIds.length;
  let count = 0;
  for (let r = 0; r < respondents.length; r++) {
    const row = grades.subarray(r * width, (r + 1) * width);
    if (row.some(isGrade)) count++;
  }
  return count;
}

function isGrade(grade: number): boolean {
  return grade !== NotAnswer.blank && grade !== NotAnswer.dontKnow && grade !== NotAnswer.excluded;
}
