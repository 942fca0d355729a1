/**
 * The house and its rooms (docs/architecture.md): who may import whom. Each rule's comment says
 * what to do instead.
 */
const packageOf = (name) => `^packages/${name}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Two files that need each other are one idea or three: move what both need to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'core imports zod and itself: pass hosts, time, hashing and bytes in as arguments.',
      severity: 'error',
      from: { path: packageOf('core'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: [packageOf('core'), '^node_modules/zod/'] },
    },
    {
      name: 'charts-imports-core-only',
      comment:
        'A chart description needs numbers and words; drawing needs only scales. Compose charts in apps.',
      severity: 'error',
      from: { path: packageOf('charts'), pathNot: '\\.test\\.ts$' },
      to: { pathNot: [packageOf('charts'), packageOf('core'), '^node_modules/(@types/)?(d3-|internmap)'] },
    },
    {
      name: 'xlsx-stays-portable',
      comment: 'xlsx imports core, chart descriptions and fflate; only *-node.ts files may use Node.',
      severity: 'error',
      from: { path: packageOf('xlsx'), pathNot: ['\\.test\\.ts$', '-node\\.ts$', '/testing/'] },
      to: { pathNot: [packageOf('xlsx'), packageOf('core'), packageOf('charts'), '^node_modules/fflate/'] },
    },
    {
      name: 'sample-imports-core-and-xlsx',
      comment:
        'The sample generator works in Node and in a worker: core and xlsx only; true scores are passed in.',
      severity: 'error',
      from: { path: packageOf('sample'), pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [packageOf('sample'), packageOf('core'), packageOf('xlsx'), '^node_modules/pure-rand/'],
      },
    },
    {
      name: 'ui-never-reads-files',
      comment: 'ui shows what it is given: read workbooks in an app, in a worker, and pass the results in.',
      severity: 'error',
      from: { path: packageOf('ui'), pathNot: '\\.test\\.tsx?$' },
      to: { path: [packageOf('xlsx'), packageOf('excel'), packageOf('sample'), 'office-js'] },
    },
    {
      name: 'excel-stays-lean',
      comment:
        "excel imports core, chart descriptions and Microsoft's types: pass workbooks' bytes and words in.",
      severity: 'error',
      from: { path: packageOf('excel'), pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: {
        pathNot: [
          packageOf('excel'),
          packageOf('core'),
          packageOf('charts'),
          '^node_modules/@types/office-js/',
        ],
      },
    },
    {
      name: 'excel-host-is-never-shipped',
      comment: 'excel-host is for tests and the sandbox: shipped code talks to Excel through packages/excel.',
      severity: 'error',
      from: {
        path: '^(packages|apps)/',
        pathNot: ['\\.test\\.tsx?$', '/testing/', packageOf('excel-host'), '^apps/sandbox/'],
      },
      to: { path: [packageOf('excel-host'), '^node_modules/@microsoft/office-js/'] },
    },
    {
      name: 'packages-never-import-apps',
      comment: 'Apps compose packages. Move what two apps share into a package.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-are-apart',
      comment: 'Apps do not import each other: move what two share into a package.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'shipped-code-never-imports-tests',
      comment: 'Only `nylage sample` takes the oracle, to write true scores beside the samples (ADR 0003).',
      severity: 'error',
      from: {
        path: '^(packages|apps)/',
        pathNot: ['\\.test\\.tsx?$', '/testing/', '^apps/cli/src/commands/sample\\.ts$'],
      },
      to: { path: '^test/' },
    },
    {
      name: 'oracle-is-independent',
      comment: 'The oracle is a second implementation: it imports nothing outside its folder.',
      severity: 'error',
      from: { path: '^test/oracle/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^test/oracle/' },
    },
    {
      name: 'only-excel-knows-office',
      comment: 'Office.js is called in packages/excel only: add a function there and call it.',
      severity: 'error',
      from: {
        path: '^(packages|apps)/',
        pathNot: ['^packages/excel(-host)?/', '^apps/(excel-addin|sandbox)/'],
      },
      to: { path: 'office-js' },
    },
    {
      name: 'public-entries-only',
      comment: 'Import a package by its public entry (`@nylage/core/rules`); export there what you need.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: ['^$1/$2/', '/index\\.ts$', '/(inflate-(node|browser)|sha256-node)\\.ts$'],
      },
    },
    {
      name: 'scoring-does-not-know-rules',
      comment: 'Numbers never depend on which rules exist: pass what both need through the workbook room.',
      severity: 'error',
      from: { path: '^packages/core/src/scoring/' },
      to: { path: '^packages/core/src/(rules|group|report)/' },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: mend the path or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/dist/', '/node_modules/.*/node_modules/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs'],
    },
  },
};
