import { type Instrument, type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import type { MaturityNode, PortfolioScore } from '@nylage/core/scoring';
import { text } from '@nylage/core/text';
import type { PortfolioItem } from './portfolio-item.ts';
import type { ScoreItem } from './score-item.ts';

/** Which number of a node is asked about: its value, how many answered, or how much they differ. */
export type NodePart = 'value' | 'count' | 'spread';

/** What explains a number of a node, or null where nothing does. */
export type NodeOpens = (id: string, part: NodePart) => string | null;

/** A scored tree with its names, and what explains its numbers. */
export function scoreItem(tree: MaturityNode, instrument: Instrument, opens: NodeOpens): ScoreItem {
  return named(tree, instrumentTree(instrument), opens);
}

function named(node: MaturityNode, known: InstrumentNode, opens: NodeOpens): ScoreItem {
  const label = (id: string): InstrumentNode['label'] =>
    known.children.find((child) => child.id === id)?.label ?? text(id, id);
  return {
    id: node.id,
    label: known.label,
    level: node.level,
    value: node.value,
    n: node.n,
    sd: node.spread.sd,
    asked: node.asked,
    answered: node.answered,
    delivered: node.source === 'delivered',
    missing: node.missing.map(label),
    opens: node.value === null ? null : opens(node.id, 'value'),
    opensCount: node.value === null ? null : opens(node.id, 'count'),
    opensSpread: node.spread.sd === null ? null : opens(node.id, 'spread'),
    children: node.children.flatMap((child, at) => {
      const below = known.children[at];
      return below === undefined ? [] : [named(child, below, opens)];
    }),
  };
}

/** A portfolio score as the page shows it. */
export function portfolioItem(
  score: Omit<PortfolioScore, 'scope' | 'beside'>,
  opens: PortfolioItem['opens'] = null,
): PortfolioItem {
  const { weight, point, cells, spread, coverage, representative, alternatives } = score;
  return { weight, point, cells, spread, coverage, representative, alternatives, opens };
}
