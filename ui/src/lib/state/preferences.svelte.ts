// The choices of this user, as they stand on the page: language, theme, density, and who is at work.

import { readPreferences, writePreferences } from '../backend';
import type { Preferences } from '../contract';
import { toasts } from '../components/toasts.svelte';
import { setLocale } from '../i18n/index.svelte';
import { problemWords } from './problem-words';

const dark = matchMedia('(prefers-color-scheme: dark)');
const chosen = $state<{ now: Preferences }>({
  now: {
    theme: 'system',
    locale: 'fr',
    density: 'comfortable',
    zoom: 100,
    operator: '',
    printers: {},
    tables: {},
  },
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

/**
 * Changes some of the choices, on the page at once and then in the file; gives back words when the
 * file could not be written.
 */
export async function changePreferences(some: Partial<Preferences>): Promise<string | undefined> {
  chosen.now = { ...chosen.now, ...some };
  apply();
  try {
    await writePreferences(chosen.now);
    return undefined;
  } catch (failure) {
    return problemWords(failure);
  }
}

/** The same where there is no field to show the words beside: they are said in the corner. */
export async function choose(some: Partial<Preferences>): Promise<void> {
  const problem = await changePreferences(some);
  if (problem) toasts.say(problem);
}

/** The sizes one can choose, in per cent. */
export const ZOOMS = [90, 100, 110, 125, 150, 175, 200] as const;

/** The next size up (1) or down (-1) from the present one. */
export function zoomStep(step: 1 | -1): number {
  const sizes = step === 1 ? ZOOMS : ZOOMS.toReversed();
  return sizes.find((size) => (size - chosen.now.zoom) * step > 0) ?? chosen.now.zoom;
}
