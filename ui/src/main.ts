// The page begins: the choices of the user first, so that nothing flashes in the wrong colours.

import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import App from './frame/App.svelte';
import { onChanged } from './lib/backend';
import { announce } from './lib/state/changes';
import { loadPreferences } from './lib/state/preferences.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

onChanged(announce);
// Without its file of preferences the window still opens, with those of a new user.
await loadPreferences().catch(() => undefined);
mount(App, { target });
