// Suggestions for lines of text, from what was entered before.

import { suggestOrganisations } from '../../lib/backend';
import type { Suggestion } from '../../lib/components/suggestions.svelte';

export async function organisations(typed: string): Promise<Suggestion[]> {
  if (typed.trim() === '') return [];
  const names = await suggestOrganisations(typed).catch(() => []);
  return names.map((name) => ({ id: name, label: name }));
}

/** Takes what stands in the field one is in; Enter sends a form without leaving it. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
