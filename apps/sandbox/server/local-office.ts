import { type Answer, fileAnswer, type Site } from './site.ts';

/** Where shipped pages fetch Office.js from. */
export const MICROSOFT = 'https://appsforoffice.microsoft.com';

/** Where Office.js lies, at Microsoft's address and at ours. */
const OFFICE_FOLDER = 'lib/1/hosted/';

/**
 * A shipped page with Microsoft's address changed to the sandbox's own, where it names the script and where
 * the policy allows it; not another byte differs.
 */
export function withLocalOffice(html: string, origin: string): string {
  return html.replaceAll(MICROSOFT, origin);
}

/**
 * Office.js asks a hidden frame at its own address whether the person trusts a host page that is not HTTPS
 * (`checkReceiverOriginAndRun` in its web build). Microsoft's page answers from what the person chose
 * before; here the host page is the sandbox itself, so the answer is yes.
 */
const TRUST_PAGE = `<!doctype html><meta charset="utf-8" /><title>Sandlåda</title><script src="trust.js"></script>`;
const TRUST_SCRIPT = `parent.postMessage('{"hostUserTrusted":true}', location.origin);`;

/** Stands in for Microsoft's address: Office.js from the development dependency, unchanged, and the trust frame. */
export function localOffice(office: (path: string) => Uint8Array | null): Site {
  return (path): Answer | null => {
    if (!path.startsWith(OFFICE_FOLDER)) return null;
    const file = path.slice(OFFICE_FOLDER.length);
    if (/^AgaveErrorUX\/index\.html$/i.test(file)) return fileAnswer('index.html', TRUST_PAGE);
    if (/^AgaveErrorUX\/trust\.js$/i.test(file)) return fileAnswer('trust.js', TRUST_SCRIPT);
    const body = office(file);
    return body === null ? null : fileAnswer(file, body);
  };
}
