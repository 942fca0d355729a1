import { bombs } from './bombs.ts';
import { foreign } from './foreign.ts';
import type { HostileFile } from './hostile-file.ts';
import { markup } from './markup.ts';
import { packages } from './packages.ts';

/** Every hostile or odd file we know of; each is built when asked for, so nothing large lies in the repository. */
export const hostileFiles: readonly HostileFile[] = [...foreign, ...packages, ...markup, ...bombs];

/** Those whose outcome may depend on how parts are expanded. */
export const packedFiles: ReadonlySet<HostileFile> = new Set([...packages, ...bombs]);
