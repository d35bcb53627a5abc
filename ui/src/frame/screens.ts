// Which screen an address shows. A new screen is one line here, and one entry when the rail leads to it.

import type { Component } from 'svelte';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Contact from '@lucide/svelte/icons/contact';
import House from '@lucide/svelte/icons/house';
import Settings2 from '@lucide/svelte/icons/settings-2';
import DuplicatesScreen from '../features/duplicates/DuplicatesScreen.svelte';
import ContactsScreen from '../features/contacts/ContactsScreen.svelte';
import LabelsScreen from '../features/contacts/LabelsScreen.svelte';
import OrganisationScreen from '../features/contacts/OrganisationScreen.svelte';
import PersonScreen from '../features/contacts/PersonScreen.svelte';
import DuplicateScreen from '../features/years/DuplicateScreen.svelte';
import PasteScreen from '../features/paste/PasteScreen.svelte';
import ProgrammeScreen from '../features/programmes/ProgrammeScreen.svelte';
import ProgrammesScreen from '../features/programmes/ProgrammesScreen.svelte';
import SearchScreen from '../features/search/SearchScreen.svelte';
import SettingsScreen from '../features/settings/SettingsScreen.svelte';
import TodayScreen from '../features/today/TodayScreen.svelte';
import YearScreen from '../features/years/YearScreen.svelte';
import { t } from '../lib/i18n/index.svelte';

export const ENTRIES = [
  { id: 'today', icon: House, label: () => t('window-rail-today') },
  { id: 'programmes', icon: CalendarDays, label: () => t('window-rail-programmes') },
  { id: 'contacts', icon: Contact, label: () => t('window-rail-contacts') },
  { id: 'settings', icon: Settings2, label: () => t('window-rail-settings') },
] as const;

export interface Screen {
  /** The entry of the rail that leads here. */
  entry: string;
  /** Another key is another screen: it starts afresh and its heading takes the focus. */
  key: string;
  component: Component;
}

const SCREENS: Record<string, Component> = {
  contacts: ContactsScreen,
  today: TodayScreen,
  programmes: ProgrammesScreen,
  search: SearchScreen,
  settings: SettingsScreen,
};

/** The screen of an address; the first one when the address is of no screen. */
export function screenAt(place: readonly string[]): Screen {
  const entry = place[0] ?? 'today';
  const id = place[1];
  if (entry === 'programmes' && id === 'year') {
    return { entry, key: 'programmes/year', component: YearScreen };
  }
  if (entry === 'programmes' && id === 'copy') {
    return { entry, key: `programmes/copy/${place[2] ?? ''}`, component: DuplicateScreen };
  }
  if (entry === 'programmes' && (id === 'paste' || place[2] === 'paste')) {
    return { entry, key: place.slice(0, 3).join('/'), component: PasteScreen };
  }
  if (entry === 'programmes' && id && id !== 'new') {
    return { entry, key: `programmes/${id}`, component: ProgrammeScreen };
  }
  if (entry === 'contacts' && id === 'duplicates' && place[4]) {
    return { entry, key: place.join('/'), component: DuplicatesScreen };
  }
  if (entry === 'contacts' && id === 'labels') {
    return { entry, key: 'contacts/labels', component: LabelsScreen };
  }
  if (entry === 'people' && id) {
    return { entry: 'contacts', key: `people/${id}`, component: PersonScreen };
  }
  if (entry === 'organisations' && id) {
    return { entry: 'contacts', key: `organisations/${id}`, component: OrganisationScreen };
  }
  const component = SCREENS[entry];
  if (!component) return { entry: 'today', key: 'today', component: TodayScreen };
  return { entry, key: entry, component };
}
