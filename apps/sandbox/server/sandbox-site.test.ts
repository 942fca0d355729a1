import { describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { sampleList } from './sample-list.ts';
import { sandboxSite } from './sandbox-site.ts';
import type { Site } from './site.ts';

const ORIGIN = 'http://localhost:4174';
const MICROSOFT = 'https://appsforoffice.microsoft.com';

const files =
  (all: Readonly<Record<string, string>>) =>
  (path: string): Uint8Array | null =>
    path in all ? new TextEncoder().encode(all[path]) : null;

const PAGE = `<meta content="script-src 'self' ${MICROSOFT}; frame-src ${MICROSOFT}"><script src="${MICROSOFT}/lib/1/hosted/office.js"></script>`;

const site = sandboxSite({
  sandbox: files({ 'index.html': 'sandlåda', 'assets/a.js': '1' }),
  addin: files({ 'taskpane.html': PAGE, 'assets/pane.js': `"${MICROSOFT}"` }),
  office: files({ 'office.js': 'microsofts', 'sv-se/office_strings.js': 'ord' }),
  samples: files({
    'expected.json': JSON.stringify({
      files: [
        { file: 'hel.xlsx', verdict: 'ready', faults: [] },
        { file: 'ett.xlsx', verdict: 'not-ready', faults: [1] },
        { file: 'trasig.xlsx', verdict: 'unreadable', faults: [1, 2, 3] },
        { file: 'tre.xlsx', verdict: 'not-ready', faults: [1, 2, 3] },
        { file: 'borta.xlsx', verdict: 'not-ready', faults: [1, 2, 3, 4] },
      ],
    }),
    'hel.xlsx': 'PK',
    'ett.xlsx': 'PK',
    'tre.xlsx': 'PK',
    'trasig.xlsx': 'PK',
  }),
  practice: { bytes: new TextEncoder().encode('PK!'), faults: 11 },
});

const bodyOf = (path: string): string | null => {
  const answer = site(path, ORIGIN);
  return answer === null
    ? null
    : typeof answer.body === 'string'
      ? answer.body
      : new TextDecoder().decode(answer.body);
};

describe('The sandbox', () => {
  it('serves its page, the add-in and Office.js', () => {
    expect(bodyOf('')).toBe('sandlåda');
    expect(bodyOf('assets/a.js')).toBe('1');
    expect(bodyOf('lib/1/hosted/office.js')).toBe('microsofts');
    expect(bodyOf('lib/1/hosted/sv-se/office_strings.js')).toBe('ord');
    expect(site('addin/taskpane.html', ORIGIN)?.headers['Content-Type']).toContain('text/html');
  });

  it('changes Microsoft’s address in the add-in’s pages, and nothing else of what ships', () => {
    const served = bodyOf('addin/taskpane.html') ?? '';
    expect(served).not.toContain(MICROSOFT);
    expect(served.replaceAll(ORIGIN, MICROSOFT)).toBe(PAGE);
    expect(bodyOf('addin/assets/pane.js')).toBe(`"${MICROSOFT}"`);
  });

  it('answers Office.js’s question of trust itself', () => {
    expect(bodyOf('lib/1/hosted/AgaveErrorUX/index.html')).toContain('trust.js');
    expect(bodyOf('lib/1/hosted/AgaveErrorUX/trust.js')).toContain('hostUserTrusted');
  });

  it('has nothing else', () => {
    for (const path of [
      'nej',
      '../package.json',
      'samples/expected.json',
      'samples/../x.xlsx',
      'lib/1/hosted/',
    ])
      expect(site(path, ORIGIN), path).toBeNull();
    expect(bodyOf('samples/tre.xlsx')).toBe('PK');
  });

  it('offers the workbook to practise on, then the sample with most planted faults, and none that cannot be opened', () => {
    expect(JSON.parse(bodyOf('samples.json') ?? '')).toEqual([
      { file: 'ovningsbok.xlsx', faults: 11 },
      { file: 'tre.xlsx', faults: 3 },
      { file: 'ett.xlsx', faults: 1 },
      { file: 'hel.xlsx', faults: 0 },
    ]);
    expect(bodyOf('samples/ovningsbok.xlsx')).toBe('PK!');
    expect(sampleList(() => null)).toEqual([]);
  });
});

describe('Serving', () => {
  const echo: Site = (path, origin) => ({ status: 200, headers: {}, body: `${origin} ${path}` });

  it('takes the next port where one is taken, and tells the site where it is', async () => {
    const one = await listen(echo, 0);
    const port = Number(new URL(one.origin).port);
    const other = await listen(echo, port);
    expect(Number(new URL(other.origin).port)).toBeGreaterThan(port);
    expect(await (await fetch(`${other.origin}/a%20b?c=d`)).text()).toBe(`${other.origin} a b`);
    await Promise.all([one.close(), other.close()]);
  });

  it('refuses what no page of its own would ask', async () => {
    const { origin, close } = await listen(
      (path) => (path === 'a' ? { status: 200, headers: {}, body: 'a' } : null),
      0,
    );
    expect((await fetch(`${origin}/a`)).status).toBe(200);
    expect((await fetch(`${origin}/a`, { method: 'HEAD' })).headers.get('content-length')).toBe('1');
    expect((await fetch(`${origin}/a`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${origin}/b`)).status).toBe(404);
    expect((await fetch(`${origin}/%E0%A4%A`)).status).toBe(404);
    const { get } = await import('node:http');
    const foreign = await new Promise<number | undefined>((resolve) =>
      get(`${origin}/a`, { headers: { Host: 'elak.example' } }, (answer) => resolve(answer.statusCode)),
    );
    expect(foreign).toBe(404);
    await close();
  });
});
