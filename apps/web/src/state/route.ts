import { useSyncExternalStore } from 'react';

/** Where in the page one is: `#/koncern/mognad?visa=…`. */
export interface Route {
  readonly path: readonly string[];
  /** What *Så räknades det* shows, or null. */
  readonly shows: string | null;
  /** Other words of the address, such as a filter. */
  readonly option: (name: string) => string | null;
}

/** Reads an address. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const words = new URLSearchParams(query);
  return {
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decoded),
    shows: words.get('visa'),
    option: (name) => words.get(name),
  };
}

/** The address of a view. */
export function address(
  path: readonly string[],
  options: Readonly<Record<string, string | null>> = {},
): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) if (value !== null) words.set(name, value);
  const query = words.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The page's address, followed as it changes. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
