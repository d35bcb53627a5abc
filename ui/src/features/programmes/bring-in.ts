// Ways a whole programme comes in: the sample, and a file of ours. Each ends where it can be seen.

import { chooseFile, forgetFile, importProgramme, loadSample } from '../../lib/backend';
import { toasts } from '../../lib/components/toasts.svelte';
import { t } from '../../lib/i18n/index.svelte';
import { go } from '../../lib/router.svelte';
import { history } from '../../lib/state/history.svelte';
import { problemWords } from '../../lib/state/problem-words';

async function opened(bringIn: () => Promise<string | undefined>): Promise<void> {
  try {
    const id = await bringIn();
    if (id === undefined) return;
    go('programmes', id);
    await history.offerUndo();
  } catch (failure) {
    toasts.say(problemWords(failure));
  }
}

export function openSample(): Promise<void> {
  return opened(loadSample);
}

export function openProgrammeFile(): Promise<void> {
  return opened(async () => {
    const file = await chooseFile({
      title: t('window-programmes-file'),
      kindLabel: t('window-programmes-file-kind'),
      kind: 'programme',
      suggestedName: '',
    });
    if (!file) return undefined;
    try {
      return await importProgramme(file.token);
    } finally {
      await forgetFile(file.token);
    }
  });
}
