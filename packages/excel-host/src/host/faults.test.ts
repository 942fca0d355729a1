import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connectOfficeClient } from '../node/office-client.ts';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(() => {
  excel = openExcel();
});

const write = (address = 'A1') =>
  excel.failure((sheet) => {
    sheet.getRange(address).values = [[1]];
  });

describe('troubles', () => {
  it('a batch that fails midway keeps what it did before', async () => {
    const failure = await excel.failure(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      excel.host.faults.failAfter(1);
      sheet.getRange('A2').values = [[2]];
      sheet.getRange('A3').values = [[3]];
    });
    expect(failure).toBe('GeneralException');
    expect([0, 1, 2].map((row) => excel.sheet.cells.value(row, 0))).toEqual([1, 2, null]);
  });

  it('typing in a cell refuses batches', async () => {
    excel.host.faults.cellEditing = true;
    expect(await write()).toBe('InvalidOperationInCellEditMode');
    excel.host.faults.leaveCell();
    expect(await write()).toBeNull();
  });

  it('a lost connection refuses requests', async () => {
    excel.host.faults.disconnected = true;
    expect(await write()).toBe('ConnectionFailure');
  });

  it('another workbook in front refuses what needs focus, not writes', async () => {
    excel.host.faults.otherWorkbookInFront = true;
    expect(await excel.failure((sheet) => sheet.activate())).toBe('GeneralException');
    expect(await excel.failure((sheet) => sheet.getRange('A1').select())).toBe('GeneralException');
    const selection = await excel.failure(
      (_, context) => void context.workbook.getSelectedRange().load('address'),
    );
    expect(selection).toBe('InvalidSelection');
    expect(await write()).toBeNull();
  });

  it('a batch that asked to wait goes on when the user leaves the cell', async () => {
    const { host, sheet } = excel;
    const client = connectOfficeClient(host);
    host.faults.cellEditing = true;
    const writing = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await host.eventsDelivered();
    expect(sheet.cells.value(0, 0)).toBeNull();
    host.faults.leaveCell();
    await writing;
    expect(sheet.cells.value(0, 0)).toBe(1);
  });

  it('latency holds every answer back', async () => {
    vi.useFakeTimers();
    try {
      excel.host.faults.latency = 200;
      let isAnswered = false;
      const answer = excel.host.answer('{"Actions":[],"ObjectPaths":{}}').then(() => {
        isAnswered = true;
      });
      await vi.advanceTimersByTimeAsync(199);
      expect(isAnswered).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await answer;
      expect(isAnswered).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('5 MB', () => {
  const row = 'x'.repeat(1000);
  const rows = (count: number) => Array.from({ length: count }, () => [row]);

  it('of request are refused on the web and written on the desktop', async () => {
    const big = (sheet: Excel.Worksheet) => {
      sheet.getRange('A1:A6000').values = rows(6000);
    };
    expect(await excel.failure(big)).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.sheet.cells.value(0, 0)).toBeNull();
    expect(await openExcel({ platform: 'desktop' }).failure(big)).toBeNull();
  });

  it('of response are refused on the web', async () => {
    for (let at = 0; at < 6000; at++) excel.sheet.cells.setContent(at, 0, row);
    expect(await excel.failure((sheet) => void sheet.getRange('A1:A6000').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });
});
