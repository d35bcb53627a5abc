// The closed lists of the fields of an attendee, as choices.

import { t } from '../../lib/i18n/index.svelte';

export const CATEGORIES = [
  'participant',
  'speaker',
  'elected-official',
  'organiser',
  'press',
] as const;

export function categoryChoices(): { value: string; label: string }[] {
  return CATEGORIES.map((code) => ({ value: code, label: t(`category-${code}`) }));
}

export function photoConsentChoices(): { value: string; label: string }[] {
  return [
    { value: '', label: t('attendees-photo-consent-unknown') },
    { value: 'yes', label: t('attendees-photo-consent-yes') },
    { value: 'no', label: t('attendees-photo-consent-no') },
  ];
}
