import { ExcelHost, type HostAnswer, WorkbookModel } from '@nylage/excel-host';
import { type AnsweringHost, connectOfficeClient } from '@nylage/excel-host/node';
import { describe, expect, it } from 'vitest';
import { exampleGrid } from '../testing/example-workbook.ts';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { officeHost } from '../testing/open-in-host.ts';
import { workbookState } from '../testing/workbook-state.ts';
import {
  type CaseOutcome,
  type CaseResult,
  runSelfTest,
  type SelfTestHost,
  type SelfTestRun,
  type SelfTestSettings,
  selfTestCases,
  selfTestReport,
} from './index.ts';

const about: SelfTestHost = {
  program: 'excel',
  platform: 'excel-host',
  version: '16.0.15407',
  displayLanguage: 'sv-SE',
  apiSets: { ExcelApi: '1.13' },
};

/** A workbook in which every case can be tried: one empty sheet. */
function emptyWorkbook(): WorkbookModel {
  const model = new WorkbookModel('Arbetsbok1.xlsx');
  model.appendSheet('Blad1');
  return model;
}

interface Bench {
  readonly host: ExcelHost;
  /** To its end, with nothing left behind. */
  run(settings?: Partial<SelfTestSettings>): Promise<readonly CaseResult[]>;
  runHowever(settings?: Partial<SelfTestSettings>): Promise<SelfTestRun>;
}

/** The suite beside a host; `between` stands between the host and Microsoft's client. */
function bench(model = emptyWorkbook(), between: (host: ExcelHost) => AnsweringHost = (host) => host): Bench {
  const host = new ExcelHost(model);
  const office = officeHost(connectOfficeClient(between(host)));
  const runHowever: Bench['runHowever'] = (settings = {}) =>
    runSelfTest(office, {
      about,
      pause: () => host.eventsDelivered(),
      cutConnection: () => {
        host.faults.disconnected = true;
        return () => {
          host.faults.disconnected = false;
        };
      },
      ...settings,
    });
  return {
    host,
    runHowever,
    run: async (settings) => {
      const { results, leftBehind, stopped } = await runHowever(settings);
      expect([leftBehind, stopped]).toEqual([0, null]);
      return results;
    },
  };
}

const outcomes = (results: readonly CaseResult[]) => results.map(({ id, outcome }) => [id, outcome]);

describe('the contract suite on excel-host', () => {
  it('passes in every case, in an empty workbook of a Swedish Excel', async () => {
    const { host, run } = bench();
    const before = workbookState(host.workbook);
    const results = await run();
    expect(outcomes(results)).toEqual(selfTestCases.map(({ id }) => [id, { kind: 'passed' }]));
    expect(workbookState(host.workbook)).toEqual(before);
    expect(host.referenceCount).toBe(0);
    expect(host.unknownMembers).toEqual([]);
  });

  it('leaves a filled workbook as it was, and says what it cannot try there', async () => {
    const { host, run } = bench(modelFromGrid(exampleGrid()));
    host.workbook.activeSheet = host.workbook.sheets[2] ?? null;
    const before = workbookState(host.workbook);
    const told: CaseResult[] = [];
    const results = await run({ onResult: (result) => told.push(result) });
    expect(told).toEqual(results);
    expect(results.filter(({ outcome }) => outcome.kind !== 'passed')).toEqual([
      {
        id: 'last-visible-sheet',
        outcome: {
          kind: 'not-possible',
          reason: expect.objectContaining({ en: expect.stringContaining('empty workbook') }) as unknown,
        },
      },
    ]);
    expect(workbookState(host.workbook)).toEqual(before);
    expect(host.workbook.activeSheet).toBe(host.workbook.sheets[2]);
  });

  it('cannot try names in an English Excel, nor cut a person’s connection', async () => {
    const host = new ExcelHost(emptyWorkbook());
    const { results } = await runSelfTest(officeHost(connectOfficeClient(host)), {
      about: { ...about, displayLanguage: 'en-US' },
      pause: () => host.eventsDelivered(),
    });
    expect(results.filter(({ outcome }) => outcome.kind !== 'passed').map(({ id }) => id)).toEqual([
      'header-cells',
      'default-names',
      'lost-connection',
    ]);
  });

  it('stops when it is called off, and deletes what it has added', async () => {
    const { host, runHowever } = bench();
    const before = workbookState(host.workbook);
    const stop = new AbortController();
    const progress: unknown[] = [];
    const told: string[] = [];
    const { results, leftBehind, stopped } = await runHowever({
      signal: stop.signal,
      onProgress: (one) => progress.push(one),
      onResult: ({ id }) => {
        told.push(id);
        if (told.length === 3) stop.abort();
      },
    });
    expect([stopped?.code, leftBehind]).toEqual(['cancelled', 0]);
    expect(results.map(({ id }) => id)).toEqual(told);
    expect(told).toEqual(selfTestCases.slice(0, 3).map(({ id }) => id));
    expect(progress).toEqual([0, 1, 2, 3].map((done) => ({ done, all: selfTestCases.length })));
    expect(workbookState(host.workbook)).toEqual(before);
  });

  it('clears what a run that broke off has left, and nothing of the same name', async () => {
    const { host, run } = bench();
    host.user.addSheet('Nyläge Självtest');
    const before = workbookState(host.workbook);
    host.workbook.appendSheet('Nyläge Självtest (2)').customProperties.set('nylage.self-test', 'scratch');
    await run({ cases: selfTestCases.slice(0, 1) });
    expect(workbookState(host.workbook)).toEqual(before);
  });

  it('does not begin where sheets cannot be added', async () => {
    const { host, runHowever } = bench();
    host.workbook.isStructureProtected = true;
    const { results, stopped } = await runHowever();
    expect([results, stopped?.code]).toEqual([[], 'workbook-protected']);
    expect(host.workbook.sheets).toHaveLength(1);
  });

  it('says how many scratch sheets are left when Excel goes away, and clears them the next time', async () => {
    const { host, runHowever, run } = bench();
    const before = workbookState(host.workbook);
    const { results, leftBehind, stopped } = await runHowever({
      onResult: ({ id }) => {
        if (id === 'sheet-name-taken') host.faults.disconnected = true;
      },
    });
    expect(results).toHaveLength(3);
    expect([leftBehind, stopped?.code]).toEqual([1, 'connection-lost']);
    expect(host.workbook.sheets).toHaveLength(2);
    host.faults.disconnected = false;
    await run({ cases: [] });
    expect(workbookState(host.workbook)).toEqual(before);
  });
});

