import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;
let heard: string[];

beforeEach(async () => {
  excel = openExcel({ apiSet: '1.15' });
  heard = [];
  await excel.run((_, context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add((event) => {
      heard.push(`${event.source} ${event.triggerSource} ${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    worksheets.onAdded.add((event) => {
      heard.push(`${event.source} added`);
      return Promise.resolve();
    });
    worksheets.onDeleted.add((event) => {
      heard.push(`${event.source} deleted`);
      return Promise.resolve();
    });
    tables.onChanged.add((event) => {
      heard.push(`table ${event.address}`);
      return Promise.resolve();
    });
  });
});

async function events(): Promise<readonly string[]> {
  await excel.host.eventsDelivered();
  const [...all] = heard;
  heard.length = 0;
  return all;
}

// Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
describe('what others do is told', () => {
  it('the user types in Swedish', async () => {
    excel.host.user.type('Blad1', 'B2', '12,5');
    expect(await events()).toEqual(['Local Unknown RangeEdited B2']);
    expect(excel.sheet.cells.value(1, 1)).toBe(12.5);
  });

  it('an event leads to its cells', async () => {
    let values: unknown;
    await excel.run(async (sheet, context) => {
      sheet.name = 'Två ord';
      sheet.onChanged.add((event) =>
        excel.run(async (_, inner) => {
          const range = event.getRange(inner);
          range.load('values');
          await inner.sync();
          values = range.values;
        }),
      );
      await context.sync();
    });
    excel.host.user.paste('Två ord', 'B2', [['a', '1,5']]);
    await vi.waitFor(() => {
      expect(values).toEqual([['a', 1.5]]);
    });
  });

  it('a co-author is remote', async () => {
    excel.host.coAuthor.type('Blad1', 'B2', 'x');
    excel.host.coAuthor.addSheet('Ny');
    excel.host.coAuthor.deleteSheet('Ny');
    expect(await events()).toEqual(['Remote Unknown RangeEdited B2', 'Remote added', 'Remote deleted']);
  });

  it('our own writes are told of too, and tables tell beside sheets', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true);
      sheet.getRange('B2:C2').values = [[3, 4]];
    });
    expect(await events()).toEqual([
      'Local ThisLocalAddin RangeEdited A1:B2',
      'Local ThisLocalAddin RangeEdited B2:C2',
      'table B2',
    ]);
  });

  it('rows that come and go say so', async () => {
    excel.host.user.insertRows('Blad1', '2:3');
    excel.host.user.deleteRows('Blad1', '2:2');
    expect(await events()).toEqual(['Local Unknown RowInserted 2:3', 'Local Unknown RowDeleted 2:2']);
  });

  it('a pick from a drop-down is told of by nobody (office-js#3888)', async () => {
    excel.host.user.pick('Blad1', 'A1', 'Ja');
    expect(await events()).toEqual([]);
    expect(excel.sheet.cells.value(0, 0)).toBe('Ja');
  });

  it('events turned off are not told, and come back when turned on', async () => {
    await excel.run((sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
    });
    expect(await events()).toEqual(['Local ThisLocalAddin RangeEdited A2']);
  });

  it('a handler that was removed hears nothing', async () => {
    let count = 0;
    await excel.run(async (sheet, context) => {
      sheet.load('id');
      const handle = sheet.onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      excel.host.user.type('Blad1', 'A1', '1');
      await excel.host.eventsDelivered();
      handle.remove();
      await context.sync();
      excel.host.user.type('Blad1', 'A1', '2');
      await excel.host.eventsDelivered();
    });
    expect(count).toBe(1);
  });
});

describe('drop-downs', () => {
  beforeEach(() =>
    excel.run((sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    }),
  );

  it('refuse other texts, but not pasted ones', () => {
    expect(() => excel.host.user.type('Blad1', 'A2', 'Kanske')).toThrow();
    excel.host.user.type('Blad1', 'A2', 'Ja');
    excel.host.user.paste('Blad1', 'A3', [['Kanske']]);
    expect([1, 2].map((row) => excel.sheet.cells.value(row, 0))).toEqual(['Ja', 'Kanske']);
  });

  it('written out take 255 characters and no more', async () => {
    const failure = await excel.failure((sheet) => {
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,'.repeat(128) } };
    });
    expect(failure).toBe('InvalidArgument');
  });
});

// Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
describe('undo', () => {
  it('one sync is one record', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
    });
    expect(excel.host.workbook.undo.labels).toHaveLength(1);
    expect(excel.host.user.undo()).toBe(true);
    expect([0, 1].map((row) => excel.sheet.cells.value(row, 0))).toEqual([null, null]);
    expect(excel.host.user.undo()).toBe(false);
  });

  it('of a table gives it back with its cells', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'T';
    });
    await excel.run((sheet) => sheet.tables.getItem('T').delete());
    expect(excel.sheet.tables).toEqual([]);
    excel.host.user.undo();
    expect(excel.sheet.tables.map((table) => table.name)).toEqual(['T']);
    expect(excel.sheet.cells.value(1, 1)).toBe(2);
  });

  it.each([
    ['web', 'Worksheet.standardWidth'],
    ['desktop', 'Worksheet.name'],
  ] as const)('on %s the stack is cleared by %s only', async (platform, cleared) => {
    const other = openExcel({ platform });
    other.host.user.type('Blad1', 'A1', 'x');
    await other.run((sheet) => {
      sheet.name = 'Nytt';
      sheet.standardWidth = 12;
    });
    expect(other.host.workbook.undo.clearedBy ?? cleared).toBe(cleared);
    expect(other.host.workbook.undo.labels.join()).not.toContain('A1');
  });
});
