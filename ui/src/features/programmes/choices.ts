// The closed lists of choices, with their codes in the domain; the words are in the catalogue.

import { t } from '../../lib/i18n/index.svelte';

const CODES = {
  'programme-kind': [
    'study-day',
    'meeting',
    'cycle',
    'training',
    'steering-committee',
    'working-group',
    'conference',
    'other',
  ],
  part: ['organiser', 'co-organiser', 'host', 'partner', 'funder'],
  mode: ['on-site', 'online', 'hybrid'],
  'session-status': ['open', 'full', 'cancelled', 'to-come'],
  'half-days': ['from-hours', 'one', 'morning', 'afternoon', 'both'],
  'slot-kind': [
    'welcome',
    'opening',
    'talk',
    'round-table',
    'workshop',
    'plenary',
    'discussion',
    'break',
    'lunch',
    'feedback',
    'closing',
    'other',
  ],
  'speaker-role': ['speaker', 'facilitator', 'rapporteur', 'trainer', 'witness'],
} as const;

export function choices(list: keyof typeof CODES): { value: string; label: string }[] {
  return CODES[list].map((code) => ({ value: code, label: t(`${list}-${code}`) }));
}
