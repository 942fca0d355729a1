import type { Plugin } from 'vite';
import { CONTENT_POLICY } from '../hosting/content-policy.ts';

/** Puts the policy into every page, so that it holds also where a server sends no header. */
export function contentPolicy(): Plugin {
  return {
    name: 'nylage-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          '<!-- policy -->',
          `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
        ),
    },
  };
}
