import type { OpenWorkbook } from '@nylage/excel';
import type { ExcelHost, WireCost } from '@nylage/excel-host';

/** One call of the adapter: its name, and what it cost on the wire. */
export interface Step {
  readonly call: string;
  readonly cost: WireCost;
}

/** The open workbook with a meter on each of its calls; `steps` gives what has been called since it was last asked. */
export function metered(
  host: ExcelHost,
  workbook: OpenWorkbook,
): { readonly workbook: OpenWorkbook; readonly steps: () => readonly Step[] } {
  let taken: Step[] = [];
  const measured = new Proxy(workbook, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        const { result, cost } = await host.measured(
          () => Reflect.apply(member, target, given) as Promise<unknown>,
        );
        taken.push({ call: name, cost });
        return result;
      };
    },
  });
  return {
    workbook: measured,
    steps: () => {
      const steps = taken;
      taken = [];
      return steps;
    },
  };
}
