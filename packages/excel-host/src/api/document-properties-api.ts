import { undoable } from '../model/undo-support.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import { givenText } from './given.ts';

/** `Excel.DocumentProperties`, the texts. Docs: learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export const documentPropertiesApi = ApiObject.of<WorkbookModel>({
  name: 'DocumentProperties',
  properties: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: { get: (workbook) => workbook.properties.get('lastAuthor') ?? '' },
  },
});

function text(name: string): ApiProperty<WorkbookModel> {
  return {
    get: (workbook) => workbook.properties.get(name) ?? '',
    set: (workbook, value) => {
      const before = workbook.properties.get(name);
      workbook.properties.set(name, givenText(value));
      undoable(workbook, `DocumentProperties.${name}`, () => {
        workbook.properties.set(name, before);
      });
      workbook.isDirty = true;
    },
  };
}
