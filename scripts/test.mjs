/**
 * Everything that must hold, in rising cost: format and lint, types, boundaries, dead code, build,
 * then every test. Ends in `N passed, N failed`; each gate counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' };
let passed = 0;
let failed = 0;

function run(name, command, words) {
  const start = Date.now();
  const { status } = spawnSync('npx', ['--no-install', command, ...words], {
    stdio: 'inherit',
    env: environment,
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)\n`);
  return status === 0;
}

function gate(name, command, words) {
  if (run(name, command, words)) passed++;
  else failed++;
}

gate('format and lint (Biome)', 'biome', ['ci', '--diagnostic-level=warn', '.']);
gate('types', 'turbo', ['run', 'typecheck', '--output-logs=errors-only']);
gate('lint that needs types (oxlint)', 'oxlint', ['packages', 'apps', 'test']);
gate('lint of round trips to Excel (ESLint)', 'eslint', ['packages/excel/src', 'apps/excel-addin/src']);
gate('boundaries', 'depcruise', ['packages', 'apps', 'test', '--config', '.dependency-cruiser.cjs']);
gate('dead code (knip)', 'knip', []);
gate('build', 'turbo', ['run', 'build', '--output-logs=errors-only']);
gate('size budget of the task pane', 'size-limit', []);

mkdirSync('test-output', { recursive: true });
const report = 'test-output/vitest.json';
// One more than there are cores: a journey waits for its browser a third of its time.
const workers = availableParallelism() + 1;
run('tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  `--maxWorkers=${workers}`,
]);
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  // A file that cannot be loaded has no tests to count, but is a failure all the same.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  failed += result.numFailedTests + broken;
  const skipped = result.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => test.status === 'pending' || test.status === 'skipped'),
  );
  if (skipped.length > 0) {
    process.stdout.write(`\nSkipped here (${skipped.length}):\n`);
    for (const test of skipped) process.stdout.write(`  ${test.fullName}\n`);
  }
} catch (error) {
  failed++;
  process.stdout.write(`The test run left no report: ${error.message}\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
