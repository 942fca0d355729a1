import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { singlePage } from './src/build/single-page.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One HTML file that also works opened from a folder; the worker lies inside the script. */
export default defineConfig({
  plugins: [singlePage(here('page.html'))],
  define: { 'process.env.NODE_ENV': '"production"' },
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: here('src/main.tsx'),
      output: { format: 'iife' },
      // React's 'use client' means nothing where everything is the client.
      checks: { moduleLevelDirective: false },
    },
  },
});
