import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionNow } from '../manifest-files.ts';
import { checkVersion, type MadeVersion, order } from './versions.ts';

const made: readonly MadeVersion[] = [
  { version: '1.0.0', content: 'a' },
  { version: '1.2.0', content: 'b' },
];

describe('The version of the manifest', () => {
  it('was raised with the last change', () => {
    const written = JSON.parse(
      readFileSync(join(import.meta.dirname, '../versions.json'), 'utf8'),
    ) as readonly MadeVersion[];
    expect(checkVersion(versionNow(), written)).toEqual([]);
    expect(
      written.every((one, index) => index === 0 || order(one.version, written[index - 1]?.version ?? '') > 0),
    ).toBe(true);
  });

  it('is told of when it was not', () => {
    const says = (now: MadeVersion): string => checkVersion(now, made)[0]?.says ?? '';
    expect(says({ version: '1.2.0', content: 'b' })).toBe('');
    expect(says({ version: '1.2.0', content: 'c' })).toContain('raise «version»');
    expect(says({ version: '1.1.9', content: 'c' })).toContain('lower than 1.2.0');
    expect(says({ version: '1.10.0', content: 'c' })).toContain('npm run generate');
    expect(checkVersion({ version: '1.0.0', content: 'a' }, [])).toHaveLength(1);
  });
});
