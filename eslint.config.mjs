import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import { noTripInLoop } from './scripts/lint/no-trip-in-loop.mjs';

/** Only what needs types: Biome does the rest (ADR 0002). */
export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'test/fixtures/**',
      '**/*.mjs',
      '**/*.cjs',
      '**/*.config.ts',
      '**/*.test.{ts,tsx}',
      '**/*-node.ts',
      '**/testing/**',
    ],
  },
  {
    files: [
      'packages/*/src/**/*.{ts,tsx}',
      'apps/*/{src,manifest,hosting,build,icons,server}/**/*.{ts,tsx}',
      'test/oracle/src/**/*.ts',
      'test/bench/src/**/*.ts',
    ],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: true, allowNullableBoolean: true, allowNullableObject: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
    },
  },
  {
    files: ['packages/excel/src/**/*.ts', 'apps/excel-addin/src/**/*.{ts,tsx}'],
    plugins: { nylage: { rules: { 'no-trip-in-loop': noTripInLoop } } },
    rules: { 'nylage/no-trip-in-loop': 'error' },
  },
  {
    files: ['packages/excel/src/**/*.ts'],
    languageOptions: { globals: { Excel: 'readonly', Office: 'readonly' } },
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      // `call-sync-before-read` and `call-sync-after-load` look for `context.sync()` in the same function; the
      // adapter asks in one and reads in the answer. Microsoft's own client throws in tests where that goes wrong.
    },
  },
);
