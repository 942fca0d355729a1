import { type Instrument, type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import type { MaturityNode, MaturityTrees } from '../scoring/index.ts';
import type { Extract, ExtractNode } from './extract-model.ts';

/** An extract's nodes as the trees they came from; what was withheld is empty. */
export function extractTrees(extract: Extract, instrument: Instrument): MaturityTrees {
  const top = instrumentTree(instrument);
  const tree = (nodes: readonly ExtractNode[]): MaturityNode => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return build(top, byId);
  };
  return {
    all: tree(extract.maturity.all),
    withinControl: tree(extract.maturity.withinControl),
    outsideControl: tree(extract.maturity.outsideControl),
  };
}

function build(known: InstrumentNode, byId: ReadonlyMap<string, ExtractNode>): MaturityNode {
  const children = known.children.map((child) => build(child, byId));
  const own = byId.get(known.id);
  return {
    id: known.id,
    level: known.level,
    value: own?.value ?? null,
    n: own?.n ?? 0,
    asked: own?.asked ?? 0,
    answered: own?.answered ?? 0,
    notAnswers: own?.notAnswers ?? { dontKnow: 0, blank: 0, excluded: 0 },
    spread: own?.spread ?? { sum: 0, sumOfSquares: 0, sd: null, quartiles: null, min: null, max: null },
    distribution: own?.distribution ?? [],
    source: own?.source ?? null,
    missing:
      known.level === 'principle'
        ? []
        : children.filter((child) => child.value === null).map((child) => child.id),
    children,
  };
}
