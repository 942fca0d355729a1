import { exampleInstrument } from '@nylage/core/instrument';
import { buildExample, type Change, example } from '@nylage/core/rules';
import { trialId } from '@nylage/core/scoring';
import { workbookContract } from '@nylage/core/workbook';
import type { Explained, ExplainedRow, ScoreItem } from '@nylage/ui/model';
import { describe, expect, it } from 'vitest';
import { PaneEngine } from './pane-engine.ts';
import type { CheckedState } from './pane-state.ts';
import { FakeWorkbook } from './testing/fake-workbook.ts';

const contract = workbookContract(exampleInstrument);

function opened(...changes: readonly Change[]) {
  const workbook = new FakeWorkbook(buildExample(example('prov', ...changes), contract));
  return { engine: new PaneEngine(workbook, { now: () => new Date(2026, 2, 31, 14, 5) }) };
}

function checked(engine: PaneEngine): CheckedState {
  const { check } = engine.store.get();
  if (check.kind !== 'checked') throw new Error(`the check is ${check.kind}`);
  return check;
}

/** A target point for the portfolio, set by the organisation's own *Mål*. */
const targetRows: readonly Change[] = ['Innovation', 'Extern nytta'].map((measure, at) => ({
  kind: 'add-row',
  sheet: 'targets',
  values: {
    concerns: 'Kommunkoncernen',
    measure,
    year: 2025,
    target: 30 + 20 * at,
    unit: '%',
    argument: 'Beslutat',
  },
}));

/** What opens each number of a tree. */
function numbersOf({ opens, opensCount, opensSpread, children }: ScoreItem): string[] {
  return [...[opens, opensCount, opensSpread].filter((id) => id !== null), ...children.flatMap(numbersOf)];
}

/** Whether a number leads to cells: in its own terms, or in what they open. */
async function reachesCells(engine: PaneEngine, { rows }: Explained): Promise<boolean> {
  const below = async (row: ExplainedRow): Promise<boolean> => {
    if (row.place !== null) return true;
    for (const inner of row.rows) if (await below(inner)) return true;
    if (row.opens === null) return false;
    const made = (await engine.explain(row.opens)) ?? [];
    for (const one of made) if (!(await reachesCells(engine, one))) return false;
    return made.length > 0;
  };
  // What has no value has nothing to lead to.
  const valued = rows.filter(({ value }) => value !== null);
  for (const row of valued) if (!(await below(row))) return false;
  return valued.length > 0;
}

describe('how the numbers of the pane were counted', () => {
  it('opens every number of the score and the portfolio pages down to cells', async () => {
    const { engine } = opened({ kind: 'fact', key: 'outsideControl', value: 'P02; P05' }, ...targetRows);
    await engine.check();
    const { item, initiatives } = checked(engine);
    const put = initiatives.find(({ standing }) => standing === 'whatIf')?.row ?? -1;
    const tried = trialId({ put: new Set([put]), taken: new Set() });
    const numbers = [
      ...[item.maturity, item.withinControl, item.outsideControl].flatMap(numbersOf),
      ...['portfolio', 'portfolio:spread', 'portfolio:coverage', 'portfolio:share', `portfolio:${tried}`],
      ...Object.keys(item.portfolio.cells ?? {}).map((key) => `portfolio:corner:${key}`),
      ...item.portfolio.alternatives.flatMap(({ weight }) => [
        `portfolio:weight:${weight}`,
        `portfolio:counted:${weight}`,
      ]),
      ...['distance', `distance:${tried}`, 'target:2025'],
    ];
    expect(numbers.length).toBeGreaterThan(200);
    for (const id of numbers) {
      const made = (await engine.explain(id)) ?? [];
      expect(made.length, id).toBeGreaterThan(0);
      for (const one of made) expect(await reachesCells(engine, one), `${id} ${one.label.sv}`).toBe(true);
    }
  });

  it('explains a respondent count and a spread as the numbers that are shown', async () => {
    const { engine } = opened();
    await engine.check();
    const { maturity } = checked(engine).item;
    const [count] = (await engine.explain(maturity.opensCount ?? '')) ?? [];
    expect([count?.value, count?.unit]).toEqual([maturity.n, 'count']);
    const [spread] = (await engine.explain(maturity.opensSpread ?? '')) ?? [];
    expect(spread?.value).toBeCloseTo(maturity.sd ?? Number.NaN, 10);
  });
});
