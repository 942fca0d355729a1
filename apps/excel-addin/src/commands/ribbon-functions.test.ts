import { exampleInstrument } from '@nylage/core/instrument';
import { buildExample, example } from '@nylage/core/rules';
import { workbookContract } from '@nylage/core/workbook';
import { ExcelFailure } from '@nylage/excel';
import { describe, expect, it } from 'vitest';
import { keptTrouble } from '../engine/kept-trouble.ts';
import { PaneEngine } from '../engine/pane-engine.ts';
import { FakeWorkbook } from '../engine/testing/fake-workbook.ts';
import { keptMemory } from '../engine/testing/kept-memory.ts';
import { RIBBON_FUNCTIONS } from '../ribbon-contract.ts';
import { ribbonFunctions } from './ribbon-functions.ts';

function ribbon() {
  const contract = workbookContract(exampleInstrument);
  const workbook = new FakeWorkbook(buildExample(example('prov'), contract));
  const memory = keptMemory();
  let completed = 0;
  const functions = ribbonFunctions({
    engine: () => new PaneEngine(workbook, { now: () => new Date(2026, 2, 31) }),
    memory,
    language: 'sv',
  });
  const event = { completed: () => void completed++ };
  return { workbook, memory, functions, event, completed: () => completed };
}

describe('the ribbon’s functions', () => {
  it('are those that the manifest names, and each says when it is done', async () => {
    const { functions, event, workbook, completed } = ribbon();
    expect(Object.keys(functions)).toEqual([...RIBBON_FUNCTIONS]);
    await functions.markCells(event);
    await functions.writeResults(event);
    expect([workbook.marked !== null, workbook.written?.language]).toEqual([true, 'sv']);
    await functions.removeOurs(event);
    expect([workbook.marked, workbook.written]).toEqual([null, null]);
    expect(completed()).toBe(3);
  });

  it('work once when pressed twice', async () => {
    const { functions, event, workbook, completed } = ribbon();
    await Promise.all([functions.writeResults(event), functions.writeResults(event)]);
    expect(workbook.calls.filter((call) => call === 'writeResults')).toHaveLength(1);
    expect(completed()).toBe(2);
  });

  it('keep what went wrong for the pane to say', async () => {
    const { functions, event, workbook, memory, completed } = ribbon();
    workbook.failure = { call: 'writeResults', failure: new ExcelFailure('cell-edit-mode') };
    await functions.writeResults(event);
    expect(keptTrouble(memory)?.sv).toMatch(/Tryck Enter i cellen/);
    expect(keptTrouble(memory)).toBeNull();
    expect(completed()).toBe(1);
  });
});
