import { divide, type Fraction, fraction, hundred, multiply } from '../exact/fraction.ts';
import { fromDouble } from '../exact/from-double.ts';
import { sum } from '../exact/mean.ts';
import type { Delivered } from '../input.ts';
import { type AnswerTable, isGrade } from './answer-table.ts';
import type { Node } from './node.ts';

/** The survey of some respondents, and the delivered results that may stand in where they gave no answers. */
export interface Evidence {
  readonly table: AnswerTable;
  /** Which respondents speak: positions in the columns of the table. */
  readonly rows: readonly number[];
  readonly delivered: readonly Delivered[];
}

/**
 * The value at a node [S1]–[S5], or null.
 *
 * Not mean upon mean: the node holds one whole, and each mean on the way down cuts its part into equal shares,
 * until a part reaches an answer or a delivered result. The value is the sum of those, each divided by the
 * number of its shares. With exact numbers this is the same as the means of means, by another road.
 */
export function valueAt(node: Node, evidence: Evidence): Fraction | null {
  if (!hasValue(node, evidence)) return null;
  const ledger: Ledger = { stepsByShares: new Map(), delivered: [] };
  shareOut(node, 1, evidence, ledger);

  const { min, max } = evidence.table;
  const steps = sum(
    [...ledger.stepsByShares].map(([shares, total]) => fraction(BigInt(total), BigInt(shares))),
  );
  const percentPerStep = divide(hundred, fromDouble(max - min));
  return sum([multiply(steps, percentPerStep), ...ledger.delivered]);
}

/** Whether any of the respondents answered any statement below the node. */
export function hasAnswers(node: Node, { table, rows }: Evidence): boolean {
  return node.statements.some((id) => {
    const column = table.columns.get(id);
    return column !== undefined && rows.some((row) => typeof column[row] === 'number');
  });
}

/** Whether the node has a value, from answers or from delivered results. */
export function hasValue(node: Node, evidence: Evidence): boolean {
  return (
    hasAnswers(node, evidence) ||
    deliveredRow(node, evidence) !== null ||
    node.children.some((child) => hasValue(child, evidence))
  );
}

/** The delivered row of a node that may use one [S10]: there is one, and nobody answered below the node. */
export function deliveredRow(node: Node, evidence: Evidence): Delivered | null {
  const isRowOf = ({ level, id }: Delivered) => level === node.level && (level === 'total' || id === node.id);
  const rows = evidence.delivered.filter(isRowOf);
  const row = rows.reduce<Delivered | null>(
    (best, one) => (best === null || outranks(one, best) ? one : best),
    null,
  );
  return row === null || hasAnswers(node, evidence) ? null : row;
}

/** Of two rows for one node, most respondents, then the higher value, then the higher spread holds [S10]. */
function outranks(one: Delivered, other: Delivered): boolean {
  if (one.n !== other.n) return one.n > other.n;
  if (one.value !== other.value) return one.value > other.value;
  return (one.sd ?? -1) > (other.sd ?? -1);
}

interface Ledger {
  /** Steps above the bottom of the scale, added up per number of shares that they are divided by. */
  readonly stepsByShares: Map<number, number>;
  readonly delivered: Fraction[];
}

function shareOut(node: Node, shares: number, evidence: Evidence, ledger: Ledger): void {
  const row = deliveredRow(node, evidence);
  if (row !== null) {
    ledger.delivered.push(divide(fromDouble(row.value), fromDouble(shares)));
  } else if (node.level === 'principle' || node.level === 'statement') {
    shareOutToRespondents(node, shares, evidence, ledger);
  } else {
    const present = node.children.filter((child) => hasValue(child, evidence));
    for (const child of present) shareOut(child, shares * present.length, evidence, ledger);
  }
}

/** [S3]: equal shares to those who answered, and from each of them equal shares to the statements answered. */
function shareOutToRespondents(node: Node, shares: number, evidence: Evidence, ledger: Ledger): void {
  const { table, rows } = evidence;
  const gradesOf = (row: number) => {
    return node.statements.map((id) => table.columns.get(id)?.[row] ?? 'blank').filter(isGrade);
  };
  const answering = rows.map(gradesOf).filter((grades) => grades.length > 0);
  for (const grades of answering) {
    const divisor = shares * answering.length * grades.length;
    const steps = grades.reduce((total, grade) => total + grade - table.min, 0);
    ledger.stepsByShares.set(divisor, (ledger.stepsByShares.get(divisor) ?? 0) + steps);
  }
}
