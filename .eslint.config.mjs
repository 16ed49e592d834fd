import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*-spec.ts', 'test/**'];

const fromOutside = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is a parameter: take `now`.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is a parameter: take `now`.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is a parameter: take `now`.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is a parameter: take the random bytes.',
  },
];

export default defineConfig(
  {
    ignores: ['**/node_modules', 'dist', 'data', 'coverage', 'apps/web/src/graphql/generated'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    name: 'the house',
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'no-unreachable': 'error',
      'no-template-curly-in-string': 'error',
      // tsc reports unused names too; this adds the underscore as a way to say so.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    name: 'programs that speak on the terminal',
    files: ['apps/*.mjs', 'apps/*/*.mjs', ...SPECS],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'tests read answers of any shape',
    files: ['test/{e2e,browser}/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    name: 'no promise is forgotten',
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    name: 'a domain asks nobody for the time, for chance or for its surroundings',
    files: ['libs/*/src/domain/**/*.ts', 'libs/kernel/src/**/*.ts'],
    ignores: [...SPECS, 'libs/kernel/src/clock.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...fromOutside],
      'no-restricted-globals': [
        'error',
        'process',
        'crypto',
        'performance',
        'fetch',
        'setTimeout',
        'setInterval',
      ],
    },
  },
  {
    name: 'the web app',
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // The plugin's other rules prepare for the React compiler, which is not used here.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
