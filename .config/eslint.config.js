import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'content/', 'public/', 'tests/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.config/eslint.config.js'] },
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    rules: {
      // A name in brackets says that the type does not know it.
      '@typescript-eslint/dot-notation': 'off',
      // Interfaces and types each have their place here: types for unions and maps, interfaces for objects.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `return send(404)` ends a function that answers nothing, in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Taken apart, a text gives its characters, which is what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // `noUncheckedIndexedAccess` makes every list doubtful; after a look at its length `!` says enough.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Between conditions `||` is what is meant, whether or not one of them may be missing.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { boolean: true, number: true, string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  { files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-text-directive': 'error',
      'astro/prefer-class-list-directive': 'error',
    },
  },
);
