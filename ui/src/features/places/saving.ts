// A file that goes out: asks where, writes it, and says so.

import { chooseDestination } from '../../lib/backend';
import { toasts } from '../../lib/components/toasts.svelte';
import { t } from '../../lib/i18n/index.svelte';
import { attempt } from '../attendees/keep';

interface File {
  title: string;
  name: () => Promise<string>;
  write: (token: string) => Promise<unknown>;
  /** The key of what is said afterwards, with the name. */
  said: string;
}

/** Gives back words when the file could not be written. */
export function saveWorkbook(file: File): Promise<string | undefined> {
  return attempt(async () => {
    const chosen = await chooseDestination({
      title: file.title,
      kindLabel: t('billing-kind'),
      kind: 'workbook',
      suggestedName: await file.name(),
    });
    if (!chosen) return;
    await file.write(chosen.token);
    toasts.say(t(file.said, { name: chosen.name }));
  });
}
