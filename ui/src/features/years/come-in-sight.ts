// Bringing a session, or a slot of it, in sight when the address leads to it: it takes the focus once.

import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { place } from '../../lib/router.svelte';

let last = '';

/** On what holds the sessions: the one that the address names comes in sight; its tab is focused. */
export function comesInSight(session: string | undefined): Attachment<HTMLElement> {
  return (around) => {
    const address = untrack(() => place().join('/'));
    if (!session || address === last) return;
    last = address;
    const card = around.querySelector<HTMLElement>(
      `article[data-session="${CSS.escape(session)}"]`,
    );
    const slot = untrack(() => place()[4]);
    const line = slot && card?.querySelector<HTMLElement>(`[data-slot="${CSS.escape(slot)}"]`);
    const wanted = line || card;
    wanted?.scrollIntoView({ block: line ? 'center' : 'start' });
    const focused = line
      ? line.querySelector<HTMLElement>('input')
      : around.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    focused?.focus({ preventScroll: true });
  };
}
