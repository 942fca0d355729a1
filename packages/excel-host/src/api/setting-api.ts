import { EventKind, WORKBOOK_TARGET } from '../model/host-event.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { eventRegistrations } from './event-registrations.ts';

interface SettingTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

/** `Excel.Setting`. Docs: learn.microsoft.com/javascript/api/excel/excel.setting */
const settingApi = ApiObject.of<SettingTarget>({
  name: 'Setting',
  id: { name: '_Id', of: ({ key }) => key },
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: ({ workbook, key }, value) => {
        keep(workbook, key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.isDirty = true;
    },
  },
});

/** `Excel.SettingCollection`: values kept inside the workbook. Docs: learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollectionApi = ApiObject.of<WorkbookModel>({
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingApi({ workbook, key })),
  indexer: (workbook, args) => {
    const key = args.text(0);
    if (!workbook.settings.has(key)) throw new HostError('ItemNotFound', `no setting ${key}`);
    return settingApi({ workbook, key });
  },
  methods: {
    Add: (workbook, args) => {
      keep(workbook, args.text(0), args.raw(1));
      return settingApi({ workbook, key: args.text(0) });
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, args) => {
      const key = args.text(0);
      return workbook.settings.has(key) ? settingApi({ workbook, key }) : null;
    },
    ...eventRegistrations('SettingsChangedEvent'),
  },
});

function keep(workbook: WorkbookModel, key: string, value: unknown): void {
  workbook.settings.set(key, value);
  workbook.isDirty = true;
  workbook.events.emit({
    kind: EventKind.settingsChanged,
    targets: [WORKBOOK_TARGET],
    remote: workbook.origin === 'co-author',
    arguments: {},
  });
}
