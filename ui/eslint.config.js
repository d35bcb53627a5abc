// What the linter asks for. The borders between folders are the part that matters.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const onlyBackendTalksToTauri = {
  group: ['@tauri-apps/*'],
  message: 'Only src/lib/backend talks to Tauri.',
};
const componentsKnowNoDomain = {
  group: ['**/backend/**', '**/contract/**', '**/features/**', '**/backend', '**/contract'],
  message: 'Components know nothing of the trade: pass what they show as properties.',
};

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/lib/contract/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['*.js', '*.ts', 'src/**/*.test.ts'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [onlyBackendTalksToTauri] }],
      'svelte/no-at-html-tags': 'error',
      // Addresses are fragments of one page; there is no router of SvelteKit to resolve them.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['src/lib/components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [onlyBackendTalksToTauri, componentsKnowNoDomain] },
      ],
    },
  },
  { files: ['src/lib/backend/**'], rules: { 'no-restricted-imports': 'off' } },
);
