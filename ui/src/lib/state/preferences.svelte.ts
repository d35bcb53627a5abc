// The choices of this user, as they stand on the page: language, theme, density, and who is at work.

import { readPreferences, writePreferences } from '../backend';
import type { Preferences } from '../contract';
import { setLocale } from '../i18n/index.svelte';

const dark = matchMedia('(prefers-color-scheme: dark)');
const chosen = $state<{ now: Preferences }>({
  now: { theme: 'system', locale: 'fr', density: 'comfortable', operator: '' },
});

export function preferences(): Preferences {
  return chosen.now;
}

function apply(): void {
  const { theme, density, locale } = chosen.now;
  const root = document.documentElement;
  root.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  root.dataset['density'] = density;
  setLocale(locale);
}

/** Reads the choices and follows the system's theme from then on. */
export async function loadPreferences(): Promise<void> {
  apply();
  dark.addEventListener('change', apply);
  chosen.now = await readPreferences();
  apply();
}

/** Changes some of the choices, on the page at once and then in the file. */
export async function changePreferences(some: Partial<Preferences>): Promise<void> {
  chosen.now = { ...chosen.now, ...some };
  apply();
  await writePreferences(chosen.now);
}
