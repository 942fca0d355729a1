import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkManifest } from '../manifest/check/index.ts';
import { manifestFiles } from '../manifest/manifest-files.ts';

/** Writes the manifests beside what was built, and stops where they would not load. */
export function manifests(base: string): Plugin {
  return {
    name: 'nylage-manifests',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(manifestFiles(base)))
        this.emitFile({ type: 'asset', fileName, source });
    },
    writeBundle({ dir }) {
      const built = (path: string): Uint8Array | null => {
        const file = join(dir ?? '', path);
        return existsSync(file) ? readFileSync(file) : null;
      };
      const faults = checkManifest(manifestFiles(base)['manifest.xml'] ?? '', base, built);
      if (faults.length > 0)
        this.error(
          `The manifest would not load:\n${faults.map(({ at, says }) => `  ${at}: ${says}`).join('\n')}`,
        );
    },
  };
}
