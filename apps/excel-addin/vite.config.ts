import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentPolicy } from './build/content-policy-plugin.ts';
import { manifests } from './build/manifest-plugin.ts';
import { baseAddress } from './manifest/base-address.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Static files for any web server with HTTPS. Their addresses are relative, so that any folder of it will do;
 * the manifests point to `NYLAGE_ADDIN_URL` (docs/excel).
 */
export default defineConfig({
  base: './',
  plugins: [contentPolicy(), manifests(baseAddress(process.env.NYLAGE_ADDIN_URL))],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    // Which file needs which, for the size budget.
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: {
        taskpane: here('taskpane.html'),
        commands: here('commands.html'),
        help: here('help.html'),
      },
      // React's 'use client' means nothing where everything is the client.
      checks: { moduleLevelDirective: false },
    },
  },
});
