import type { Job } from '../host/run-job.ts';

/** Keys of ours begin so, that they can be told from other add-ins' and taken away. */
const PREFIX = 'nylage.';

/** Asks for a setting kept inside the workbook; null where there is none. */
export function askForSetting({ context }: Job, key: string): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load('value');
  return () => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === 'string' ? value : null;
  };
}

/** Asks for every setting of ours. */
export function askForSettings({ context }: Job): () => ReadonlyMap<string, string> {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  return () =>
    new Map(
      settings.items.flatMap(({ key, value }): [string, string][] =>
        key.startsWith(PREFIX) && typeof value === 'string' ? [[key.slice(PREFIX.length), value]] : [],
      ),
    );
}

/** Queues that a setting is kept in the workbook, or no longer is. */
export function queueSetting({ context }: Job, key: string, value: string | null): void {
  const { settings } = context.workbook;
  if (value !== null) settings.add(PREFIX + key, value);
  else settings.getItemOrNullObject(PREFIX + key).delete();
}
