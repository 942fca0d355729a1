import { type Answer, fileAnswer, type Site } from './site.ts';

/** The web view: one page and nothing else. */
export function pageSite(html: Uint8Array): Site {
  return (path): Answer | null =>
    path === '' || path === 'index.html' ? fileAnswer('index.html', html) : null;
}
