// The words for something that went wrong, from its code.

import { Refusal } from '../backend/refusal';
import { hasWords, t } from '../i18n/index.svelte';

/** One or two sentences for a person; a failure without a code of ours is told as such. */
export function problemWords(failure: unknown): string {
  if (failure instanceof Refusal && hasWords(`problem-${failure.code}`)) {
    return t(`problem-${failure.code}`, failure.context);
  }
  return t('window-problem-internal');
}
