import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { headersFor } from '../../../apps/excel-addin/hosting/headers.ts';

/** The built add-in, as it is put on a web server. */
export const ADDIN = join(import.meta.dirname, '../../../apps/excel-addin/dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.json': 'application/json',
};

/** The built files' names, below the folder that they are served from. */
export function addinFiles(): readonly string[] {
  return readdirSync(ADDIN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ADDIN, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** Serves the add-in with the headers that the hosting guide asks for; `missing` collects what was not there. */
export async function serveAddin(): Promise<{
  readonly url: string;
  readonly missing: readonly string[];
  readonly close: () => void;
}> {
  const files = new Set(addinFiles());
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (!files.has(path)) {
      missing.push(path);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...headersFor(path),
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(join(ADDIN, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, missing, close: () => server.close() };
}
