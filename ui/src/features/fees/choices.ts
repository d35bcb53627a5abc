// Whom a fee is for and what its amount is for, and amounts as they are typed.

import { locale, t } from '../../lib/i18n/index.svelte';

const CATEGORIES = ['participant', 'speaker', 'elected-official', 'organiser', 'press'];

export function payerChoices(): { value: string; label: string }[] {
  const kinds = ['everyone', 'members', 'non-members'].map((code) => ({
    value: code,
    label: t(`fee-payer-${code}`),
  }));
  const categories = CATEGORIES.map((code) => ({
    value: `category-${code}`,
    label: t(`category-${code}`),
  }));
  return [...kinds, ...categories];
}

export function unitChoices(): { value: string; label: string }[] {
  return ['day', 'programme', 'free'].map((code) => ({
    value: code,
    label: t(`fee-unit-${code}`),
  }));
}

/** « 150 », « 12,50 »: an amount in cents as it may be typed again. */
export function eurosTyped(cents: number): string {
  const point = locale() === 'fr' ? ',' : '.';
  const part = cents % 100;
  const euros = String((cents - part) / 100);
  return part === 0 ? euros : euros + point + String(part).padStart(2, '0');
}
