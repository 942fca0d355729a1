import { NotAnswer, type SurveyReading } from '../../workbook/index.ts';

/** What the responses look like taken together. Counts only: nobody is pointed at. */
export interface ResponseCounts {
  /** Responses with the same grade for every statement that they answer, when those are many. */
  readonly allTheSame: number;
  /** Responses in which every filled answer is *Vet ej*. */
  readonly onlyDontKnow: number;
  /** *Vet ej* by statement, in the order of `SurveyReading.statementIds`. */
  readonly dontKnowByStatement: readonly number[];
}

/** Fewest answers from which sameness means something. */
const MANY_ANSWERS = 10;

const known = new WeakMap<SurveyReading, ResponseCounts>();

/** Counts responses, once for all rules that ask. */
export function countResponses(survey: SurveyReading): ResponseCounts {
  let counts = known.get(survey);
  if (counts === undefined) {
    counts = count(survey);
    known.set(survey, counts);
  }
  return counts;
}

function count({ respondents, statementIds, grades }: SurveyReading): ResponseCounts {
  const width = statementIds.length;
  const dontKnowByStatement = new Array<number>(width).fill(0);
  let allTheSame = 0;
  let onlyDontKnow = 0;
  for (let r = 0; r < respondents.length; r++) {
    let answers = 0;
    let dontKnow = 0;
    let excluded = 0;
    let same = true;
    let first = -1;
    for (let s = 0; s < width; s++) {
      const grade = grades[r * width + s] ?? NotAnswer.blank;
      if (grade === NotAnswer.blank) continue;
      if (grade === NotAnswer.excluded) excluded++;
      else if (grade === NotAnswer.dontKnow) {
        dontKnow++;
        dontKnowByStatement[s] = (dontKnowByStatement[s] ?? 0) + 1;
      } else {
        if (answers === 0) first = grade;
        else if (grade !== first) same = false;
        answers++;
      }
    }
    if (same && answers >= MANY_ANSWERS) allTheSame++;
    if (dontKnow > 0 && answers === 0 && excluded === 0) onlyDontKnow++;
  }
  return { allTheSame, onlyDontKnow, dontKnowByStatement };
}
