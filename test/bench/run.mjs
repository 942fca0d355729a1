/**
 * `npm run bench`: bundles the benchmark as the command line is bundled, then runs it. Words after
 * `--` go to it: `npm run bench -- --rounds 3 --out report.md`.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

await build({
  root: here,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    rollupOptions: {
      input: { main: 'src/main.ts', reader: 'src/reader.ts' },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
await import('./dist/main.mjs');
