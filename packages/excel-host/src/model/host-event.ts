/** The numbers by which the client knows events. Pinned by recorded messages. */
export const EventKind = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  settingsChanged: 2200,
} as const;

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Something that happened, as it goes to the client. */
export interface HostEvent {
  readonly kind: number;
  readonly targets: readonly string[];
  readonly arguments: Readonly<Record<string, unknown>>;
  /** A co-author did it: the client sets `source` to Remote. */
  readonly remote: boolean;
}
