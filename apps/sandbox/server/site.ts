/** What a site answers to a request for one address. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** A site: an address (without its query) and the origin it was asked at → an answer; null where nothing is there. */
export type Site = (path: string, origin: string) => Answer | null;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  xml: 'application/xml; charset=utf-8',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file as an answer; nothing is kept in a cache, since everything is made anew with every build. */
export function fileAnswer(name: string, body: Uint8Array | string): Answer {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return {
    status: 200,
    headers: { 'Content-Type': TYPES[ending] ?? 'application/octet-stream', 'Cache-Control': 'no-store' },
    body,
  };
}
