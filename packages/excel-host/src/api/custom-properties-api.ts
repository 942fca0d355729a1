import type { SheetTarget } from '../model/targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { givenText } from './given.ts';

interface CustomPropertyTarget {
  readonly home: SheetTarget;
  readonly key: string;
}

/** `Excel.WorksheetCustomProperty`. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty */
const customPropertyApi = ApiObject.of<CustomPropertyTarget>({
  name: 'WorksheetCustomProperty',
  id: { name: '_Id', of: ({ key }) => key },
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ home, key }) => home.sheet.customProperties.get(key) ?? '',
      set: ({ home, key }, value) => {
        home.sheet.customProperties.set(key, givenText(value));
      },
    },
  },
  methods: {
    Delete: ({ home, key }) => {
      home.sheet.customProperties.delete(key);
    },
  },
});

/** `Excel.WorksheetCustomPropertyCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export const customPropertiesApi = ApiObject.of<SheetTarget>({
  name: 'WorksheetCustomPropertyCollection',
  items: (home) => [...home.sheet.customProperties.keys()].map((key) => customPropertyApi({ home, key })),
  indexer: (home, args) => {
    const key = args.text(0);
    if (!home.sheet.customProperties.has(key)) throw new HostError('ItemNotFound', `no property ${key}`);
    return customPropertyApi({ home, key });
  },
  methods: {
    Add: (home, args) => {
      home.sheet.customProperties.set(args.text(0), args.text(1));
      home.workbook.isDirty = true;
      return customPropertyApi({ home, key: args.text(0) });
    },
    GetCount: (home) => home.sheet.customProperties.size,
    GetItemOrNullObject: (home, args) => {
      const key = args.text(0);
      return home.sheet.customProperties.has(key) ? customPropertyApi({ home, key }) : null;
    },
  },
});
