import { type Instrument, type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import type { Submission } from '../workbook/submission.ts';
import { NotAnswer, type SurveyReading } from '../workbook/survey-reading.ts';
import { type DeliveredResult, deliveredResults, earlierYears } from './delivered.ts';
import { type MaturityNode, type MaturitySource, NO_SPREAD, type Spread, walkTree } from './maturity-node.ts';
import { mean, quartiles, sampleDeviation, sum, sumOfSquares } from './statistics.ts';

/** The three trees of a submission: all statements, and those within and outside its control (R16). */
export interface MaturityTrees {
  readonly all: MaturityNode;
  readonly withinControl: MaturityNode;
  readonly outsideControl: MaturityNode;
}

/** Scores a submission's maturity: [S1]–[S10]. */
export function scoreMaturity(submission: Submission): MaturityTrees {
  const { instrument, survey } = submission;
  const marked = new Set(submission.about?.values.outsideControl ?? []);
  const all = scoreTree(instrument, survey, () => true, deliveredResults(submission));
  const outsideControl =
    marked.size === 0
      ? silentTree(instrument)
      : scoreTree(instrument, survey, (statement) => marked.has(statement), new Map());
  // With nothing marked, everything is within control: the same tree.
  const withinControl =
    marked.size === 0 ? all : scoreTree(instrument, survey, (statement) => !marked.has(statement), new Map());
  return { all, withinControl, outsideControl };
}

/** A year before the workbook's own, as the survey tool delivered it. */
export interface EarlierMaturity {
  readonly year: number;
  readonly tree: MaturityNode;
}

const earlier = new WeakMap<Submission, readonly EarlierMaturity[]>();

/** The maturity of earlier years that *Mognadsresultat* tells of, oldest first ([S12]); years without a value are left out. */
export function earlierMaturity(submission: Submission): readonly EarlierMaturity[] {
  let found = earlier.get(submission);
  if (found === undefined) {
    const { instrument } = submission;
    found = earlierYears(submission).flatMap((year): EarlierMaturity[] => {
      const tree = scoreTree(instrument, null, () => true, deliveredResults(submission, year));
      return [...walkTree(tree)].some(({ value }) => value !== null) ? [{ year, tree }] : [];
    });
    earlier.set(submission, found);
  }
  return found;
}

const silentTrees = new WeakMap<Instrument, MaturityNode>();

/** The tree of an instrument of which nobody was asked anything; the same for every submission. */
function silentTree(instrument: Instrument): MaturityNode {
  let tree = silentTrees.get(instrument);
  if (tree === undefined) {
    tree = scoreTree(instrument, null, () => false, new Map());
    silentTrees.set(instrument, tree);
  }
  return tree;
}

interface Scored {
  readonly node: MaturityNode;
  /** Each respondent's own value, NaN where there is none. Plain arrays: typed ones of this size cost more to make. */
  readonly own: readonly number[];
}

function scoreTree(
  instrument: Instrument,
  survey: SurveyReading | null,
  uses: (statement: string) => boolean,
  delivered: ReadonlyMap<string, DeliveredResult>,
): MaturityNode {
  const respondents = survey?.respondents.length ?? 0;
  const columns = new Map((survey?.statementIds ?? []).map((id, at) => [id, at]));
  const { min, max } = instrument.scale;
  const grades = max - min + 1;

  const statement = (node: InstrumentNode): Scored => {
    const own = new Array<number>(respondents).fill(Number.NaN);
    const distribution = new Array<number>(grades).fill(0);
    let dontKnow = 0;
    let blank = 0;
    let excluded = 0;
    const used = uses(node.id);
    const column = columns.get(node.id);
    if (used && survey !== null && column !== undefined) {
      for (let r = 0; r < respondents; r++) {
        const grade = survey.grades[r * survey.statementIds.length + column] ?? NotAnswer.blank;
        if (grade === NotAnswer.blank) blank++;
        else if (grade === NotAnswer.dontKnow) dontKnow++;
        else if (grade === NotAnswer.excluded) excluded++;
        else {
          own[r] = ((grade - min) / (max - min)) * 100;
          distribution[grade - min] = (distribution[grade - min] ?? 0) + 1;
        }
      }
    }
    const values = present(own);
    return {
      own,
      node: {
        id: node.id,
        level: node.level,
        value: mean(values),
        n: values.length,
        asked: used ? respondents : 0,
        answered: values.length,
        notAnswers: { dontKnow, blank, excluded },
        spread: spreadOf(values),
        distribution,
        source: values.length > 0 ? 'answers' : null,
        missing: [],
        children: [],
      },
    };
  };

  const principle = (node: InstrumentNode): Scored => {
    const children = node.children.map(statement);
    const own = ownMeans(children, respondents);
    const values = present(own);
    return finish(node, children, own, mean(values));
  };

  const branch = (node: InstrumentNode): Scored => {
    const children = node.children.map((child) =>
      child.level === 'principle' ? principle(child) : branch(child),
    );
    const own = ownMeans(children, respondents);
    const known = children.flatMap(({ node: child }) => (child.value === null ? [] : [child.value]));
    return finish(node, children, own, mean(known));
  };

  const finish = (
    node: InstrumentNode,
    children: readonly Scored[],
    own: readonly number[],
    computed: number | null,
  ): Scored => {
    const nodes = children.map((child) => child.node);
    const values = present(own);
    const { id, level } = node;
    const { asked, answered, notAnswers, distribution } = countsOf(nodes, grades);
    const result = delivered.get(node.id);
    if (values.length === 0 && result !== undefined) {
      return {
        own,
        node: {
          id,
          level,
          value: result.value,
          n: result.n,
          asked,
          answered,
          notAnswers,
          spread: { ...NO_SPREAD, sd: result.sd },
          distribution,
          source: 'delivered',
          missing: [],
          children: nodes,
        },
      };
    }
    // A principle's statements are a second breakdown, so a silent one is not a missing child.
    const missing =
      node.level === 'principle'
        ? []
        : nodes.filter((child) => child.value === null).map((child) => child.id);
    const source = sourceOf(nodes, computed);
    const n =
      source === 'delivered'
        ? Math.max(...nodes.filter((child) => child.value !== null).map((child) => child.n))
        : values.length;
    return {
      own,
      node: {
        id,
        level,
        value: computed,
        n,
        asked,
        answered,
        notAnswers,
        spread: spreadOf(values),
        distribution,
        source,
        missing,
        children: nodes,
      },
    };
  };

  return branch(instrumentTree(instrument)).node;
}

/** What was asked and answered below a node, added up. */
function countsOf(
  nodes: readonly MaturityNode[],
  grades: number,
): Pick<MaturityNode, 'asked' | 'answered' | 'notAnswers' | 'distribution'> {
  let asked = 0;
  let answered = 0;
  const notAnswers = { dontKnow: 0, blank: 0, excluded: 0 };
  const distribution = new Array<number>(grades).fill(0);
  for (const child of nodes) {
    asked += child.asked;
    answered += child.answered;
    notAnswers.dontKnow += child.notAnswers.dontKnow;
    notAnswers.blank += child.notAnswers.blank;
    notAnswers.excluded += child.notAnswers.excluded;
    for (let at = 0; at < grades; at++)
      distribution[at] = (distribution[at] ?? 0) + (child.distribution[at] ?? 0);
  }
  return { asked, answered, notAnswers, distribution };
}

function sourceOf(children: readonly MaturityNode[], value: number | null): MaturitySource | null {
  if (value === null) return null;
  let found: MaturitySource | null = null;
  for (const { source } of children) {
    if (source === null || source === found) continue;
    if (source === 'mixed' || found !== null) return 'mixed';
    found = source;
  }
  return found ?? 'answers';
}

function present(own: readonly number[]): number[] {
  const values: number[] = [];
  for (let at = 0; at < own.length; at++) {
    const value = own[at] ?? Number.NaN;
    if (!Number.isNaN(value)) values.push(value);
  }
  return values;
}

function ownMeans(children: readonly Scored[], respondents: number): number[] {
  const own: number[] = [];
  for (let r = 0; r < respondents; r++) own.push(meanOfPresent(children, r));
  return own;
}

/** A respondent's own value at a node: the unweighted mean of their values at its children ([S7]). */
function meanOfPresent(children: readonly Scored[], respondent: number): number {
  let total = 0;
  let count = 0;
  for (let at = 0; at < children.length; at++) {
    const value = children[at]?.own[respondent] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    total += value;
    count++;
  }
  return count === 0 ? Number.NaN : total / count;
}

function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return NO_SPREAD;
  return {
    sum: sum(values),
    sumOfSquares: sumOfSquares(values),
    sd: sampleDeviation(values),
    quartiles: quartiles(values),
    min: Math.min(...values),
    max: Math.max(...values),
  };
}
