import { notUndoable } from '../model/undo-support.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';

/** `Excel.WorkbookProtection`: which sheets there are. Docs: learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const workbookProtectionApi = ApiObject.of<WorkbookModel>({
  name: 'WorkbookProtection',
  properties: { Protected: { get: (workbook) => workbook.isStructureProtected } },
  methods: {
    Protect: (workbook, args) => {
      if (workbook.isStructureProtected) throw new HostError('AccessDenied', 'protected already');
      workbook.isStructureProtected = true;
      workbook.structurePassword = args.textOr(0, null);
      notUndoable(workbook, 'WorkbookProtection.protect');
    },
    Unprotect: (workbook, args) => {
      if (workbook.structurePassword !== null && workbook.structurePassword !== args.textOr(0, null)) {
        throw new HostError('AccessDenied', 'wrong password');
      }
      workbook.isStructureProtected = false;
      workbook.structurePassword = null;
      notUndoable(workbook, 'WorkbookProtection.unprotect');
    },
  },
});
