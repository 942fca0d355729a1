import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { practiceWorkbook } from '@nylage/sample';
import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { folder } from './folder.ts';
import { listen, type Serving } from './listen.ts';
import { pageSite } from './page-site.ts';
import { sampleList } from './sample-list.ts';
import { sandboxSite } from './sandbox-site.ts';

/** Serves the web view. */
export function serveWebView(root: string, port: number): Promise<Serving> {
  return listen(pageSite(readFileSync(join(root, 'apps/web/dist/index.html'))), port);
}

/** Serves the sandbox: the built add-in as it ships, beside a grid. */
export function serveSandbox(root: string, samples: string, port: number): Promise<Serving> {
  const office = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
  return listen(
    sandboxSite({
      sandbox: folder(join(root, 'apps/sandbox/dist')),
      addin: folder(join(root, 'apps/excel-addin/dist')),
      office: folder(join(dirname(office), 'dist')),
      samples: folder(samples),
      practice: practiceWorkbook(nodeDeflate),
    }),
    port,
  );
}

/** A sample workbook with something to put right, for the newcomer to start with; null where there is none. */
export function firstFaulty(samples: string): string | null {
  const first = sampleList(folder(samples)).find(({ faults }) => faults > 0);
  return first === undefined ? null : join(samples, first.file);
}
