import type { Text } from '../text/text.ts';
import type { Instrument, Statement } from './model.ts';

/** The levels of a maturity tree, from the top. */
export type MaturityLevel = 'total' | 'dimension' | 'factor' | 'principle' | 'statement';

/** A node of the instrument seen as one tree with `total` at its top. */
export interface InstrumentNode {
  readonly id: string;
  readonly level: MaturityLevel;
  readonly label: Text;
  readonly aliases: readonly string[];
  readonly children: readonly InstrumentNode[];
}

const trees = new WeakMap<Instrument, InstrumentNode>();

/** The instrument as one tree; statements are the leaves. Made once for each instrument. */
export function instrumentTree(instrument: Instrument): InstrumentNode {
  let tree = trees.get(instrument);
  if (tree === undefined) {
    tree = makeTree(instrument);
    trees.set(instrument, tree);
  }
  return tree;
}

function makeTree(instrument: Instrument): InstrumentNode {
  return {
    id: 'total',
    level: 'total',
    label: { sv: 'Digital mognad', en: 'Digital maturity' },
    aliases: ['Totalt', 'Total'],
    children: instrument.dimensions.map((dimension) => ({
      ...named(dimension, 'dimension'),
      children: dimension.factors.map((factor) => ({
        ...named(factor, 'factor'),
        children: factor.principles.map((principle) => ({
          ...named(principle, 'principle'),
          children: principle.statements.map((statement) => ({
            ...named(statement, 'statement'),
            children: [],
          })),
        })),
      })),
    })),
  };
}

function named(
  item: { id: string; label: Text; aliases: string[] },
  level: MaturityLevel,
): Omit<InstrumentNode, 'children'> {
  return { id: item.id, level, label: item.label, aliases: item.aliases };
}

/** A node of the instrument's tree by its id; null where there is none. */
export function findInstrumentNode(instrument: Instrument, id: string): InstrumentNode | null {
  const find = (node: InstrumentNode): InstrumentNode | null => {
    if (node.id === id) return node;
    for (const child of node.children) {
      const found = find(child);
      if (found !== null) return found;
    }
    return null;
  };
  return find(instrumentTree(instrument));
}

/** Every statement in the order of the instrument. */
export function statementsOf(instrument: Instrument): readonly Statement[] {
  return instrument.dimensions.flatMap((dimension) =>
    dimension.factors.flatMap((factor) => factor.principles.flatMap((principle) => principle.statements)),
  );
}

/** The header of a statement's column: `P01 Prioritering`. */
export function statementHeader(statement: Statement): string {
  return `${statement.id} ${statement.label.sv}`;
}

/** What the instrument is called in *Mätinstrument*: its title. */
export function instrumentName(instrument: Instrument): string {
  return instrument.title.sv;
}
