// The page begins: the choices of the user first, so that nothing flashes in the wrong colours.

import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import App from './frame/App.svelte';
import { onChanged } from './lib/backend';
import { start } from './frame/start.svelte';
import { announce } from './lib/state/changes';
import { history } from './lib/state/history.svelte';
import { loadPreferences } from './lib/state/preferences.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

onChanged((nouns) => {
  announce(nouns);
  // A refusal here would be told by the command that made the change.
  void history.refresh().catch(() => undefined);
});
// Without its file of preferences the window still opens, with those of a new user.
await loadPreferences().catch(() => undefined);
await start();
mount(App, { target });
