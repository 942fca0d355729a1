/**
 * `npm start`: the main job in one command. Builds what is needed, makes sample workbooks where there are
 * none, serves the web view and the Excel sandbox on this computer only, and says what to do first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
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
  const nylage = join(root, 'apps/cli/bin/nylage.mjs');
  const words = [
    nylage,
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
  ];
  if (!run(process.execPath, words, 'Gör påhittade arbetsböcker', 'Making invented workbooks'))
    process.stderr.write(
      'Exempelfilerna gick inte att göra; knappen på sidan fungerar ändå.\nThe sample files could not be made; the button on the page works all the same.\n',
    );
}

const servers = fileURLToPath(new URL('../apps/sandbox/server/serve.ts', import.meta.url));
const { module } = await runnerImport(servers, { configFile: false, logLevel: 'error' });
const web = await module.serveWebView(root, firstPort);
const sandbox = await module.serveSandbox(root, sample, firstPort === 0 ? 0 : firstPort + 1);
const faulty = module.firstFaulty(sample);

process.stdout.write(`
  Nyläge, webbvyn:    ${web.origin}/
  Nyläge i sandlåda:  ${sandbox.origin}/

  Börja så här:
  1. Webbvyn: tryck på «Prova med påhittade exempel» för att se 62 arbetsböcker samlade.
     Eller släpp mappen ${sample} på «Kommunkoncernen samlat»${
       faulty === null
         ? '.'
         : `,
     och ${faulty} på «Kontrollera min arbetsbok».`
     }
  2. Sandlådan: Excel-tillägget bredvid en övningsbok med planterade fel. Följ panelen till höger.
  Allt sker på din dator. Avsluta med Ctrl+C.

  Start like this:
  1. The web view (first address): press «Prova med påhittade exempel» to see 62 workbooks together.
     Or drop the folder ${sample} on «Kommunkoncernen samlat»${
       faulty === null
         ? '.'
         : `,
     and ${faulty} on «Kontrollera min arbetsbok».`
     }
  2. The sandbox (second address): the Excel add-in beside a workbook to practise on, with planted faults.
     Press «English» at the top right, and follow the pane.
  Everything happens on your computer. Stop with Ctrl+C.

`);
