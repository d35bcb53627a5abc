// Words for what contacts are made of.

import type { TerritoryFound } from '../../lib/contract';
import { findTerritories } from '../../lib/backend/contacts';
import type { Suggestion } from '../../lib/components/suggestions.svelte';
import { formatDate } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';

export const KINDS = [
  'state',
  'region',
  'department',
  'intercommunality',
  'commune',
  'social-landlord',
  'association',
  'citizens-council',
  'resource-centre',
  'education',
  'company',
  'other',
] as const;

export const PURPOSES = ['newsletter', 'directory', 'photo'] as const;
export const ANSWERS = ['unasked', 'given', 'refused'] as const;

export const kindOptions = () =>
  KINDS.map((kind) => ({ value: kind, label: t(`contacts-kind-${kind}`) }));

/** "Commune, 62500, Communauté d’agglomération du Pays de Saint-Omer, Pas-de-Calais". */
export function detailOf(found: TerritoryFound): string {
  return [t(`contacts-territory-${found.kind}`), found.postcode, ...found.within]
    .filter((part) => part !== '')
    .join(', ');
}

export async function territories(typed: string): Promise<Suggestion[]> {
  if (typed.trim() === '') return [];
  const found = await findTerritories(typed).catch(() => []);
  return found.map((one) => ({ id: one.code, label: one.name, detail: detailOf(one) }));
}

/** A day in the words of the language; nothing without one. */
export const day = (iso: string): string => (iso ? formatDate(iso, 'short', locale()) : '');
