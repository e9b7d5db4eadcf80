import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(globalIgnores(['frontend/generated/']), {
  files: ['**/*.ts'],
  extends: [
    eslint.configs.recommended,
    tseslint.configs.strictTypeChecked,
    tseslint.configs.stylisticTypeChecked,
    lit.configs['flat/recommended'],
  ],
  plugins: { 'lit-a11y': a11y },
  rules: {
    ...a11y.configs.recommended.rules,
    // Tables and lists that are laid out in another way lose their roles in browsers unless these are written out.
    'lit-a11y/no-redundant-role': 'off',
    'lit/attribute-names': 'error',
    'lit/lifecycle-super': 'error',
    'lit/no-legacy-imports': 'error',
    'lit/no-native-attributes': 'error',
    'lit/no-this-assign-in-render': 'error',
    'lit/no-useless-template-literals': 'error',
    'lit/quoted-expressions': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-console': 'error',
    'no-restricted-imports': [
      'error',
      { patterns: ['lit/decorators*', 'lit/static-html*', 'lit/directives/unsafe-*'] },
    ],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-floating-promises': [
      'error',
      { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it'], package: 'node:test' }] },
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // Lit calls a listener on the element whose template names it.
    '@typescript-eslint/unbound-method': 'off',
  },
  languageOptions: {
    parserOptions: { project: 'tsconfig.tests.json', tsconfigRootDir: import.meta.dirname },
  },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
});
