import { exampleInstrument } from '@nylage/core/instrument';
import { buildExample, type Change, example } from '@nylage/core/rules';
import { workbookContract } from '@nylage/core/workbook';
import { modelFromGrid, openInHost } from '@nylage/excel/testing';
import { openWorkbook, type WorkbookModel } from '@nylage/excel-host';
import { practiceWorkbook } from '@nylage/sample';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { PaneEngine } from '../../apps/excel-addin/src/engine/pane-engine.ts';
import { metered, type Step } from './metered-workbook.ts';

/** The most round trips that each call of the adapter may take (issue B where it says so, else what it is built for). */
export const BUDGET: Readonly<Record<string, number>> = {
  read: 3,
  readAgain: 3,
  writeResults: 4,
  apply: 3,
  undo: 3,
  mark: 4,
  removeOurs: 4,
  hasOurs: 2,
  setSetting: 2,
  goTo: 2,
  selection: 1,
  watch: 1,
};

/** The most bytes of one message, sent or received: half of what Excel on the web takes. */
export const MOST_BYTES = 2_500_000;

/** Something that a person does in the pane, and the calls that it makes. */
export interface PaneAction {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Everything that the pane does with a workbook, measured on excel-host from the outside of the engine. */
export async function measuredActions(): Promise<readonly PaneAction[]> {
  return [...(await practised()), ...(await fixedInHundreds())];
}

/** A workbook open in the pane, and how to note what one action costs. */
function openPane(model: WorkbookModel) {
  const { host, workbook: adapter } = openInHost(model);
  const { workbook, steps } = metered(host, adapter);
  const engine = new PaneEngine(workbook, { now: () => new Date(2026, 2, 31, 14, 5) });
  const actions: PaneAction[] = [];
  const act = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    await work();
    const { trouble } = engine.store.get();
    if (trouble !== null) throw new Error(`${name}: ${trouble.says.en}`);
    actions.push({ name, steps: steps() });
  };
  /** Something done in between, not noted. */
  const meanwhile = async (work: () => Promise<unknown>): Promise<void> => {
    await work();
    steps();
  };
  /** The problems that can be fixed, by rule. */
  const fixable = (rule?: string): readonly string[] => {
    const { check } = engine.store.get();
    if (check.kind !== 'checked') throw new Error(`the check is ${check.kind}`);
    return check.item.problems
      .filter((one) => one.fix !== null && (rule === undefined || one.rule === rule))
      .map(({ id }) => id);
  };
  const latestFix = (): string => engine.store.get().fixes[0]?.fix.id ?? '';
  return { host, engine, act, meanwhile, actions, fixable, latestFix };
}

async function practised(): Promise<readonly PaneAction[]> {
  const opened = openWorkbook(practiceWorkbook(nodeDeflate).bytes, {
    name: 'övningsbok.xlsx',
    inflate: nodeInflate,
  });
  if (!opened.ok) throw new Error('the practice workbook does not open');
  const { host, engine, act, meanwhile, actions, fixable, latestFix } = openPane(opened.workbook);
  await act('*Kontrollera*, the first time', () => engine.check());
  await act('*Kontrollera igen*', () => engine.check());
  await act('Somebody changes a cell', async () => {
    host.user.type('Portfölj', 'B3', 'Ett annat namn');
    await checkedAgain(engine);
  });
  await act('*Gå till cellen*', () => engine.goTo('Portfölj', 'C3'));
  await act('*Den markerade cellen*', () => engine.selectedCell());
  await act('*Rätta* one', () => engine.fix(fixable().slice(0, 1)));
  await act('*Ångra rättningen*', () => engine.undo(latestFix()));
  await act('*Märk cellerna i bladen*', () => engine.setMarks(true));
  await act('*Kontrollera igen* with marks', () => engine.check());
  await act('*Märk cellerna i bladen* off', () => engine.setMarks(false));
  await act('*Räkna ut resultatet*, the first time', () => engine.writeResults('sv'));
  await act('*Räkna ut resultatet* again', () => engine.writeResults('sv'));
  await meanwhile(() => engine.setMarks(true));
  await act('*Ta bort allt som Nyläge lagt till*', () => engine.removeOurs());
  await act('*Gör klart*: the approval is written', () =>
    engine.approve({ role: 'Digitaliseringschef', date: '2026-03-31', markDone: true }),
  );
  await act('*Spara utdraget*', () => engine.extract());
  await engine.close();
  if (host.unknownMembers.length > 0) throw new Error(host.unknownMembers.join(', '));
  return actions;
}

