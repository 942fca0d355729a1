import { createHash } from 'node:crypto';
import { ADDIN } from './addin.ts';
import { LOCAL_BASE } from './base-address.ts';
import type { MadeVersion } from './check/versions.ts';
import { ENGLISH_FILE, unifiedManifest } from './unified-manifest.ts';
import { xmlManifest } from './xml-manifest.ts';

/** The manifests as files, by name, for an add-in that lies at `base`. */
export function manifestFiles(base: string): Readonly<Record<string, string>> {
  const { manifest, english } = unifiedManifest(ADDIN, base);
  return {
    'manifest.xml': xmlManifest(ADDIN, base),
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
    [ENGLISH_FILE]: `${JSON.stringify(english, null, 2)}\n`,
  };
}

/** The version, and a fingerprint of all that the manifests say apart from where the files lie. */
export function versionNow(): MadeVersion {
  const content = createHash('sha256')
    .update(JSON.stringify(manifestFiles(LOCAL_BASE)))
    .digest('hex');
  return { version: ADDIN.version, content };
}
