// What Ctrl+K offers: programmes by their words, the latest of what was held with them, the rooms of the
// program, and what one does most often.

import { findHeld, searchEverything } from '../lib/backend';
import { foundDetail, foundPlace, foundTitle } from '../features/search/found-words';
import { history, labelWords } from '../lib/state/history.svelte';
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
      id: 'new-programme',
      label: t('window-programmes-new'),
      detail: t('window-palette-action'),
      run: () => go('programmes', 'new'),
    },
    {
      id: 'search',
      label: t('years-search-open'),
      detail: room,
      run: () => go('search'),
    },
    {
      id: 'year',
      label: t('years-year-this'),
      detail: room,
      run: () => go('programmes', 'year'),
    },
    {
      id: 'paste-programme',
      label: t('paste-title'),
      detail: t('window-palette-action'),
      run: () => go('programmes', 'paste'),
    },
    {
      id: 'duplicates',
      label: t('duplicates-open'),
      detail: room,
      run: () => go('contacts', 'duplicates'),
    },
    ...historyActions(),
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

function historyActions(): Action[] {
  const detail = t('window-palette-action');
  const found: Action[] = [];
  if (history.undoable) {
    const label = t('window-undo-what', { what: labelWords(history.undoable) });
    found.push({ id: 'undo', label, detail, run: () => void history.undo() });
  }
  if (history.redoable) {
    const label = t('window-redo-what', { what: labelWords(history.redoable) });
    found.push({ id: 'redo', label, detail, run: () => void history.redo() });
  }
  return found;
}

async function programmes(words: string): Promise<Action[]> {
  if (words === '') return [];
  const found = await searchEverything(words).catch(() => []);
  return found
    .filter(({ noun }) => noun === 'programme')
    .map(({ id, title, detail }) => ({
      id,
      label: title,
      detail: detail || t('window-palette-programme'),
      run: () => go('programmes', id),
    }));
}

/** As many as do not push everything else out of sight. */
const HELD = 6;

/** Sessions, slots and speakers, the latest first; the last entry leads to all of it. */
async function held(words: string): Promise<Action[]> {
  if (words === '') return [];
  const answer = await findHeld({ words, year: '', kind: '' }).catch(() => undefined);
  const others = (answer?.found ?? []).filter(({ kind }) => kind !== 'programme');
  const latest = others.toSorted((one, other) => other.date.localeCompare(one.date));
  const found = latest.slice(0, HELD).map((one, index) => ({
    id: `held-${index}`,
    label: foundTitle(one),
    detail: foundDetail(one),
    run: () => go(...foundPlace(one)),
  }));
  const all = {
    id: 'held-all',
    label: t('years-search-palette', { words }),
    detail: t('window-palette-action'),
    run: () => go('search', words),
  };
  return [...found, all];
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
  const found = actions().filter(({ label }) => plain(label).includes(wanted));
  const [known, once] = await Promise.all([programmes(typed.trim()), held(typed.trim())]);
  return [...known, ...found, ...once];
}
