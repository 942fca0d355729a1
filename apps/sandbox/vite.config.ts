import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The sandbox as static files; `server/` serves them together with the built add-in and Office.js. */
export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: fileURLToPath(new URL('index.html', import.meta.url)),
      // React's 'use client' means nothing where everything is the client.
      checks: { moduleLevelDirective: false },
    },
  },
});
