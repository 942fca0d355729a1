import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject } from '../wire/api-object.ts';
import { givenBoolean, givenWord } from './given.ts';

/** Docs: learn.microsoft.com/javascript/api/excel/excel.numberformatinfo. Swedish Excel on a Swedish system. */
const numberFormatInfoApi = ApiObject.of<WorkbookModel>({
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: () => ',' },
    NumberGroupSeparator: { get: () => '\u00a0' },
  },
});

const cultureInfoApi = ApiObject.of<WorkbookModel>({
  name: 'CultureInfo',
  properties: { Name: { get: () => 'sv-SE' } },
  children: { NumberFormat: numberFormatInfoApi },
});

/** `Excel.Runtime`. Docs: learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtimeApi = ApiObject.of<WorkbookModel>({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (workbook) => workbook.events.enabled,
      set: (workbook, value) => {
        workbook.events.enabled = givenBoolean(value);
      },
    },
  },
});

/** `Excel.Application`. Docs: learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationApi = ApiObject.of<WorkbookModel>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = givenWord(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => ',' },
    ThousandsSeparator: { get: () => '\u00a0' },
    UseSystemSeparators: { get: () => true },
  },
  children: { CultureInfo: cultureInfoApi },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: (workbook, args) => workbookCreatedApi({ workbook, base64: args.textOr(0, null) }),
  },
});

interface CreatedTarget {
  readonly workbook: WorkbookModel;
  readonly base64: string | null;
}

/** A workbook that is to be opened in a window of its own. Docs: learn.microsoft.com/javascript/api/excel/excel.workbookcreated */
const workbookCreatedApi = ApiObject.of<CreatedTarget>({
  name: 'WorkbookCreated',
  id: { name: 'Id', of: () => 'created' },
  properties: { Id: { get: () => 'created' } },
  methods: {
    Open: ({ workbook, base64 }) => {
      workbook.opened.push(base64);
    },
  },
});
