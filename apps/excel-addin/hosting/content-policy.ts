/** Where Microsoft serves the client library from; the only foreign address the add-in ever asks. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Hosts that may show the add-in in a frame: Excel for the web. In Excel on a computer there is no frame. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.sharepoint.com',
];

const MICROSOFT = new URL(OFFICE_JS).origin;

/**
 * What the add-in's pages may do, without `frame-ancestors`, which browsers heed in a header only.
 * Styles need `'unsafe-inline'` since Fluent makes them as it runs; scripts need nothing of the kind.
 * `frame-src`: where Office.js does not know the page that shows it, it asks in a hidden frame of its own
 * address whether the person trusts it (an Office server in another town's network, the sandbox).
 */
export const CONTENT_POLICY: string = [
  "default-src 'none'",
  `script-src 'self' ${MICROSOFT}`,
  `frame-src ${MICROSOFT}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole policy, for the server's header. */
export const CONTENT_POLICY_HEADER = `${CONTENT_POLICY}; frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(' ')}`;
