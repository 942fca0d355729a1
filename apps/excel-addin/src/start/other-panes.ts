import type { WorkbookChange } from '@nylage/excel';
import type { OtherPanes } from '../engine/other-panes.ts';

/** What one pane tells the others. */
interface Told {
  readonly workbook: string;
  readonly changes: readonly WorkbookChange[];
}

/**
 * The panes of the same browser, of this and of other workbooks
 * (https://developer.mozilla.org/docs/Web/API/BroadcastChannel). What is told never leaves the computer: sheets and
 * addresses, never what stands in cells.
 */
export function otherPanes(): OtherPanes {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('nylage panes') : null;
  return {
    tell: (workbook, changes) => channel?.postMessage({ workbook, changes } satisfies Told),
    listen: (heard) =>
      channel?.addEventListener('message', ({ data }: MessageEvent<Told>) =>
        heard(data.workbook, data.changes),
      ),
  };
}
