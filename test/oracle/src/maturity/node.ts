import type { Instrument } from '../input.ts';

/** A place in the instrument, whatever its level: total, dimension, factor, principle or statement. */
export interface Node {
  readonly level: 'total' | 'dimension' | 'factor' | 'principle' | 'statement';
  readonly id: string;
  readonly children: readonly Node[];
  /** Ids of all statements below the node; a statement lies below itself. */
  readonly statements: readonly string[];
}

/** The instrument as one tree whose root has the id "total". */
export function rootOf(instrument: Instrument): Node {
  const dimensions = instrument.dimensions.map((dimension) => {
    const factors = dimension.factors.map((factor) => {
      const principles = factor.principles.map(({ id, statements }) => {
        return parent('principle', id, statements.map(statementNode));
      });
      return parent('factor', factor.id, principles);
    });
    return parent('dimension', dimension.id, factors);
  });
  return parent('total', 'total', dimensions);
}

function parent(level: Node['level'], id: string, children: readonly Node[]): Node {
  return { level, id, children, statements: children.flatMap((child) => child.statements) };
}

function statementNode(id: string): Node {
  return { level: 'statement', id, children: [], statements: [id] };
}
