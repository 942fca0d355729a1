import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

/** How many ports are tried from the first one. */
const TRIES = 50;

/** A site that is being served. */
export interface Serving {
  /** `http://localhost:4173`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a site to this computer only, on the first free port from `port` (0: any). Takes only GET and HEAD,
 * and only by the name of this computer, so that no page elsewhere can make a browser ask.
 */
export async function listen(site: Site, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    const origin = originOf(server);
    const host = request.headers.host ?? '';
    const ours = host === new URL(origin).host || host === `127.0.0.1:${new URL(origin).port}`;
    if (!ours || (request.method !== 'GET' && request.method !== 'HEAD')) return notFound(response);
    const answer = site(pathOf(request.url ?? '/'), origin);
    if (answer === null) return notFound(response);
    response.writeHead(answer.status, {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...answer.headers,
      'Content-Length': Buffer.byteLength(answer.body),
    });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await started(server, port, port === 0 ? 0 : TRIES);
  return {
    origin: originOf(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function started(server: Server, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.removeListener('listening', resolve);
      if (error.code !== 'EADDRINUSE' || tries === 0) reject(error);
      else started(server, port + 1, tries - 1).then(resolve, reject);
    };
    server.once('error', failed);
    server.once('listening', resolve);
    server.listen(port, '127.0.0.1');
  });
}

function originOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** The address below the root, without its query; one that cannot be read leads nowhere. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
  } catch {
    return '\0';
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}
