import { expect, it } from 'vitest';
import { setLocale } from '../../lib/i18n/index.svelte';
import { eurosTyped } from './choices';

it('writes an amount as it may be typed again', () => {
  expect([15000, 1250, 1205, 0].map(eurosTyped)).toEqual(['150', '12,50', '12,05', '0']);
  setLocale('en');
  expect(eurosTyped(1250)).toBe('12.50');
  setLocale('fr');
});
