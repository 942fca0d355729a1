import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentPolicy } from './build/content-policy-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Static files for any web server with HTTPS; addresses are relative, so that any folder of it will do. */
export default defineConfig({
  base: './',
  plugins: [contentPolicy()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { taskpane: here('taskpane.html'), commands: here('commands.html') },
      // React's 'use client' means nothing where everything is the client.
      checks: { moduleLevelDirective: false },
    },
  },
});
