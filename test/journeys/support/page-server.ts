import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The built page; the journeys run on what is shipped. */
export const PAGE = join(import.meta.dirname, '../../../apps/web/dist/index.html');

/** Serves the page on a free port. */
export async function servePage(): Promise<{ readonly url: string; readonly close: () => void }> {
  const html = readFileSync(PAGE);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
