import { beforeAll, describe, expect, it } from 'vitest';
import { BUDGET, budgetPage, MOST_BYTES, measuredActions, type PaneAction } from './excel-budget.ts';

let actions: readonly PaneAction[] = [];

beforeAll(async () => {
  actions = await measuredActions();
}, 120_000);

describe('what the pane costs in Excel', () => {
  it('excel-budget.md is what was measured (repair with npm run generate)', async () => {
    await expect(budgetPage(actions)).toMatchFileSnapshot('../../docs/excel-budget.md');
  });

  it('every call keeps to its budget of round trips, and every message to its bytes', () => {
    const over = actions.flatMap(({ name, steps }) =>
      steps.flatMap(({ call, cost }) =>
        cost.syncs <= (BUDGET[call] ?? -1) &&
        Math.max(cost.largestRequest, cost.largestResponse) <= MOST_BYTES
          ? []
          : [`${name}: ${call} ${JSON.stringify(cost)}`],
      ),
    );
    expect(over).toEqual([]);
    const calls = new Set(actions.flatMap(({ steps }) => steps.map(({ call }) => call)));
    expect([...calls].sort()).toEqual(Object.keys(BUDGET).sort());
  });

  it('the budgets are those of the issue: check 3, results 4, 500 fixes 3', () => {
    const trips = (name: string, call: string) =>
      actions.find((action) => action.name.startsWith(name))?.steps.find((step) => step.call === call)?.cost
        .syncs ?? Number.POSITIVE_INFINITY;
    expect(trips('*Kontrollera*', 'read')).toBeLessThanOrEqual(3);
    expect(trips('*Räkna ut resultatet*, the first', 'writeResults')).toBeLessThanOrEqual(4);
    expect(trips('*Räkna ut resultatet* again', 'writeResults')).toBeLessThanOrEqual(4);
    expect(trips('*Rätta alla 500*', 'apply')).toBeLessThanOrEqual(3);
  });
});
