// The words: the Fluent catalogue that Rust reads as well, taken in when the page is built.

import { FluentBundle, FluentResource } from '@fluent/bundle';

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const sources: Record<string, string> = import.meta.glob('../../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function bundleOf(locale: Locale): FluentBundle {
  // The same as in Rust: no isolation marks, no functions. Callers pass text that is already formatted.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const [path, text] of Object.entries(sources)) {
    if (path.split('/').at(-2) !== locale) continue;
    const errors = bundle.addResource(new FluentResource(text));
    if (errors.length > 0) throw new Error(`${path}: ${errors.map(String).join(', ')}`);
  }
  return bundle;
}

export const bundles: Record<Locale, FluentBundle> = { fr: bundleOf('fr'), en: bundleOf('en') };
