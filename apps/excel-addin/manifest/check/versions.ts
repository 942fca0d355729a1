import type { ManifestFault } from './fault.ts';

/** A version that was made, and a fingerprint of what its manifests said. */
export interface MadeVersion {
  readonly version: string;
  readonly content: string;
}

/**
 * Whether the version was raised with the content. Excel keeps ribbon and pane of a version that it
 * knows, so a change under an old number reaches some people and not others.
 */
export function checkVersion(now: MadeVersion, made: readonly MadeVersion[]): readonly ManifestFault[] {
  const newest = made.at(-1);
  const fault = (says: string): readonly ManifestFault[] => [
    { check: 'version', at: 'manifest/versions.json', says },
  ];
  if (newest === undefined || order(now.version, newest.version) > 0)
    return fault(`${now.version} is not written down: run «npm run generate»`);
  if (order(now.version, newest.version) < 0)
    return fault(`${now.version} is lower than ${newest.version}, which has been made`);
  if (now.content !== newest.content)
    return fault(
      `the manifest has changed since ${newest.version}: raise «version» in manifest/addin.ts, then run «npm run generate»`,
    );
  return [];
}

/** Which of two versions is the higher, number by number. */
export function order(one: string, other: string): number {
  const numbers = (version: string): readonly number[] => version.split('.').map(Number);
  const others = numbers(other);
  return (
    numbers(one)
      .map((number, index) => number - (others[index] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}
