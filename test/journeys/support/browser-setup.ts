import type { TestProject } from 'vitest/node';
import { unpackBrowser } from './unpack-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: { readonly path: string; readonly libraries: string; readonly fonts: string };
  }
}

/** Vitest's global set-up of the journeys. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { remove, ...browser } = await unpackBrowser();
  project.provide('browser', browser);
  return remove;
}
