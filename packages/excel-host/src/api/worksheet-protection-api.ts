import { sheetHappened } from '../model/happenings.ts';
import { EventKind } from '../model/host-event.ts';
import type { SheetTarget } from '../model/targets.ts';
import { notUndoable } from '../model/undo-support.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';

/** `Excel.WorksheetProtection`. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionApi = ApiObject.of<SheetTarget>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: ({ sheet, workbook }, args) => {
      // Docs: excel.worksheetprotection protect: "Fails if the worksheet has already been protected."
      if (sheet.protection !== null) throw new HostError('AccessDenied', 'protected already');
      sheet.protection = { options: args.has(0) ? args.record(0) : {}, password: args.textOr(1, null) };
      notUndoable(workbook, 'WorksheetProtection.protect');
      sheetHappened(workbook, sheet, EventKind.protectionChanged, { isProtected: true });
    },
    Unprotect: ({ sheet, workbook }, args) => {
      if (sheet.protection === null) return;
      if (sheet.protection.password !== null && sheet.protection.password !== args.textOr(0, null)) {
        throw new HostError('AccessDenied', 'wrong password');
      }
      sheet.protection = null;
      notUndoable(workbook, 'WorksheetProtection.unprotect');
      sheetHappened(workbook, sheet, EventKind.protectionChanged, { isProtected: false });
    },
  },
});
