// The gallery of components: `npm run dev`, then /gallery/. It is no part of the program.

import { mount } from 'svelte';
import '../src/styles/tokens.css';
import '../src/styles/base.css';
import Gallery from './Gallery.svelte';

const wanted = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = wanted.get('theme') ?? 'light';
document.documentElement.dataset['density'] = wanted.get('density') ?? 'comfortable';
const target = document.getElementById('app');
if (target) mount(Gallery, { target });
