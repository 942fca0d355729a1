import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** One bundle for the command, one for its workers: a cold start then reads two files, not two hundred. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    rollupOptions: {
      input: { nylage: 'src/main.ts', worker: 'src/worker.ts' },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      external: ['write-file-atomic', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
    },
  },
  ssr: { noExternal: true, external: ['write-file-atomic'] },
});
