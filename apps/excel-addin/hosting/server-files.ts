import { HEADER_RULES, HEADERS_FOR_ALL } from './headers.ts';

/** One file or folder and its headers, with the reason in both languages. */
interface Place {
  readonly path: string;
  readonly why: { readonly sv: string; readonly en: string };
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const PLACES: readonly Place[] = HEADER_RULES.flatMap(({ why, paths, headers }) =>
  paths.map((path) => ({ path, why, headers: Object.entries({ ...HEADERS_FOR_ALL, ...headers }) })),
);

/** The headers as an nginx file, to be included in the `server` that has the add-in in the folder `/nylage/`. */
export function nginxConfig(): string {
  const location = ({ path, why, headers }: Place): string =>
    [
      `# ${why.sv}`,
      `# ${why.en}`,
      `location ${path.endsWith('/') ? '' : '= '}/nylage/${path} {`,
      ...headers.map(([name, value]) => `    add_header ${name} "${value}" always;`),
      '}\n',
    ].join('\n');
  return [
    '# Made by «npm run generate» from apps/excel-addin/hosting.',
    '# Include it in the server block; change /nylage/ to your folder.\n',
    ...PLACES.map(location),
  ].join('\n');
}

/** The headers as a web.config for IIS, to be put beside `taskpane.html`. */
export function iisConfig(): string {
  const location = ({ path, why, headers }: Place): string =>
    [
      `  <!-- ${why.sv} -->`,
      `  <!-- ${why.en} -->`,
      `  <location path="${path.replace(/\/$/, '')}">`,
      '    <system.webServer>',
      '      <httpProtocol>',
      '        <customHeaders>',
      ...headers.map(([name, value]) => `          <add name="${name}" value="${value}" />`),
      '        </customHeaders>',
      '      </httpProtocol>',
      '    </system.webServer>',
      '  </location>',
    ].join('\n');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Made by «npm run generate» from apps/excel-addin/hosting. Put it beside taskpane.html. -->',
    '<configuration>',
    ...PLACES.map(location),
    '</configuration>\n',
  ].join('\n');
}