/**
 * An Excel that is otherwise in one thing, by case: what its answers say instead. A case that does not turn red
 * there tests nothing.
 */
const OTHERWISE: Readonly<Record<string, readonly [said: RegExp, instead: string]>> = {
  'null-object-used': [/"Code":"InvalidReference"/g, '"Code":"ItemNotFound"'],
  'range-of-deleted-sheet': [/"Code":"InvalidReference"/g, '"Code":"ItemNotFound"'],
  'sheet-name-taken': [/"Code":"ItemAlreadyExists"/g, '"Code":"InvalidArgument"'],
  'last-visible-sheet': [/"Code":"InvalidOperation"/g, '"Code":"GeneralException"'],
  'hidden-sheet-activated': [/"Code":"InvalidSelection"/g, '"Code":"GeneralException"'],
  'protected-sheet': [/"Code":"AccessDenied"/g, '"Code":"GeneralException"'],
  'merged-cell-written': [/\[\[1,""\],\["",""\]\]/g, '[[1,2],[3,4]]'],
  'half-a-write': [/"Values":\[\["",""\]\]/g, '"Values":[[1,""]]'],
  'text-format-keeps': [/"Values":\[\["=1\+1"\]\]/g, '"Values":[[2]]'],
  'text-format-apostrophe': [/"Values":\[\["'12"\]\]/g, '"Values":[["12"]]'],
  'fifteen-digits': [/1234567890\.12346/g, '1234567890.1234567'],
  'format-by-entry': [/"#,##0"/g, '"General"'],
  'special-cells-areas': [/!A1:B2"/g, '!A1:A2"'],
  'used-range-looks': [/!A1:C5"/g, '!A1"'],
  'link-look': [/"Underline":"Single"/g, '"Underline":"None"'],
  'clear-keeps-rules': [/"Type":"List"/g, '"Type":"None"'],
  'header-cells': [/Kolumn2/g, 'Kolumn1'],
  'default-names': [/"Tabell1"/g, '"Table1"'],
  'table-of-one-row': [/"RowCount":2/g, '"RowCount":1'],
  'rows-through-table': [/"RowCount":4/g, '"RowCount":3'],
};

function answering(host: ExcelHost, change: (body: string) => string): AnsweringHost {
  return {
    apiSet: host.apiSet,
    listen: (listener) => host.listen(listener),
    answer: async (request, waits): Promise<HostAnswer> => {
      const answer = await host.answer(request, waits);
      return answer.ok ? { ok: true, body: change(answer.body) } : answer;
    },
  };
}

async function outcomeOf({ run }: Bench, id: string): Promise<CaseOutcome | undefined> {
  const results = await run({ cases: selfTestCases.filter((one) => one.id === id) });
  return results[0]?.outcome;
}

describe('a host that behaves otherwise', () => {
  const elsewhere = ['one-event-per-write', 'lost-connection'];

  it.each(selfTestCases.map(({ id }) => id).filter((id) => !elsewhere.includes(id)))(
    'turns %s red, and is left clean',
    async (id) => {
      const [said, instead] = OTHERWISE[id] ?? [];
      if (said === undefined || instead === undefined) throw new Error(`nothing is otherwise in ${id}`);
      const one = bench(emptyWorkbook(), (host) => answering(host, (body) => body.replaceAll(said, instead)));
      const before = workbookState(one.host.workbook);
      const outcome = await outcomeOf(one, id);
      expect(outcome).toMatchObject({ kind: 'failed' });
      if (outcome?.kind === 'failed') expect(outcome.found).not.toHaveProperty('stopped');
      expect(workbookState(one.host.workbook)).toEqual(before);
    },
  );

  it('turns one-event-per-write red where each write is told twice', async () => {
    const one = bench(emptyWorkbook(), (host) => ({
      apiSet: host.apiSet,
      answer: (request, waits) => host.answer(request, waits),
      listen: (listener) => host.listen((events) => listener([...events, ...events])),
    }));
    expect(await outcomeOf(one, 'one-event-per-write')).toMatchObject({
      kind: 'failed',
      found: { told: ['sheet A2', 'sheet A2', 'sheet D1', 'sheet D1', 'table A2', 'table A2'] },
    });
  });

  it('turns lost-connection red where something was done all the same', async () => {
    const one = bench();
    const results = await one.run({
      cases: selfTestCases.filter(({ id }) => id === 'lost-connection'),
      cutConnection: () => {
        one.host.faults.failAfter(1);
        return () => undefined;
      },
    });
    expect(results[0]?.outcome).toMatchObject({ kind: 'failed', found: { outcome: 'GeneralException' } });
  });

  it('turns a case red that breaks off, by its code and without its message', async () => {
    const one = bench(emptyWorkbook(), (host) => ({
      apiSet: host.apiSet,
      listen: (listener) => host.listen(listener),
      answer: (request, waits) =>
        request.includes('1234567890.1234567')
          ? Promise.resolve({ ok: false, status: 500, code: 'GeneralException', message: 'Blad1 är trasigt' })
          : host.answer(request, waits),
    }));
    const before = workbookState(one.host.workbook);
    expect(await outcomeOf(one, 'fifteen-digits')).toEqual({
      kind: 'failed',
      expected: { value: 1234567890.12346 },
      found: { stopped: 'GeneralException' },
    });
    expect(workbookState(one.host.workbook)).toEqual(before);
  });
});

describe('the result file', () => {
  it('says what Excel it was, and of each case what came of it', async () => {
    const { run } = bench(emptyWorkbook(), (host) =>
      answering(host, (body) => body.replaceAll('"RowCount":2', '"RowCount":1')),
    );
    const results = await run({ cases: selfTestCases.filter(({ id }) => /^table-of|^link/.test(id)) });
    const report = selfTestReport(about, results, '2026-03-31T12:05:00.000Z');
    expect(report.host).toEqual(about);
    expect(report.cases.map(({ id }) => id)).toEqual(selfTestCases.map(({ id }) => id));
    expect(report.cases.filter(({ outcome }) => outcome !== 'not-run')).toEqual([
      {
        id: 'link-look',
        expects: 'A link makes its cell blue and underlined.',
        expected: { underline: 'Single', isBlue: true },
        outcome: 'passed',
      },
      {
        id: 'table-of-one-row',
        expects: 'A table of a header row only gets a row of its own.',
        expected: { rows: 2 },
        outcome: 'failed',
        found: { rows: 1 },
      },
    ]);
  });

  it('says of the sandbox that it is not Excel, whatever the client calls it', () => {
    const sandbox: SelfTestHost = { ...about, program: 'sandbox', platform: 'OfficeOnline' };
    const { host } = selfTestReport(sandbox, [], '2022-12-01T09:30:00.000Z');
    expect(host).toMatchObject({ program: 'sandbox', platform: 'Nyläge sandbox, not Excel' });
    expect(selfTestReport(about, [], '2022-12-01T09:30:00.000Z').host.platform).toBe('excel-host');
  });
});
