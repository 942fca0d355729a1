import { type Instrument, type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import type { Submission } from '../workbook/submission.ts';
import { NotAnswer, type SurveyReading } from '../workbook/survey-reading.ts';
import { type DeliveredResult, deliveredResults } from './delivered.ts';
import { type MaturityNode, type MaturitySource, NO_SPREAD, type Spread } from './maturity-node.ts';
import { mean, quartiles, sampleDeviation, sum } from './statistics.ts';

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
  const outsideControl = scoreTree(instrument, survey, (statement) => marked.has(statement), new Map());
  // With nothing marked, everything is within control: the same tree.
  const withinControl =
    marked.size === 0 ? all : scoreTree(instrument, survey, (statement) => !marked.has(statement), new Map());
  return { all, withinControl, outsideControl };
}

interface Scored {
  readonly node: MaturityNode;
  /** Each respondent's own value, NaN where there is none. */
  readonly own: Float64Array;
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
    const own = new Float64Array(respondents).fill(Number.NaN);
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
        ...named(node),
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
    const own = new Float64Array(respondents);
    for (let r = 0; r < respondents; r++) own[r] = meanOfPresent(children, r);
    const values = present(own);
    return finish(node, children, own, mean(values));
  };

  const branch = (node: InstrumentNode): Scored => {
    const children = node.children.map((child) =>
      child.level === 'principle' ? principle(child) : branch(child),
    );
    const own = new Float64Array(respondents);
    for (let r = 0; r < respondents; r++) own[r] = meanOfPresent(children, r);
    const known = children.flatMap(({ node: child }) => (child.value === null ? [] : [child.value]));
    return finish(node, children, own, mean(known));
  };

  const finish = (
    node: InstrumentNode,
    children: readonly Scored[],
    own: Float64Array,
    computed: number | null,
  ): Scored => {
    const nodes = children.map((child) => child.node);
    const values = present(own);
    const counted = {
      ...named(node),
      asked: sum(nodes.map((child) => child.asked)),
      answered: sum(nodes.map((child) => child.answered)),
      notAnswers: {
        dontKnow: sum(nodes.map((child) => child.notAnswers.dontKnow)),
        blank: sum(nodes.map((child) => child.notAnswers.blank)),
        excluded: sum(nodes.map((child) => child.notAnswers.excluded)),
      },
      distribution: Array.from({ length: grades }, (_, at) =>
        sum(nodes.map((child) => child.distribution[at] ?? 0)),
      ),
      children: nodes,
    };
    const result = delivered.get(node.id);
    if (values.length === 0 && result !== undefined) {
      return {
        own,
        node: {
          ...counted,
          value: result.value,
          n: result.n,
          spread: { ...NO_SPREAD, sd: result.sd },
          source: 'delivered',
          missing: [],
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
    return { own, node: { ...counted, value: computed, n, spread: spreadOf(values), source, missing } };
  };

  return branch(instrumentTree(instrument)).node;
}

function named(node: InstrumentNode): Pick<MaturityNode, 'id' | 'level'> {
  return { id: node.id, level: node.level };
}

function sourceOf(children: readonly MaturityNode[], value: number | null): MaturitySource | null {
  if (value === null) return null;
  const sources = new Set(children.flatMap((child) => (child.source === null ? [] : [child.source])));
  if (sources.size > 1 || sources.has('mixed')) return 'mixed';
  return sources.has('delivered') ? 'delivered' : 'answers';
}

function present(own: Float64Array): number[] {
  const values: number[] = [];
  for (const value of own) if (!Number.isNaN(value)) values.push(value);
  return values;
}

/** A respondent's own value at a node: the unweighted mean of their values at its children ([S7]). */
function meanOfPresent(children: readonly Scored[], respondent: number): number {
  let total = 0;
  let count = 0;
  for (const child of children) {
    const value = child.own[respondent] ?? Number.NaN;
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
    sumOfSquares: sum(values.map((value) => value * value)),
    sd: sampleDeviation(values),
    quartiles: quartiles(values),
    min: Math.min(...values),
    max: Math.max(...values),
  };
}
