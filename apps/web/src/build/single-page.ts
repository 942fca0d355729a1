import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What the page may do: its own script and workers made from it. It can send nothing anywhere. */
function policy(hash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Puts the script inside one HTML file, as a classic script, with a policy that lets only that script
 * run: so the page works from a folder as `file://`, where modules and fetches do not.
 */
export function singlePage(template: string): Plugin {
  return {
    name: 'nylage-single-page',
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).filter((one) => one.type === 'chunk');
      const [main] = scripts;
      if (main === undefined || scripts.length !== 1)
        throw new Error(`Expected one script, got ${scripts.map(({ fileName }) => fileName).join(', ')}`);
      // Inside a script element only these end it or hide its end.
      const code = main.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
      const hash = createHash('sha256').update(code).digest('base64');
      const html = readFileSync(template, 'utf8')
        .replace(
          '<!-- policy -->',
          () => `<meta http-equiv="Content-Security-Policy" content="${policy(hash)}" />`,
        )
        .replace('<!-- script -->', () => `<script>${code}</script>`);
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: 'index.html', source: html });
    },
  };
}
