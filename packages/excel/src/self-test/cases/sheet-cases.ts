import { text } from '@nylage/core/text';
import { refusalCode, type ScratchRoom } from '../scratch-room.ts';
import { NotPossibleHere, type SelfTestCase } from '../self-test-case.ts';
import { SHEET_DELETED, SHEETS_DELETED } from './shared.ts';

/** What sheets do: names, deletion, hiding, protection. */
export const sheetCases: readonly SelfTestCase[] = [
  {
    id: 'null-object-used',
    tries: text(
      'Sätter en egenskap hos en tabell som inte finns, och anropar den.',
      'Sets a property of a table that does not exist, and calls it.',
    ),
    expects: text(
      'Att sätta något hos ett tomt objekt, eller anropa det, är `InvalidReference`.',
      'Setting or calling something on a null object is `InvalidReference`.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ set: 'InvalidReference', called: 'InvalidReference' }),
    run: async (room) => ({
      set: await room.attempt((sheet) => {
        missingTable(sheet).showTotals = true;
      }),
      called: await room.attempt((sheet) => {
        missingTable(sheet).clearFilters();
      }),
    }),
  },
  {
    id: 'range-of-deleted-sheet',
    tries: text(
      'Behåller ett område, tar bort bladet och läser sedan området och bladet.',
      'Keeps a range, deletes its sheet, and then reads the range and the sheet.',
    ),
    expects: text(
      'Ett område som behållits när bladet togs bort är `InvalidReference`; bladet självt `ItemNotFound`.',
      'A range kept while its sheet was deleted is `InvalidReference`; the sheet itself `ItemNotFound`.',
    ),
    cleansUp: SHEETS_DELETED,
    expected: () => ({ range: 'InvalidReference', sheet: 'ItemNotFound' }),
    run: async (room) => {
      const { id } = await room.addSheet();
      return await room.job(async (job) => {
        const sheet = job.context.workbook.worksheets.getItem(id);
        const range = sheet.getRange('A1');
        range.load('values');
        await job.trip();
        await job.write(() => sheet.delete());
        const codeOf = async (ask: () => void): Promise<string> => {
          try {
            ask();
            await job.trip();
            return 'done';
          } catch (error) {
            return refusalCode(error);
          }
        };
        return {
          range: await codeOf(() => range.load('values')),
          sheet: await codeOf(() => job.context.workbook.worksheets.getItem(id).load('name')),
        };
      });
    },
  },
  {
    id: 'sheet-name-taken',
    tries: text('Lägger till ett blad med ett namn som finns.', 'Adds a sheet with a name that exists.'),
    expects: text(
      'Ett andra blad med samma namn är `ItemAlreadyExists`.',
      'A second sheet of a name is `ItemAlreadyExists`.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ added: 'ItemAlreadyExists' }),
    run: async (room) => {
      const name = await room.run((sheet) => {
        sheet.load('name');
        return () => sheet.name;
      });
      return { added: await room.attempt((_, { workbook }) => void workbook.worksheets.add(name)) };
    },
  },
  {
    id: 'last-visible-sheet',
    tries: text(
      'Döljer och tar bort det enda blad som syns. Bara i en arbetsbok med ett tomt blad, som döljs så länge.',
      'Hides and deletes the only sheet in sight. Only in a workbook of one empty sheet, which is hidden meanwhile.',
    ),
    expects: text(
      'Att ta bort eller dölja det sista synliga bladet är `InvalidOperation`.',
      'Deleting or hiding the last visible sheet is `InvalidOperation`.',
    ),
    cleansUp: text(
      'Det tomma bladet visas igen, och kladdbladet tas bort.',
      'The empty sheet is shown again, and the scratch sheet is deleted.',
    ),
    expected: () => ({ hidden: 'InvalidOperation', deleted: 'InvalidOperation' }),
    run: async (room) => {
      const empty = await onlyEmptySheet(room);
      const show = (visibility: 'Hidden' | 'Visible') =>
        room.run((_, { workbook }) => {
          workbook.worksheets.getItem(empty).visibility = visibility;
          return () => null;
        });
      await show('Hidden');
      try {
        return {
          hidden: await room.attempt((sheet) => {
            sheet.visibility = 'Hidden';
          }),
          deleted: await room.attempt((sheet) => sheet.delete()),
        };
      } finally {
        await show('Visible');
      }
    },
  },
  {
    id: 'hidden-sheet-activated',
    tries: text(
      'Döljer kladdbladet, visar det framför de andra och markerar en cell i det.',
      'Hides the scratch sheet, brings it forward and selects a cell on it.',
    ),
    expects: text(
      'Att visa ett dolt blad framför de andra är `InvalidOperation`, att markera i det `InvalidSelection`.',
      'Activating a hidden sheet is `InvalidOperation`, selecting on it `InvalidSelection`.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ activated: 'InvalidOperation', selected: 'InvalidSelection' }),
    run: async (room) => {
      await room.run((sheet) => {
        sheet.visibility = 'Hidden';
        return () => null;
      });
      return {
        activated: await room.attempt((sheet) => sheet.activate()),
        selected: await room.attempt((sheet) => sheet.getRange('A1').select()),
      };
    },
  },
  {
    id: 'protected-sheet',
    tries: text(
      'Skyddar kladdbladet och skriver sedan ett värde, ett format, en regel, en tabell och ett diagram.',
      'Protects the scratch sheet and then writes a value, a format, a rule, a table and a chart.',
    ),
    expects: text(
      'Att skriva i låsta celler, och format, regler, tabeller och diagram på ett skyddat blad, är `AccessDenied`.',
      'Writes to locked cells, and formats, rules, tables and charts on a protected sheet, are `AccessDenied`.',
    ),
    cleansUp: text(
      'Skyddet tas bort, och kladdbladet med det.',
      'The protection is lifted, and the scratch sheet deleted.',
    ),
    expected: () => ({
      value: 'AccessDenied',
      format: 'AccessDenied',
      rule: 'AccessDenied',
      table: 'AccessDenied',
      chart: 'AccessDenied',
    }),
    run: async (room) => {
      await room.run((sheet) => {
        sheet.getRange('A1:B1').values = [['a', 'b']];
        sheet.protection.protect();
        return () => null;
      });
      const seen = {
        value: await room.attempt((sheet) => {
          sheet.getRange('A2').values = [[1]];
        }),
        format: await room.attempt((sheet) => {
          sheet.getRange('A2').format.fill.color = '#FFFF00';
        }),
        rule: await room.attempt((sheet) => void sheet.getRange('A2').conditionalFormats.add('Custom')),
        table: await room.attempt((sheet) => void sheet.tables.add('A1:B2', true)),
        chart: await room.attempt(
          (sheet) => void sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns'),
        ),
      };
      await room.run((sheet) => {
        sheet.protection.unprotect();
        return () => null;
      });
      return seen;
    },
  },
];

function missingTable(sheet: Excel.Worksheet): Excel.Table {
  return sheet.tables.getItemOrNullObject('NylageFinnsInte');
}

/** The id of the workbook's only visible sheet beside ours, where nothing at all is in it. */
async function onlyEmptySheet(room: ScratchRoom): Promise<string> {
  const sheets = await room.job(async (job) => {
    const { worksheets } = job.context.workbook;
    worksheets.load('items/id,items/visibility');
    await job.trip();
    const others = worksheets.items.filter(
      ({ id, visibility }) => visibility === 'Visible' && !room.sheets.includes(id),
    );
    const asked = others.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      const charts = sheet.charts;
      charts.load('items/id');
      return { id: sheet.id, used, charts };
    });
    await job.trip();
    return asked.map(({ id, used, charts }) => ({
      id,
      isEmpty: used.isNullObject && charts.items.length === 0,
    }));
  });
  const [only] = sheets;
  if (sheets.length !== 1 || only === undefined || !only.isEmpty)
    throw new NotPossibleHere(
      text(
        'Det kräver en ny, tom arbetsbok: här finns blad som vi inte rör.',
        'That takes a new, empty workbook: here are sheets that we leave alone.',
      ),
    );
  return only.id;
}
