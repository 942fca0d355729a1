import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './launch.ts';
import { openSandbox, type SandboxOptions, startSandbox } from './sandbox.ts';

/** What the tests of a file share: there once the first of them runs. */
interface SharedSandbox {
  readonly browser: Browser;
  readonly origin: string;
  readonly open: (options?: SandboxOptions) => ReturnType<typeof openSandbox>;
}

/** A browser and the sandbox for all the tests of a file, closed after the last; to be called at its top. */
export function sharedSandbox(): SharedSandbox {
  let started: {
    readonly browser: Browser;
    readonly sandbox: Awaited<ReturnType<typeof startSandbox>>;
  } | null = null;
  const running = () => {
    if (started === null) throw new Error('the sandbox is there when the first test runs');
    return started;
  };
  beforeAll(async () => {
    started = { browser: await launch(inject('browser')), sandbox: await startSandbox() };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.sandbox.close();
  });
  return {
    get browser() {
      return running().browser;
    },
    get origin() {
      return running().sandbox.origin;
    },
    open: (options) => openSandbox(running().browser, running().sandbox.origin, options),
  };
}
