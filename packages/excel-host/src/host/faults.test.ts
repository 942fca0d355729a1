import { beforeEach, describe, expect, it } from 'vitest';
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

  it('waiting for the user to leave the cell goes on when he has', async () => {
    const waiting = excel.host.answer('{"Actions":[],"ObjectPaths":{}}', true);
    expect(await waiting).toMatchObject({ ok: true });
    excel.host.faults.cellEditing = true;
    let done = false;
    const later = excel.host.answer('{"Actions":[],"ObjectPaths":{}}', true).then(() => {
      done = true;
    });
    await Promise.resolve();
    expect(done).toBe(false);
    excel.host.faults.leaveCell();
    await later;
    expect(done).toBe(true);
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
