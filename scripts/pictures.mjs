/** Takes the docs' pictures from the built web view and the sandbox: `npm run build && node scripts/pictures.mjs`. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const pictures = fileURLToPath(new URL('../test/journeys/pictures.ts', import.meta.url));
const { module } = await runnerImport(pictures, { configFile: false, logLevel: 'error' });
for (const path of await module.takePictures()) process.stdout.write(`${path}\n`);
