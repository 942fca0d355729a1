/** Draws the add-in's icons from apps/excel-addin/icons: `node scripts/icons.mjs`. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const icons = fileURLToPath(new URL('../test/journeys/icons.ts', import.meta.url));
const { module } = await runnerImport(icons, { configFile: false, logLevel: 'error' });
process.stdout.write(`${(await module.drawIcons()).length} icons drawn\n`);
