import { a1, CellFlag, CellKind, cellIndex } from '../grid/index.ts';
import { findInstrumentNode, type InstrumentNode } from '../instrument/index.ts';
import { formatCount, formatNumber, type Text, text } from '../text/index.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import type { Submission } from '../workbook/submission.ts';
import { NotAnswer, type SurveyReading } from '../workbook/survey-reading.ts';
import { answersBehind, answersLeftOut } from './answers-behind.ts';
import { deliveredResults } from './delivered.ts';
import { type Explanation, type LeftOutReason, type Term, term } from './explanation.ts';
import { earlierMaturity, type MaturityTrees } from './maturity.ts';
import { findNode, type MaturityNode } from './maturity-node.ts';
import { mean, present } from './statistics.ts';

/** Which number of a node: its value, how many answered, or how much they differ. */
type Part = 'value' | 'count' | 'spread';

/** Which of the three trees ([S9]). */
type Control = 'all' | 'within' | 'outside';

/** A number of the maturity: `P01`, `count:P01`, `spread:within:balancing`. */
interface Asked {
  readonly part: Part;
  readonly control: Control;
  readonly node: string;
}

/** What an explanation of a node is made from. */
interface Told {
  readonly submission: Submission;
  readonly node: MaturityNode;
  readonly known: InstrumentNode;
  readonly control: Control;
  /** Whether a statement counts in the tree. */
  readonly uses: (statement: string) => boolean;
  /** An earlier year ([S12]); null for the workbook's own. */
  readonly year: number | null;
}

const TREES = { all: 'all', within: 'withinControl', outside: 'outsideControl' } as const;

/** Explains a number of a submission's maturity; null for an unknown id. */
export function explainMaturity(
  submission: Submission,
  trees: MaturityTrees,
  id: string,
): readonly Explanation[] | null {
  const ofYear = /^year:(\d{4}):(.+)$/.exec(id);
  if (ofYear !== null) return explainEarlier(submission, Number(ofYear[1]), ofYear[2] ?? '');
  const asked = parse(id);
  const marked = new Set(submission.about?.values.outsideControl ?? []);
  const node = findNode(trees[TREES[asked.control]], asked.node);
  const known = findInstrumentNode(submission.instrument, asked.node);
  if (node === null || known === null) return null;
  // With nothing marked the tree within control is the whole one, with what was delivered too.
  const control = asked.control === 'within' && marked.size === 0 ? 'all' : asked.control;
  const uses = (statement: string): boolean =>
    control === 'all' || marked.has(statement) === (control === 'outside');
  const told = { submission, node, known, control, uses, year: null };
  switch (asked.part) {
    case 'value':
      return [explainValue(told)];
    case 'count':
      return [explainCount(told)];
    case 'spread':
      return [explainSpread(told)];
  }
}

/** A node of an earlier year: where it was delivered, or the parts it is the mean of ([S12]). */
function explainEarlier(submission: Submission, year: number, id: string): readonly Explanation[] | null {
  const tree = earlierMaturity(submission).find((one) => one.year === year)?.tree;
  const node = tree === undefined ? null : findNode(tree, id);
  const known = findInstrumentNode(submission.instrument, id);
  if (node === null || known === null) return null;
  const { sv, en } = known.label;
  const explained = explainValue({ submission, node, known, control: 'all', uses: () => true, year });
  const opens = (term: Term): Term => ({
    ...term,
    opens: term.opens === null ? null : `year:${year}:${term.opens}`,
  });
  return [
    {
      ...explained,
      id: `year:${year}:${id}`,
      label: text(`${sv}, ${year}`, `${en}, ${year}`),
      terms: explained.terms.map(opens),
    },
  ];
}

function parse(id: string): Asked {
  const parts = id.split(':');
  const take = <T extends string>(known: readonly T[]): T | null => {
    const found = known.find((one) => one === parts[0] && parts.length > 1) ?? null;
    if (found !== null) parts.shift();
    return found;
  };
  const part = take(['count', 'spread'] as const) ?? 'value';
  const control = take(['within', 'outside'] as const) ?? 'all';
  return { part, control, node: parts.join(':') };
}

/** The id that explains a number of a node, as `parse` reads it. */
function idOf(part: Part, control: Control, node: string): string {
  return [part === 'value' ? null : part, control === 'all' ? null : control, node]
    .filter((one) => one !== null)
    .join(':');
}

