// The tabs of the room of contacts, in order. A further one is one line here.

import type { Component } from 'svelte';
import { t } from '../../lib/i18n/index.svelte';
import DuplicatesTab from '../duplicates/DuplicatesTab.svelte';
import OrganisationsTab from './OrganisationsTab.svelte';
import PeopleTab from './PeopleTab.svelte';
import TerritoriesTab from './TerritoriesTab.svelte';

export interface ContactsTab {
  id: string;
  label: () => string;
  component: Component;
}

export const TABS: readonly ContactsTab[] = [
  { id: 'people', label: () => t('contacts-people'), component: PeopleTab },
  { id: 'organisations', label: () => t('contacts-organisations'), component: OrganisationsTab },
  { id: 'duplicates', label: () => t('duplicates-title'), component: DuplicatesTab },
  { id: 'territories', label: () => t('contacts-territories'), component: TerritoriesTab },
];
