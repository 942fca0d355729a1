import type { SampleResult } from '../model/model.ts';
import type { Change, Fault } from './fault.ts';
import type { FaultSite } from './fault-site.ts';

function withResult(at: number, given: Partial<SampleResult>): Change {
  return (workbook) => ({
    ...workbook,
    results: workbook.results.map((one, index) => (index === at ? { ...one, ...given } : one)),
  });
}

/** A row of results on the sample's own instrument, below the total. */
function claimFactor(site: FaultSite): number | null {
  const rows = site.workbook.results.flatMap(({ node, level }, at) =>
    node !== null && level === 'factor' ? [at] : [],
  );
  return rows.length === 0 || !site.claimSheet('maturityResults') ? null : site.random.pick(rows);
}

/** What goes wrong in *Mognadsresultat*. */
export const resultsFaults: readonly Fault[] = [
  {
    id: 'result-twice',
    rule: 'result-is-given-once',
    blocks: true,
    alone: true,
    plant: (site) => {
      const at = claimFactor(site);
      const row = at === null ? undefined : site.workbook.results[at];
      if (row === undefined) return null;
      const again = { ...row, value: row.value + 1 };
      return {
        at: { sheet: 'maturityResults', row: site.workbook.results.length, column: 'name' },
        written: (workbook) => ({ ...workbook, results: [...workbook.results, again] }),
        // With as many respondents, the higher of the two holds.
        read: (workbook) => ({
          ...workbook,
          results: workbook.results.filter((_, index) => index !== at),
        }),
      };
    },
  },
  {
    id: 'result-of-unknown-name',
    rule: 'result-name-is-in-instrument',
    blocks: true,
    alone: true,
    plant: (site) => {
      const at = claimFactor(site);
      if (at === null) return null;
      return {
        at: { sheet: 'maturityResults', row: at, column: 'name' },
        written: withResult(at, { name: 'Hållbarhet', node: null }),
      };
    },
  },
  {
    id: 'result-of-another-year',
    rule: 'result-is-for-the-year',
    blocks: false,
    alone: true,
    plant: (site) => {
      const at = claimFactor(site);
      if (at === null) return null;
      return {
        at: { sheet: 'maturityResults', row: at, column: 'year' },
        written: withResult(at, { year: site.workbook.year - 1 }),
      };
    },
  },
];
