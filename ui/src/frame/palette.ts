// What Ctrl+K offers: the rooms of the program and the choices one makes most often.

import { choose, preferences } from '../lib/state/preferences.svelte';
import { t } from '../lib/i18n/index.svelte';
import { go } from '../lib/router.svelte';
import { ENTRIES } from './screens';

export interface Action {
  id: string;
  label: string;
  detail: string;
  run: () => void;
}

function actions(): Action[] {
  const room = t('window-palette-room');
  const choice = t('window-palette-choice');
  const isDark = document.documentElement.dataset['theme'] === 'dark';
  const isFrench = preferences().locale === 'fr';
  return [
    ...ENTRIES.map(({ id, label }) => ({ id, label: label(), detail: room, run: () => go(id) })),
    {
      id: 'theme',
      label: t(isDark ? 'window-palette-light' : 'window-palette-dark'),
      detail: choice,
      run: () => void choose({ theme: isDark ? 'light' : 'dark' }),
    },
    {
      id: 'locale',
      label: t(isFrench ? 'window-palette-english' : 'window-palette-french'),
      detail: choice,
      run: () => void choose({ locale: isFrench ? 'en' : 'fr' }),
    },
  ];
}

/** Case and accents do not matter to someone in a hurry. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

export async function suggestActions(typed: string): Promise<readonly Action[]> {
  const wanted = plain(typed.trim());
  return actions().filter(({ label }) => plain(label).includes(wanted));
}
