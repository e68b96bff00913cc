import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

const inexactMath =
  'pow|exp|expm1|log|log1p|log2|log10|cbrt|hypot|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'export by name: a file is called like what it exports',
};

const pureAnalysis = [
  {
    selector: `MemberExpression[object.name='Math'][property.name=/^(${inexactMath})$/]`,
    message: 'differs between JavaScript engines in the last bit: import it from analysis/math.ts',
  },
  {
    selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
    message: 'differs between JavaScript engines in the last bit: import pow from analysis/math.ts',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'results must be repeatable: pass a seeded generator in',
  },
  {
    selector: "MemberExpression[object.name='Date'], NewExpression[callee.name='Date']",
    message: 'a computation has no clock: pass the time in',
  },
];

export default defineConfig(
  {
    ignores: ['out/**', 'node_modules/**', 'datasets/*/*.json'],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { tsdoc },
    languageOptions: {
      parserOptions: {
        project: [
          'analysis/tsconfig.json',
          'datasets/tsconfig.json',
          'datasets/tsconfig.prepare.json',
          'electron/tsconfig.json',
          'renderer/tsconfig.json',
          'renderer/tsconfig.worker.json',
          'renderer/tsconfig.build.json',
          'tsconfig.test.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'tsdoc/syntax': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Its successor leads every byte through the main process: the engine then starts a second later.
    files: ['electron/main/protocol.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'electron', name: 'registerFileProtocol' }] },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['analysis/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.bench.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...pureAnalysis] },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/main/ipc.ts', 'electron/preload/index.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain'],
              message: 'register requests through electron/main/ipc.ts',
            },
            {
              name: 'electron',
              importNames: ['contextBridge', 'ipcRenderer'],
              message: 'the bridge is electron/preload/index.ts',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'electron/cli/**/*.ts',
      'electron/runtime/**/*.ts',
      'datasets/prepare/**/*.ts',
      '**/*.bench.ts',
      'e2e/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.ts', '**/*.css.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
