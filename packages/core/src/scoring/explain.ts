import { a1 } from '../grid/index.ts';
import { type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import type { Text } from '../text/index.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import type { Submission } from '../workbook/submission.ts';
import { NotAnswer, type SurveyReading } from '../workbook/survey-reading.ts';
import { deliveredResults } from './delivered.ts';
import { initiativesOf } from './initiatives.ts';
import { findNode, type MaturityNode } from './maturity-node.ts';
import type { Score } from './score.ts';

/** Why something below a number is not in its sum. */
export type LeftOutReason =
  | 'no-value'
  | 'dont-know'
  | 'blank'
  | 'excluded'
  | 'not-classified'
  | 'no-weight'
  | 'what-if'
  | 'finished'
  | 'cancelled';

/** One term of a sum: what it is, what it adds, and where it stands. */
export interface Term {
  /** Opens further when it is a node id. */
  readonly id: string;
  readonly label: Text;
  /** Percent; null when it adds nothing. */
  readonly value: number | null;
  /** What it weighs in the mean; null when it is left out. */
  readonly weight: number | null;
  /** `Enkätsvar!C7`; null where it stands in no single cell. */
  readonly cell: string | null;
  readonly leftOut: LeftOutReason | null;
  readonly terms: readonly Term[];
}

/** How a number was made: its terms add up to it. */
export interface Explanation {
  readonly id: string;
  readonly label: Text;
  /** How the terms become the value. */
  readonly method:
    | 'mean-of-children'
    | 'mean-of-respondents'
    | 'mean-of-answers'
    | 'delivered'
    | 'weighted-mean'
    | 'nothing';
  /** Percent; for a portfolio one of its two axes. */
  readonly value: number | null;
  readonly n: number;
  readonly terms: readonly Term[];
  /** A second breakdown that need not add up: the statements of a principle ([S3]). */
  readonly alsoBy: readonly Term[];
}

const same = (label: string): Text => ({ sv: label, en: label });

/** Explains a node of a submission's maturity, or one axis of its portfolio; null for an unknown id. */
export function explain(submission: Submission, score: Score, id: string): readonly Explanation[] | null {
  if (id === 'portfolio') return explainPortfolio(submission, score);
  const node = findNode(score.maturity.all, id);
  const known = findInTree(instrumentTree(submission.instrument), id);
  if (node === null || known === null) return null;
  return [explainNode(submission, node, known)];
}

function findInTree(node: InstrumentNode, id: string): InstrumentNode | null {
  if (node.id === id) return node;
  for (const child of node.children) {
    const found = findInTree(child, id);
    if (found !== null) return found;
  }
  return null;
}

function explainNode(submission: Submission, node: MaturityNode, known: InstrumentNode): Explanation {
  const about = { id: node.id, label: known.label, value: node.value, n: node.n };
  const delivered = deliveredResults(submission).get(node.id);
  if (node.source === 'delivered' && delivered !== undefined) {
    const column = submission.tables.maturityResults?.header.columns.get('value') ?? 0;
    const cell = `${submission.tables.maturityResults?.sheet.name ?? ''}!${a1({ row: delivered.row, column })}`;
    const term: Term = {
      id: node.id,
      label: known.label,
      value: node.value,
      weight: 1,
      cell,
      leftOut: null,
      terms: [],
    };
    return { ...about, method: 'delivered', terms: [term], alsoBy: [] };
  }
  const { survey } = submission;
  if (node.value === null) return { ...about, method: 'nothing', terms: childTerms(node, known), alsoBy: [] };
  if (survey !== null && node.level === 'statement') {
    return {
      ...about,
      method: 'mean-of-answers',
      terms: answerTerms(submission, survey, node.id),
      alsoBy: [],
    };
  }
  if (survey !== null && node.level === 'principle') {
    return {
      ...about,
      method: 'mean-of-respondents',
      terms: respondentTerms(submission, survey, known),
      alsoBy: childTerms(node, known),
    };
  }
  return { ...about, method: 'mean-of-children', terms: childTerms(node, known), alsoBy: [] };
}

function childTerms(node: MaturityNode, known: InstrumentNode): Term[] {
  return node.children.map((child, at) => ({
    id: child.id,
    label: known.children[at]?.label ?? same(child.id),
    value: child.value,
    weight: child.value === null ? null : 1,
    cell: null,
    leftOut: child.value === null ? 'no-value' : null,
    terms: [],
  }));
}

function answerTerms(submission: Submission, survey: SurveyReading, statement: string): Term[] {
  const at = survey.statementIds.indexOf(statement);
  const column = survey.statementColumns[at] ?? -1;
  const { min, max } = submission.instrument.scale;
  return survey.respondents.map(({ number, row }, r) => {
    const grade = survey.grades[r * survey.statementIds.length + at] ?? NotAnswer.blank;
    const value = isGrade(grade) ? ((grade - min) / (max - min)) * 100 : null;
    return {
      id: `answer:${statement}:${row}`,
      label: responseLabel(number, row),
      value,
      weight: value === null ? null : 1,
      cell: column < 0 ? null : `${survey.sheet.name}!${a1({ row, column })}`,
      leftOut: value === null ? reasonOf(grade) : null,
      terms: [],
    };
  });
}

/** Some number their responses with a personal identity number; it is repeated nowhere. */
function responseLabel(number: string | null, row: number): Text {
  const shown = number === null ? null : maskPersonalData(number);
  return { sv: `Svar ${shown ?? `på rad ${row + 1}`}`, en: `Response ${shown ?? `on row ${row + 1}`}` };
}

function isGrade(grade: number): boolean {
  return grade !== NotAnswer.blank && grade !== NotAnswer.dontKnow && grade !== NotAnswer.excluded;
}

function reasonOf(grade: number): LeftOutReason {
  if (grade === NotAnswer.dontKnow) return 'dont-know';
  return grade === NotAnswer.excluded ? 'excluded' : 'blank';
}

function respondentTerms(submission: Submission, survey: SurveyReading, principle: InstrumentNode): Term[] {
  const byStatement = principle.children.map((statement) => answerTerms(submission, survey, statement.id));
  return survey.respondents.map(({ number, row }, r) => {
    const answers = byStatement.flatMap((terms, at): Term[] => {
      const term = terms[r];
      return term === undefined ? [] : [{ ...term, label: principle.children[at]?.label ?? term.label }];
    });
    const values = answers.flatMap(({ value }) => (value === null ? [] : [value]));
    const value = values.length === 0 ? null : values.reduce((total, one) => total + one, 0) / values.length;
    return {
      id: `respondent:${principle.id}:${row}`,
      label: responseLabel(number, row),
      value,
      weight: value === null ? null : 1,
      cell: null,
      leftOut: value === null ? 'no-value' : null,
      terms: answers,
    };
  });
}

function explainPortfolio(submission: Submission, score: Score): readonly Explanation[] {
  const { portfolio } = submission.tables;
  const { weight, point } = score.portfolio;
  const axis = (key: 'innovation' | 'external', label: Text): Explanation => {
    const terms = initiativesOf(submission).map((one): Term => {
      const column = portfolio?.header.columns.get('id') ?? 0;
      const w = one.weights[weight];
      const classified = one.innovation !== null && one.external !== null;
      const leftOut =
        one.standing === 'whatIf'
          ? 'what-if'
          : one.standing !== 'counted'
            ? one.standing
            : !classified
              ? 'not-classified'
              : w === null
                ? 'no-weight'
                : null;
      const share = one[key];
      return {
        id: maskPersonalData(one.id),
        label: same(maskPersonalData(`${one.id} ${one.name}`.trim())),
        value: share === null ? null : share * 100,
        weight: leftOut === null ? w : null,
        cell: portfolio === null ? null : `${portfolio.sheet.name}!${a1({ row: one.row, column })}`,
        leftOut,
        terms: [],
      };
    });
    const counted = terms.filter((term) => term.leftOut === null).length;
    return {
      id: `portfolio:${key}`,
      label,
      method: point === null ? 'nothing' : 'weighted-mean',
      value: point?.[key] ?? null,
      n: counted,
      terms,
      alsoBy: [],
    };
  };
  return [
    axis('innovation', { sv: 'Innovation', en: 'Innovation' }),
    axis('external', { sv: 'Extern nytta', en: 'External benefit' }),
  ];
}
