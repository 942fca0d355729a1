import type { NotAnswers } from '../output.ts';
import { type AnswerTable, isGrade } from './answer-table.ts';
import type { Node } from './node.ts';

/** What was asked below a node and what came back [S6] [S8]. */
export interface Counts {
  readonly asked: number;
  readonly answered: number;
  readonly notAnswers: NotAnswers;
  readonly distribution: Readonly<Record<string, number>>;
}

/** Counts the cells below a node one by one. */
export function countBelow(node: Node, table: AnswerTable): Counts {
  const distribution: Record<string, number> = {};
  for (let grade = table.min; grade <= table.max; grade++) distribution[grade] = 0;
  const notAnswers = { dontKnow: 0, blank: 0, excluded: 0 };
  let asked = 0;
  let answered = 0;
  for (const cell of node.statements.flatMap((id) => table.columns.get(id) ?? [])) {
    asked += 1;
    if (isGrade(cell)) {
      answered += 1;
      distribution[cell] = (distribution[cell] ?? 0) + 1;
    } else {
      notAnswers[cell] += 1;
    }
  }
  return { asked, answered, notAnswers, distribution };
}
