// biome-ignore-all lint/suspicious/noUndeclaredEnvVars: the journeys are not run by turbo
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Chromium from '@sparticuz/chromium';

/** Browsers that may already be installed, where the packed one cannot run. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Unpacks the browser once for the whole run, into a folder of its own that is removed afterwards.
 * It brings its own libraries, so that nothing has to be installed on the system.
 */
export async function unpackBrowser(): Promise<{
  path: string;
  libraries: string;
  fonts: string;
  remove: () => void;
}> {
  const chosen = process.env.NYLAGE_CHROMIUM;
  if (chosen !== undefined) return { path: chosen, libraries: '', fonts: '', remove: () => undefined };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const path = INSTALLED.find(existsSync);
    if (path === undefined)
      throw new Error('No browser found: install Chrome or Edge, or set NYLAGE_CHROMIUM to one.');
    return { path, libraries: '', fonts: '', remove: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), 'nylage-browser-'));
  const before = {
    TMPDIR: process.env.TMPDIR,
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH,
    HOME: process.env.HOME,
  };
  // The package unpacks below TMPDIR, and its own libraries only where it believes itself to be on a bare system.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  mkdirSync(join(folder, 'al2023', 'lib'), { recursive: true });
  // Loaded here and not above: it looks at the environment while it loads.
  const chromium = createRequire(import.meta.url)('@sparticuz/chromium') as typeof Chromium;
  const path = await chromium.executablePath();
  // Its own list of font folders names places that are not where it was unpacked.
  writeFileSync(
    join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  for (const [name, value] of Object.entries({ ...before, AWS_LAMBDA_JS_RUNTIME: undefined })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  return {
    path,
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
