import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundles } from './catalogue';
import { locale, setLocale, t } from './index.svelte';

/** Every key written out in the page's sources. */
function keysInUse(): Map<string, string> {
  const keys = new Map<string, string>();
  const folder = join(__dirname, '../..');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(svelte|ts)$/.test(file) || file.endsWith('.test.ts')) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    for (const match of source.matchAll(/\bt\(\s*'([a-z0-9-]+)'/g)) keys.set(match[1] ?? '', file);
  }
  return keys;
}

it('has words in every language for every key in use', () => {
  const keys = keysInUse();
  expect(keys.size).toBeGreaterThan(20);
  for (const [key, file] of keys) {
    for (const [name, bundle] of Object.entries(bundles)) {
      expect(bundle.hasMessage(key), `${key} (${file}) in ${name}`).toBe(true);
    }
  }
});

it('follows the language chosen', () => {
  setLocale('en');
  expect(locale()).toBe('en');
  expect(t('window-rail-settings')).toBe('Settings');
  setLocale('fr');
  expect(t('window-rail-settings')).toBe('Réglages');
  expect(t('no-such-key')).toBe('no-such-key');
});

it('counts in the plural of the language', () => {
  setLocale('fr');
  expect(t('window-table-count', { count: 0, shown: '0' })).toBe('0 ligne');
  expect(t('window-table-count', { count: 2, shown: '2' })).toBe('2 lignes');
});
