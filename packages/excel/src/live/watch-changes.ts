import type { OfficeHost } from '../host/office-host.ts';
import { runJob } from '../host/run-job.ts';
import type { WorkbookChange } from '../open-workbook.ts';

/** What an event tells; older hosts leave some of it out. */
interface Told {
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

/** From this set on sheets tell when they are renamed, hidden or shown. */
const SHEET_EVENTS = '1.17';

/**
 * Tells of what the user and co-authors do to the workbook
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events). Our own writes are made with
 * events off; where a host tells of them all the same it says that it was us (ExcelApi 1.14), and they are
 * passed over. Picks from a drop-down may tell nothing (office-js#3888): hence *Kontrollera igen*.
 *
 * @param nameOf the name of a sheet by id; null for one that came after the workbook was read
 * @returns how to stop
 */
export async function watchChanges(
  host: OfficeHost,
  nameOf: (id: string) => string | null,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const tell = ({ worksheetId, source, triggerSource }: Told, address: string | null): Promise<void> => {
    if (triggerSource !== 'ThisLocalAddin') {
      const sheet = nameOf(worksheetId);
      const from = source === 'Remote' ? 'remote' : 'local';
      listener({ sheet, address: sheet === null ? null : address, source: from });
    }
    return Promise.resolve();
  };
  /** Only an edit leaves every other cell where it was. */
  const edited = (told: Told): Promise<void> =>
    tell(told, told.changeType === 'RangeEdited' ? (told.address ?? null) : null);
  const inPlace = (told: Told): Promise<void> => tell(told, told.address ?? null);
  const anywhere = (told: Told): Promise<void> => tell(told, null);
  const cameOrWent = ({ source, triggerSource }: Told): Promise<void> => {
    if (triggerSource !== 'ThisLocalAddin')
      listener({ sheet: null, address: null, source: source === 'Remote' ? 'remote' : 'local' });
    return Promise.resolve();
  };
  const handlers = await runJob(host, undefined, async (job) => {
    const { worksheets } = job.context.workbook;
    const added = [
      worksheets.onChanged.add(edited),
      worksheets.onFormatChanged.add(inPlace),
      worksheets.onRowHiddenChanged.add(anywhere),
      worksheets.onRowSorted.add(anywhere),
      worksheets.onColumnSorted.add(anywhere),
      worksheets.onAdded.add(cameOrWent),
      worksheets.onDeleted.add(cameOrWent),
      ...(host.supports(SHEET_EVENTS)
        ? [worksheets.onNameChanged.add(anywhere), worksheets.onVisibilityChanged.add(anywhere)]
        : []),
    ];
    await job.trip();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    // Handlers can only be taken off in the context that put them on.
    await host.run({ previousObjects: first.context, delayForCellEdit: true }, async (context) => {
      for (const handler of handlers.splice(0)) handler.remove();
      await context.sync();
    });
  };
}
