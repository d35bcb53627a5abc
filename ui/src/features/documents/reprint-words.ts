// What of a paper is out of date, in words.

import type { ReprintView } from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';

/** So many names are said; more would hide the rest. */
const NAMED = 8;

/** A line for each thing to do, in the order in which a person would. */
export function reprintLines(entry: ReprintView): string[] {
  const list = (items: readonly (string | number)[]) =>
    items.slice(0, NAMED).join(', ') + (items.length > NAMED ? '…' : '');
  const line = (key: string, items: readonly (string | number)[]) =>
    items.length > 0 ? [t(key, { count: items.length, items: list(items) })] : [];
  return [
    ...(entry.whole ? [t('outdated-whole')] : []),
    ...line('outdated-pages', entry.pages),
    ...line('outdated-changed', entry.changed),
    ...line('outdated-added', entry.added),
    ...line('outdated-withdrawn', entry.withdrawn),
    ...line('outdated-struck', entry.struck),
  ];
}
