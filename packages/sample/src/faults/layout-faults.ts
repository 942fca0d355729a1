import type { SampleRow } from '../model/model.ts';
import { withAbout, withRow } from './changes.ts';
import type { Change, Fault } from './fault.ts';
import type { FaultSite } from './fault-site.ts';

/** Whether the portfolio has rows enough for its layout to matter, and is nobody else's. */
function claimLayout(site: FaultSite): boolean {
  return (site.workbook.tables.portfolio?.length ?? 0) >= 4 && site.claimLayout('portfolio');
}

function claimAll(site: FaultSite): boolean {
  return (site.workbook.tables.portfolio?.length ?? 0) >= 4 && site.claimSheet('portfolio');
}

/** The first row, for faults that repeat what it says. */
function claimFirst(site: FaultSite): boolean {
  return site.claimRow('portfolio', (_, at) => at === 0) !== null;
}

/** For a portfolio that is gone: what benefits say of it can then not be checked. */
function claimToLose(site: FaultSite): boolean {
  return site.claimSheet('benefits') && claimAll(site);
}

const withoutPortfolio: Change = (workbook) => ({
  ...workbook,
  tables: { ...workbook.tables, portfolio: [] },
});

/** What happens to the sheet *Portfölj* as a whole: its rows, columns, headers and formulas. */
export const layoutFaults: readonly Fault[] = [
  {
    id: 'title-above-the-header',
    rule: 'sheet-follows-the-template',
    blocks: false,
    plant: (site) =>
      claimLayout(site)
        ? {
            at: { sheet: 'portfolio' },
            edits: [
              { kind: 'insert-title', sheet: 'portfolio', text: 'Vår portfölj, utkast till ledningen' },
            ],
          }
        : null,
  },
  {
    id: 'columns-in-another-order',
    rule: 'sheet-follows-the-template',
    blocks: false,
    plant: (site) =>
      claimLayout(site)
        ? {
            at: { sheet: 'portfolio', row: 'header', column: 'name' },
            edits: [{ kind: 'move-first', sheet: 'portfolio', column: 'name' }],
          }
        : null,
  },
  {
    id: 'renamed-header',
    rule: 'required-column-is-present',
    blocks: true,
    alone: true,
    plant: (site) => {
      if (!claimAll(site)) return null;
      const at = { sheet: 'portfolio', row: 'header', column: 'motivation' } as const;
      return { at, edits: [{ kind: 'write', ...at, value: 'Motiveringar' }] };
    },
  },
  {
    id: 'header-by-another-name',
    rule: 'header-is-spelled-as-in-template',
    blocks: false,
    plant: (site) => {
      if (!claimLayout(site)) return null;
      const at = { sheet: 'portfolio', row: 'header', column: 'budget' } as const;
      return { at, edits: [{ kind: 'write', ...at, value: 'Budget' }] };
    },
  },
  {
    id: 'header-twice',
    rule: 'header-is-unique',
    blocks: true,
    plant: (site) =>
      claimLayout(site)
        ? {
            at: { sheet: 'portfolio', ownColumn: 'Timmar' },
            edits: [{ kind: 'add-column', sheet: 'portfolio', header: 'Timmar', value: 8 }],
          }
        : null,
  },
  {
    id: 'totals-row-at-the-end',
    rule: 'summary-row-is-left-out',
    blocks: false,
    plant: (site) => {
      if (!claimLayout(site)) return null;
      const rows: readonly SampleRow<'portfolio'>[] = site.workbook.tables.portfolio ?? [];
      const budget = rows.reduce((sum, row) => sum + (row.budget ?? 0), 0);
      return {
        at: { sheet: 'portfolio' },
        edits: [{ kind: 'append-row', sheet: 'portfolio', values: { id: 'Summa', budget } }],
      };
    },
  },
  {
    id: 'hidden-column',
    rule: 'hidden-columns-are-shown',
    blocks: false,
    plant: (site) =>
      claimLayout(site)
        ? {
            at: { sheet: 'portfolio', row: 'header', column: 'hours' },
            edits: [{ kind: 'hide-column', sheet: 'portfolio', column: 'hours' }],
          }
        : null,
  },
  {
    id: 'hidden-sheet',
    rule: 'hidden-sheet-is-shown',
    blocks: false,
    plant: (site) =>
      claimLayout(site)
        ? { at: { sheet: 'portfolio' }, edits: [{ kind: 'hide-sheet', sheet: 'portfolio' }] }
        : null,
  },
  {
    id: 'merged-cells',
    rule: 'data-cells-are-not-merged',
    blocks: false,
    alone: true,
    plant: (site) => {
      if (!claimAll(site)) return null;
      const at = { sheet: 'portfolio', row: 1, column: 'mayBeShared' } as const;
      return {
        at,
        edits: [{ kind: 'merge-down', ...at }],
        // Of merged cells only the first says anything.
        read: withRow('portfolio', 2, { mayBeShared: null }),
      };
    },
  },
  {
    id: 'renamed-sheet',
    rule: 'required-sheet-is-present',
    blocks: true,
    alone: true,
    plant: (site) =>
      claimToLose(site)
        ? {
            at: { sheetName: 'Portfölj' },
            edits: [{ kind: 'rename-sheet', sheet: 'portfolio', name: 'Portfölj i år' }],
            read: withoutPortfolio,
          }
        : null,
  },
  {
    id: 'no-portfolio-sheet',
    rule: 'required-sheet-is-present',
    blocks: true,
    alone: true,
    plant: (site) =>
      claimToLose(site)
        ? {
            at: { sheetName: 'Portfölj' },
            edits: [{ kind: 'remove-sheet', sheet: 'portfolio' }],
            read: withoutPortfolio,
          }
        : null,
  },
  {
    id: 'empty-portfolio',
    rule: 'portfolio-is-listed-or-declared-none',
    blocks: true,
    alone: true,
    plant: (site) => (claimToLose(site) ? { at: { sheet: 'portfolio' }, written: withoutPortfolio } : null),
  },
  {
    id: 'weighs-in-what-nobody-filled-in',
    rule: 'weight-is-of-the-chosen-kind',
    blocks: false,
    alone: true,
    plant: (site) => {
      const { about, tables } = site.workbook;
      const rows = tables.portfolio ?? [];
      const inPoint = rows.some(({ status }) => status === 'ongoing');
      if (about.weight !== 'budget' || !inPoint || !site.claimFact('weight') || !claimAll(site)) return null;
      const withoutHours: Change = (workbook) => ({
        ...workbook,
        tables: { ...workbook.tables, portfolio: rows.map((row) => ({ ...row, hours: null })) },
      });
      return {
        at: { sheet: 'about', row: 0, column: 'weight' },
        written: (workbook) => withAbout({ weight: 'hours' })(withoutHours(workbook)),
      };
    },
  },
  {
    id: 'same-id-twice',
    rule: 'id-is-unique',
    blocks: true,
    plant: (site) => {
      const rows = site.workbook.tables.portfolio ?? [];
      const used = new Set((site.workbook.tables.benefits ?? []).map(({ initiativeId }) => initiativeId));
      if (!claimFirst(site)) return null;
      const at = site.claimRow('portfolio', (row) => !used.has(row.id));
      if (at === null) return null;
      return {
        at: { sheet: 'portfolio', row: at, column: 'id' },
        written: withRow('portfolio', at, { id: rows[0]?.id ?? null }),
      };
    },
  },
  {
    id: 'same-initiative-twice',
    rule: 'initiative-is-listed-once',
    blocks: false,
    plant: (site) => {
      const rows = site.workbook.tables.portfolio ?? [];
      if (!claimFirst(site)) return null;
      const at = site.claimRow('portfolio', () => true);
      if (at === null) return null;
      return {
        at: { sheet: 'portfolio', row: at, column: 'name' },
        written: withRow('portfolio', at, { name: rows[0]?.name ?? null }),
      };
    },
  },
];
