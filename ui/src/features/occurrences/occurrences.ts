// The sessions that show one content, in their order.

import { tick } from 'svelte';
import type { OpenProgramme, Programme, Session } from '../programmes/programme.svelte';

/** The session whose content one shows: itself, unless it repeats another. */
export function contentOf(programme: Programme, session: Session): Session {
  return programme.sessions.find(({ id }) => id === session.content_of) ?? session;
}

/** All sessions with the content of this one, itself among them. */
export function occurrencesOf(programme: Programme, session: Session): Session[] {
  const content = session.content_of || session.id;
  return programme.sessions.filter((one) => one.id === content || one.content_of === content);
}

/** Whether a session and the one before it show one content: on the strip they stand together. */
export function goesOn(sessions: readonly Session[], index: number): boolean {
  const key = (session: Session | undefined) => session && (session.content_of || session.id);
  return index > 0 && key(sessions[index]) === key(sessions[index - 1]);
}

/** Opens a session and gives its tab the focus, since what was pressed is no longer on the page. */
export async function goTo(opened: OpenProgramme, session: string) {
  opened.session = session;
  await tick();
  document.querySelector<HTMLElement>(`[role=tab][data-session="${session}"]`)?.focus();
}
