import { CONTENT_POLICY_HEADER } from './content-policy.ts';

/** Headers for some of the files. */
interface HeaderRule {
  /** Why, for whoever runs the server. */
  readonly why: { readonly sv: string; readonly en: string };
  /** Files and folders (with a slash at the end), below the folder that the add-in lies in. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a web server must send. Excel keeps the manifest's images in its own cache and refuses those that
 * may not be stored (https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons), so nothing says `no-store`; and
 * nothing says `X-Frame-Options`, which cannot name Excel for the web.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    why: {
      sv: 'Sidor: säkerhetspolicy och kort cache, så att en ny version märks inom fem minuter.',
      en: 'Pages: security policy and a short cache, so that a new version is noticed within five minutes.',
    },
    paths: ['taskpane.html', 'commands.html', 'help.html'],
    headers: { 'Content-Security-Policy': CONTENT_POLICY_HEADER, 'Cache-Control': 'max-age=300' },
  },
  {
    why: {
      sv: 'Skript och stilar: namnet ändras med innehållet, så de får sparas för gott.',
      en: 'Scripts and styles: the name changes with the content, so they may be kept for good.',
    },
    paths: ['assets/'],
    headers: { 'Cache-Control': 'max-age=31536000, immutable' },
  },
  {
    why: {
      sv: 'Bilder i manifestet: ska gå att spara i cache.',
      en: 'Images of the manifest: must be cacheable.',
    },
    paths: ['icons/'],
    headers: { 'Cache-Control': 'max-age=86400' },
  },
  {
    why: {
      sv: 'Manifest: alltid den senaste.',
      en: 'Manifests: always the latest.',
    },
    paths: ['manifest.xml', 'manifest.json'],
    headers: { 'Cache-Control': 'no-cache' },
  },
];

/** Headers that every file is sent with. */
export const HEADERS_FOR_ALL: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The headers of one file. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const own = HEADER_RULES.filter(({ paths }) =>
    paths.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one)),
  ).map(({ headers }) => headers);
  return Object.assign({}, HEADERS_FOR_ALL, ...own) as Record<string, string>;
}
