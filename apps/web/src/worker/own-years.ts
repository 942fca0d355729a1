import { findOwnNode, type GroupView, ownResponseRate } from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import { RESPONSE_RATE_ID } from '@nylage/core/scoring';
import { type IsShown, numberAddress } from '@nylage/core/see';
import type { OwnYear } from '../protocol.ts';

/** One organisation's dimensions and factors in each year that it counts; what few have answered is not there. */
export function ownYears(view: GroupView, organisation: string, isShown: IsShown): readonly OwnYear[] {
  const tree = instrumentTree(view.instrument);
  const dimensions = nodesAt(tree, 'dimension');
  const factors = nodesAt(tree, 'factor');
  return view.years.flatMap(({ year, counted }) => {
    const own = counted.find((one) => one.organisation === organisation);
    if (own === undefined) return [];
    const ownValue = ({ id, label }: InstrumentNode): OwnYear['factors'][number] => {
      const node = isShown(own.fingerprint, id) ? findOwnNode(own, id) : undefined;
      const value = node?.value ?? null;
      const opens = (part: string): string => numberAddress.own(own.fingerprint, `${part}${id}`);
      if (node === undefined || value === null)
        return { id, label, value: null, opens: null, n: null, spread: null };
      const { n, spread } = node;
      return {
        id,
        label,
        value,
        opens: opens(''),
        n: { value: n, opens: opens('count:') },
        spread: spread.sd === null ? null : { value: spread.sd, opens: opens('spread:') },
      };
    };
    const rate = isShown(own.fingerprint, 'total') ? ownResponseRate(own) : null;
    return [
      {
        year,
        dimensions: dimensions.map(ownValue),
        factors: factors.map(ownValue),
        responseRate:
          rate === null
            ? null
            : { value: rate.value, opens: numberAddress.own(own.fingerprint, RESPONSE_RATE_ID) },
      },
    ];
  });
}

function nodesAt(node: InstrumentNode, level: InstrumentNode['level']): readonly InstrumentNode[] {
  return node.level === level ? [node] : node.children.flatMap((child) => nodesAt(child, level));
}
