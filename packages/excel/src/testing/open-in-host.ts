import { ExcelHost, type HostOptions, type WorkbookModel } from '@nylage/excel-host';
import { connectOfficeClient, type OfficeClient } from '@nylage/excel-host/node';
import { openWorkbook } from '../excel-workbook.ts';
import type { OfficeHost } from '../host/office-host.ts';

/** A workbook open in a host, and the adapter over it. */
export interface OpenInHost {
  readonly host: ExcelHost;
  readonly client: OfficeClient;
  readonly office: OfficeHost;
  readonly workbook: ReturnType<typeof openWorkbook>;
}

/** Opens a workbook in a host of its own, through Microsoft's client; on the floor, ExcelApi 1.13, unless said otherwise. */
export function openInHost(model: WorkbookModel, options: HostOptions = {}): OpenInHost {
  const host = new ExcelHost(model, options);
  return { host, ...secondPane(host) };
}

/** One more pane over the same host. */
export function secondPane(host: ExcelHost): Omit<OpenInHost, 'host'> {
  const client = connectOfficeClient(host);
  const office = officeHost(client);
  return { client, office, workbook: openWorkbook(office) };
}

/** A client as the adapter takes it. */
export function officeHost({ Excel, Office }: OfficeClient): OfficeHost {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (set) => Office.context.requirements.isSetSupported('ExcelApi', set),
    createWorkbook: (base64) => Excel.createWorkbook(base64),
  };
}
