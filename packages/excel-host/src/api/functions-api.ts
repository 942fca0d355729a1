import { serialOf } from '../cells/date-serial.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject } from '../wire/api-object.ts';

/** What a worksheet function gave. Docs: learn.microsoft.com/javascript/api/excel/excel.functionresult */
const functionResultApi = ApiObject.of<{ readonly value: unknown }>({
  name: 'FunctionResult',
  properties: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
});

/**
 * `Excel.Functions`: of Excel's functions only DATE, by which the 1904 system shows itself: there is no
 * calculation engine. Docs: learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1)
 */
export const functionsApi = ApiObject.of<WorkbookModel>({
  name: 'Functions',
  methods: {
    Date: (workbook, args) => {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      return functionResultApi({ value: serialOf(year, month, day, workbook.system1904) });
    },
  },
});
