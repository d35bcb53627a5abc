// Amounts, their reasons, and what a session or a workshop is called where places are given.

import type { FeeView, SessionView } from '../../lib/contract';
import { locale, t } from '../../lib/i18n/index.svelte';
import { sessionName, workshopName } from '../attendees/session-words';

/** « 1 200,50 € », « 150 € ». */
export function euros(cents: number): string {
  return new Intl.NumberFormat(locale() === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

/** Why an amount is what it is: « territoire adhérent 2027 : Lille – gratuit ». */
export function feeReason(fee: FeeView): string {
  const cause = feeCause(fee);
  if (fee.unit === '' || fee.reason === 'by-hand') return cause;
  return t('fees-because', { cause, calculation: calculation(fee) });
}

function feeCause(fee: FeeView): string {
  const named = { territory: fee.territory, year: String(fee.year), label: fee.label };
  const territorial = ['by-hand', 'member', 'unknown-territory'].includes(fee.reason);
  if (territorial) return t(`fees-reason-${fee.reason}`, named);
  if (fee.reason === 'non-member' && fee.territory) return t('fees-reason-non-member-named', named);
  return fee.label || t(`fees-reason-${fee.reason}`);
}

function calculation(fee: FeeView): string {
  const amount = euros(fee.unit_cents);
  if (fee.unit_cents === 0) return t('fees-free');
  return fee.unit === 'day'
    ? t('fees-days', { days: fee.days, amount })
    : t('fees-programme', { amount });
}

/** A session, or a workshop of it, in words. */
export function where(sessions: readonly SessionView[], sessionId: string, slotId = ''): string {
  const index = sessions.findIndex((session) => session.id === sessionId);
  const session = sessions[index];
  if (!session) return '';
  const slot = session.slots.find((one) => one.id === slotId);
  return slot ? workshopName(slot) : sessionName(session, index);
}

export function whoIs(who: { given_name: string; family_name: string }): string {
  const name = [who.given_name, who.family_name].filter((part) => part !== '').join(' ');
  return name || t('privacy-anonymous');
}
