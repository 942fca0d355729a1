import tseslint from 'typescript-eslint';

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
);