/** A number that the survey tool delivered stands in one cell ([S10]); null where it was not delivered. */
function delivered(
  told: Told,
  key: Parameters<typeof deliveredCell>[1],
  about: Omit<Explanation, 'method' | 'terms'>,
): Explanation | null {
  const cell = deliveredCell(told, key);
  if (cell === null) return null;
  const { value, unit } = about;
  const terms = [term({ id: told.node.id, label: told.known.label, value, unit, cell })];
  return { ...about, method: 'delivered', terms };
}

function explainValue(told: Told): Explanation {
  const { submission, node, known, control } = told;
  const about = {
    id: idOf('value', control, node.id),
    label: labelIn(control, known.label),
    value: node.value,
    unit: 'percent' as const,
    n: node.n,
    answers: answersBehind(node),
    steps: [],
    alsoBy: [],
  };
  const handed = delivered(told, 'value', about);
  if (handed !== null) return handed;
  const { survey } = submission;
  if (node.value === null) return { ...about, method: 'nothing', terms: childTerms(told) };
  if (survey !== null && node.level === 'statement')
    return { ...about, method: 'mean-of-answers', terms: ownTerms(told, survey) };
  if (survey !== null && node.level === 'principle')
    return {
      ...about,
      method: 'mean-of-respondents',
      terms: ownTerms(told, survey),
      alsoBy: childTerms(told),
    };
  return { ...about, method: 'mean-of-children', terms: childTerms(told) };
}

/** How many answered ([S6]), or what the survey tool says of it ([S10]). */
function explainCount(told: Told): Explanation {
  const { submission, node, known, control } = told;
  const { sv, en } = labelIn(control, known.label);
  const about = {
    id: idOf('count', control, node.id),
    label: text(`Svarande: ${sv}`, `Respondents: ${en}`),
    value: node.n,
    unit: 'count' as const,
    n: node.n,
    answers: answersLeftOut(node),
    steps: [],
    alsoBy: [],
  };
  const handed = delivered(told, 'respondents', about);
  if (handed !== null) return handed;
  if (node.source === 'delivered')
    return {
      ...about,
      method: 'largest-of-parts',
      terms: childTerms(told).map((child, at): Term => {
        const part = node.children[at];
        const value = part === undefined || part.value === null ? null : part.n;
        return { ...child, value, unit: 'count', opens: idOf('count', control, child.id) };
      }),
    };
  const { survey } = submission;
  if (survey === null) return { ...about, method: 'nothing', terms: [] };
  return {
    ...about,
    method: 'count-of-respondents',
    terms: ownTerms(told, survey).map((one) =>
      one.value === null
        ? one
        : {
            ...one,
            value: 1,
            unit: 'count',
            terms: one.cell === null ? one.terms : [{ ...one, id: `${one.id}:answer`, label: known.label }],
          },
    ),
  };
}

/** How much the respondents' own values differ ([S7]). */
function explainSpread(told: Told): Explanation {
  const { submission, node, known, control } = told;
  const { sv, en } = labelIn(control, known.label);
  const about = {
    id: idOf('spread', control, node.id),
    label: text(`Spridning: ${sv}`, `Spread: ${en}`),
    value: node.spread.sd,
    unit: 'width' as const,
    n: node.n,
    answers: answersBehind(node),
    alsoBy: [],
  };
  const handed = delivered(told, 'spread', { ...about, steps: [] });
  if (handed !== null) return handed;
  const terms = submission.survey === null ? [] : ownTerms(told, submission.survey);
  const values = present(terms.map(({ value }) => value));
  const centre = mean(values);
  if (centre === null || values.length < 2) {
    const steps = [text('Spridning kräver minst två svarande.', 'A spread needs at least two respondents.')];
    return { ...about, method: 'nothing', steps, terms };
  }
  const squares = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return { ...about, method: 'sample-deviation', steps: deviationSteps(values, centre, squares), terms };
}

function deviationSteps(values: readonly number[], centre: number, squares: number): readonly Text[] {
  const said = (value: number, decimals: number): Text =>
    text(formatNumber(value, decimals, 'sv'), formatNumber(value, decimals, 'en'));
  const [c, s] = [said(centre, 1), said(squares, 1)];
  const less = text(formatCount(values.length - 1, 'sv'), formatCount(values.length - 1, 'en'));
  return [
    text(
      `De svarandes egna värden har medelvärdet ${c.sv}. Avstånden dit, i kvadrat, blir tillsammans ${s.sv}. Delat med ${less.sv} (antalet minus ett), och roten ur det.`,
      `The respondents' own values have the mean ${c.en}. Their distances from it, squared, add up to ${s.en}. Divided by ${less.en} (one less than they are), and the root of that.`,
    ),
  ];
}

