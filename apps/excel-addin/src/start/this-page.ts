import type { StartingPage } from './office-start.ts';

/** The page itself, for `officeStart`. */
export function thisPage(): StartingPage {
  return {
    fetched: () => officeFetched(document.getElementById('office-js')),
    onReady: () => ('Office' in window ? () => Office.onReady() : null),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

/** A script that failed before we listened tells nobody afterwards, but the page is not complete before it has. */
function officeFetched(script: HTMLElement | null): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') return resolve();
    for (const event of ['load', 'error']) script?.addEventListener(event, () => resolve());
    window.addEventListener('load', () => resolve());
  });
}
