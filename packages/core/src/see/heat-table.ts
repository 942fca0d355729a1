import { findGroupNode, findOwnNode, type GroupView, type Register } from '../group/index.ts';
import type { Text } from '../text/index.ts';
import { numberAddress } from './number-address.ts';

/** Whether a submission's own number may be shown, after disclosure control. */
export type IsShown = (fingerprint: string, node: string) => boolean;

/** One principle of one organisation. */
export interface HeatCell {
  readonly value: number | null;
  readonly n: number | null;
  /** Too few answered for it to be shown; it counts all the same. */
  readonly masked: boolean;
  /** Null where there is nothing to open. */
  readonly address: string | null;
}

/** Principles × organisations; organisations in the register's order, never by value. */
export interface HeatTable {
  readonly year: number;
  /** Organisations that count in the year, also those that were not asked for. */
  readonly all: number;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: Text;
    readonly factor: Text;
    readonly dimension: Text;
    readonly group: HeatCell & { readonly organisations: number };
    /** In the order of `organisations`. */
    readonly cells: readonly HeatCell[];
  }[];
}

/**
 * The heat table of one year, or some of its organisations; null for a year in which nobody counts.
 *
 * @param span which organisations, all of them where it is left out
 */
export function heatTable(
  view: GroupView,
  register: Register | null,
  year: number,
  isShown: IsShown,
  { from, count }: { readonly from: number; readonly count: number } = { from: 0, count: Infinity },
): HeatTable | null {
  const found = view.years.find((one) => one.year === year);
  if (found === undefined) return null;
  const order = new Map((register?.organisations ?? []).map(({ id }, at) => [id, at]));
  const place = (id: string): number => order.get(id) ?? order.size;
  const all = [...found.counted].sort((a, b) => place(a.organisation) - place(b.organisation));
  const counted = all.slice(from, from + count);
  const { organisationMean } = found.maturity;
  return {
    year,
    all: all.length,
    organisations: counted.map(({ organisation, name }) => ({ id: organisation, name })),
    rows: view.instrument.dimensions.flatMap((dimension) =>
      dimension.factors.flatMap((factor) =>
        factor.principles.map(({ id, label }) => {
          const group = findGroupNode(organisationMean, id);
          return {
            id,
            label,
            factor: factor.label,
            dimension: dimension.label,
            group: {
              value: group?.value ?? null,
              n: group?.n ?? 0,
              masked: false,
              organisations: group?.organisations ?? 0,
              address: group?.value == null ? null : numberAddress.group(year, 'organisation', id),
            },
            cells: counted.map((one): HeatCell => {
              const own = findOwnNode(one, id);
              if (own === undefined || own.value === null) return NOTHING;
              if (!isShown(one.fingerprint, id)) return { ...NOTHING, masked: true };
              const address = numberAddress.own(one.fingerprint, id);
              return { value: own.value, n: own.n, masked: false, address };
            }),
          };
        }),
      ),
    ),
  };
}

const NOTHING: HeatCell = { value: null, n: null, masked: false, address: null };
