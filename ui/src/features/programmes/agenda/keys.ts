// The keys of the agenda, as "?" lists them. Each acts on the line that has the focus.

import { t } from '../../../lib/i18n/index.svelte';
import type { Shortcut } from '../../../lib/shortcuts.svelte';
import type { AgendaWork } from './agenda.svelte';

export function agendaKeys(work: AgendaWork): Shortcut[] {
  const withLine = (act: (id: string) => void) => () => {
    const id = work.focused;
    if (id) act(id);
  };
  return [
    {
      keys: 'mod+enter',
      label: () => t('agenda-key-add'),
      run: () => void work.add(work.focused),
    },
    {
      keys: 'mod+shift+enter',
      label: () => t('agenda-key-beside'),
      run: withLine((id) => void work.addBeside(id)),
    },
    {
      keys: 'alt+arrowup',
      label: () => t('agenda-key-up'),
      run: withLine((id) => void work.move(id, -1)),
      whileWriting: true,
    },
    {
      keys: 'alt+arrowdown',
      label: () => t('agenda-key-down'),
      run: withLine((id) => void work.move(id, 1)),
      whileWriting: true,
    },
    { keys: 'mod+d', label: () => t('agenda-key-shift'), run: withLine((id) => work.shift(id)) },
  ];
}