/** Resolves when what has changed has been checked again by itself. */
function checkedAgain({ store }: PaneEngine): Promise<void> {
  return new Promise((resolve) => {
    let wasStale = false;
    const stop = store.subscribe(() => {
      const { check } = store.get();
      const isStale = check.kind === 'checked' && check.isStale;
      if (wasStale && !isStale) {
        stop();
        resolve();
      }
      wasStale = isStale;
    });
  });
}

const FIXES = 500;

/** A portfolio with a budget written as text in each of so many rows. */
function textBudgets(): readonly Change[] {
  return Array.from({ length: FIXES }, (_, at) => ({
    kind: 'copy-row',
    sheet: 'portfolio',
    row: 0,
    values: { id: `PROV-${at}`, name: `Initiativ ${at}`, budget: `${at + 1} 250,5` },
  }));
}

async function fixedInHundreds(): Promise<readonly PaneAction[]> {
  const grid = buildExample(example('prov', ...textBudgets()), workbookContract(exampleInstrument));
  const { host, engine, act, actions, fixable, latestFix } = openPane(modelFromGrid(grid));
  await act(`*Kontrollera*, ${FIXES} more initiatives`, () => engine.check());
  const ids = fixable('number-is-not-text');
  if (ids.length !== FIXES) throw new Error(`${ids.length} problems can be fixed`);
  await act(`*Rätta alla ${FIXES}*`, () => engine.fix(ids));
  await act(`*Ångra rättningen* of ${FIXES}`, () => engine.undo(latestFix()));
  if (host.unknownMembers.length > 0) throw new Error(host.unknownMembers.join(', '));
  await engine.close();
  return actions;
}

/** The page: each action with its calls. */
export function budgetPage(actions: readonly PaneAction[]): string {
  const lines = [
    '# What the pane costs in Excel',
    '',
    'Measured by a test on `packages/excel-host`, through Microsoft’s own client, and made anew by `npm run generate`; the same test holds the budgets. Every round trip waits for Excel: on the web for a server. Workbook: the sandbox’s practice workbook; the last rows a portfolio of 500 more initiatives, each with its budget as text. Bytes as UTF-8; bytes and actions rounded to two digits. No single message is over 2.5 MB (Excel on the web takes 5). Not measured in Excel itself: [unverified.md](unverified.md).',
    '',
    '| In the pane | Call | Round trips | At most | Sent | Received | Actions |',
    '|---|---|--:|--:|--:|--:|--:|',
  ];
  for (const { name, steps } of actions) {
    if (steps.length === 0) lines.push(`| ${name} | nothing is asked of Excel | 0 | 0 | – | – | 0 |`);
    steps.forEach(({ call, cost }, at) => {
      const cells = [
        at === 0 ? name : '',
        `\`${call}\``,
        cost.syncs,
        BUDGET[call] ?? 'no budget',
        bytes(cost.requestBytes),
        bytes(cost.responseBytes),
        rounded(cost.actions),
      ];
      lines.push(`| ${cells.join(' | ')} |`);
    });
  }
  return `${lines.join('\n')}\n`;
}

/** Two digits: so much is true also when a word in a result has changed. */
function rounded(count: number): number {
  return Number(count.toPrecision(2));
}

/** `12 kB`. */
function bytes(count: number): string {
  return `${rounded(count / 1_000)} kB`;
}