function labelIn(control: Control, label: Text): Text {
  if (control === 'all') return label;
  return control === 'within'
    ? text(`${label.sv}, inom vår rådighet`, `${label.en}, within our control`)
    : text(`${label.sv}, utanför vår rådighet`, `${label.en}, outside our control`);
}

/** Where a delivered number of the node stands; null where the node was not delivered ([S10]). */
function deliveredCell(
  { submission, node, control, year }: Told,
  key: 'value' | 'respondents' | 'spread',
): string | null {
  const { maturityResults } = submission.tables;
  if (control !== 'all' || node.source !== 'delivered' || maturityResults === null) return null;
  const delivered = deliveredResults(submission, year).get(node.id);
  const column = maturityResults.header.columns.get(key);
  if (delivered === undefined || column === undefined) return null;
  return `${maturityResults.sheet.name}!${a1({ row: delivered.row, column })}`;
}

function childTerms({ node, known, control }: Told): Term[] {
  return node.children.map((child, at) =>
    term({
      id: child.id,
      label: known.children[at]?.label ?? text(child.id, child.id),
      value: child.value,
      leftOut: child.value === null ? 'no-value' : null,
      opens: idOf('value', control, child.id),
    }),
  );
}

/** Each respondent's own value at the node, opened to the answers it rests on; 2 before 10. */
function ownTerms(told: Told, survey: SurveyReading): Term[] {
  return survey.respondents
    .map((respondent, r) => ({ respondent, r }))
    .sort((a, b) => placeOf(a.respondent) - placeOf(b.respondent))
    .map(({ respondent, r }) => ({
      ...ownTerm(told, survey, told.known, r),
      label: responseLabel(respondent.number, respondent.row),
    }));
}

/** Those whose number is one come in its order, the rest after them as they are. */
function placeOf({ number }: SurveyReading['respondents'][number]): number {
  return number !== null && /^\d{1,9}$/.test(number) ? Number(number) : 1e9;
}

function ownTerm(told: Told, survey: SurveyReading, known: InstrumentNode, r: number): Term {
  const row = survey.respondents[r]?.row ?? 0;
  if (known.level === 'statement') return answerTerm(told, survey, known, r);
  const terms = known.children
    .filter((child) => child.level !== 'statement' || told.uses(child.id))
    .map((child) => ownTerm(told, survey, child, r));
  const value = mean(present(terms.map((one) => one.value)));
  return term({
    id: `respondent:${known.id}:${row}`,
    label: known.label,
    value,
    leftOut: value === null ? 'no-value' : null,
    terms,
  });
}

function answerTerm(
  { submission, uses }: Told,
  survey: SurveyReading,
  statement: InstrumentNode,
  r: number,
): Term {
  const row = survey.respondents[r]?.row ?? 0;
  const at = survey.statementIds.indexOf(statement.id);
  const column = survey.statementColumns[at] ?? -1;
  const { min, max } = submission.instrument.scale;
  const grade = uses(statement.id)
    ? (survey.grades[r * survey.statementIds.length + at] ?? NotAnswer.blank)
    : NotAnswer.blank;
  const value = isGrade(grade) ? ((grade - min) / (max - min)) * 100 : null;
  return term({
    id: `answer:${statement.id}:${row}`,
    label: statement.label,
    value,
    cell: column < 0 ? null : `${survey.sheet.name}!${a1({ row, column })}`,
    leftOut: value !== null ? null : isNotWorkedOut(survey, row, column) ? 'not-worked-out' : reasonOf(grade),
  });
}

/** Some number their responses with a personal identity number; it is repeated nowhere. */
function responseLabel(number: string | null, row: number): Text {
  const shown = number === null ? null : maskPersonalData(number);
  return text(`Svar ${shown ?? `på rad ${row + 1}`}`, `Response ${shown ?? `on row ${row + 1}`}`);
}

function isGrade(grade: number): boolean {
  return grade !== NotAnswer.blank && grade !== NotAnswer.dontKnow && grade !== NotAnswer.excluded;
}

/** Whether a cell holds a formula without a cached value. */
function isNotWorkedOut({ sheet }: SurveyReading, row: number, column: number): boolean {
  const index = column < 0 ? -1 : cellIndex(sheet, row, column);
  return (
    index >= 0 &&
    sheet.kinds[index] === CellKind.empty &&
    ((sheet.flags[index] ?? 0) & CellFlag.formula) !== 0
  );
}

function reasonOf(grade: number): LeftOutReason {
  if (grade === NotAnswer.dontKnow) return 'dont-know';
  return grade === NotAnswer.excluded ? 'excluded' : 'blank';
}
