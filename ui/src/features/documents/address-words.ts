// How address labels are counted, and why somebody gets none.

import type { AddresseesView, WithoutAddress } from '../../lib/contract';
import { formatNumber } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';

/** « 12 étiquettes pour 30 personnes ». */
export function labelsCount({ labels, people, without }: AddresseesView): string {
  const written = people - without.length;
  const shown = (count: number) => formatNumber(count, locale());
  const count = t('labels-count', { labels, shown: shown(labels) });
  if (labels === written) return count;
  return `${count} ${t('labels-count-people', { people: written, shown: shown(written) })}`;
}

/** « son adresse est sans rue ni ville ». */
export function withoutReason({ whose, lacks }: WithoutAddress): string {
  if (whose === '') return t('labels-without-none');
  const words = lacks.map((lack) => t(`labels-lack-${lack}`));
  const all = words.reduce((first, second) => t('labels-lack-and', { first, second }));
  return t(`labels-without-${whose}`, { lacks: all });
}
