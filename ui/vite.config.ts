// How the page is built: for the web views of the three systems, under a strict content policy.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // Tests run in a small DOM; without this condition Svelte would give them its server half.
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  server: { fs: { allow: ['..'] } },
  build: {
    // The oldest web view we meet: macOS 13 and WebKitGTK 2.38.
    target: 'safari16',
    // The content policy allows no data: scripts, styles or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
});
