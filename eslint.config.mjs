import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import { noTripInLoop } from './scripts/lint/no-trip-in-loop.mjs';

/** Only what concerns round trips to Excel: Biome does the style, oxlint what needs types (ADR 0002). */
export default tseslint.config(
  { ignores: ['**/dist/**', '**/*.test.{ts,tsx}', '**/testing/**'] },
  {
    files: ['packages/excel/src/**/*.ts', 'apps/excel-addin/src/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
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
