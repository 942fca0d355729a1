/**
 * `npm start`: the main job in one command. Builds what is needed, makes sample workbooks where there are
 * none, serves the web view on this computer only, and says what to do first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'apps/web/dist/index.html');
const sample = join(root, 'sample');
const FIRST_PORT = 4173;

function fail(sv, en) {
  process.stderr.write(`${sv}\n${en}\n`);
  process.exit(1);
}

function run(command, words, sv, en) {
  process.stdout.write(`${sv} · ${en} …\n`);
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
  return status === 0;
}

function portAsked() {
  const at = process.argv.indexOf('--port');
  if (at < 0) return FIRST_PORT;
  const port = Number(process.argv[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    fail('--port: ett heltal, 0–65535', '--port: a whole number, 0–65535');
  return port;
}

const firstPort = portAsked();

// Turbo does nothing where all is built already.
if (!run('npx', ['--no-install', 'turbo', 'run', 'build', '--output-logs=errors-only'], 'Bygger', 'Building'))
  fail('Det gick inte att bygga. Har du kört npm ci?', 'The build failed. Have you run npm ci?');

if (!existsSync(join(sample, 'organisationer.json'))) {
  const made = run(
    process.execPath,
    [
      join(root, 'apps/cli/bin/nylage.mjs'),
      'sample',
      '--out',
      sample,
      '--organisations',
      '62',
      '--seed',
      '2022',
      '--years',
      '2',
      '--faults',
    ],
    'Gör påhittade arbetsböcker',
    'Making invented workbooks',
  );
  if (!made)
    process.stderr.write(
      'Exempelfilerna gick inte att göra; knappen på sidan fungerar ändå.\nThe sample files could not be made; the button on the page works all the same.\n',
    );
}

const html = readFileSync(page);

/** One page and nothing else: no path is ever looked up on disk. */
const server = createServer((request, response) => {
  const [path] = (request.url ?? '/').split(/[?#]/);
  if ((request.method !== 'GET' && request.method !== 'HEAD') || (path !== '/' && path !== '/index.html')) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': html.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(request.method === 'HEAD' ? undefined : html);
});

let port = firstPort;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port - firstPort > 50) throw error;
  port++;
  server.listen(port, '127.0.0.1');
});
server.on('listening', () => {
  const { port: open } = server.address();
  const faulty = firstFaulty();
  process.stdout.write(
    [
      '',
      `  Nyläge: http://localhost:${open}/`,
      '',
      '  Börja så här:',
      '  1. Öppna adressen. Tryck på «Prova med påhittade exempel» för att se 62 arbetsböcker samlade.',
      `  2. Eller släpp mappen ${sample} på «Kommunkoncernen samlat».`,
      ...(faulty === null ? [] : [`  3. Släpp ${faulty} på «Kontrollera min arbetsbok».`]),
      '  Allt sker på din dator. Avsluta med Ctrl+C.',
      '',
      '  Start like this:',
      '  1. Open the address. Press «Prova med påhittade exempel» to see 62 workbooks together.',
      `  2. Or drop the folder ${sample} on «Kommunkoncernen samlat».`,
      ...(faulty === null ? [] : [`  3. Drop ${faulty} on «Kontrollera min arbetsbok».`]),
      '  Everything happens on your computer. Stop with Ctrl+C.',
      '',
      '',
    ].join('\n'),
  );
});
server.listen(port, '127.0.0.1');

/** A sample workbook with something to put right, for the newcomer to start with; null where there is none. */
function firstFaulty() {
  try {
    const { files } = JSON.parse(readFileSync(join(sample, 'expected.json'), 'utf8'));
    const found = files.find(({ verdict, faults }) => verdict === 'not-ready' && faults.length > 0);
    return found === undefined ? null : join(sample, found.file);
  } catch {
    return null;
  }
}
